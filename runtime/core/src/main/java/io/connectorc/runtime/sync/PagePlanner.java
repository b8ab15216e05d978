package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.Conflict;
import io.connectorc.runtime.event.Conflict.Winner;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.sync.CreateKeys.CreateKey;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what a pulled version does to the CRM (L13.2, L13.5, L13.6, L13.9). */
final class PagePlanner<R extends MappedRecord> {
  /** The hash of no version. */
  private static final String NEVER = "";

  private final ServiceModule<R, ?> module;
  private final Versions<R> versions;

  PagePlanner(ServiceModule<R, ?> module, Versions<R> versions) {
    this.module = module;
    this.versions = versions;
  }

  /**
   * A version that has no link.
   *
   * @param key null for a deletion
   */
  Step<R> unlinked(Incoming<R> in, @Nullable CreateKey key) {
    return key == null ? Step.unchanged(in, null) : made(in, null, key);
  }

  /**
   * A version for which the CRM is to have a record.
   *
   * @param before the link with a record that is gone, null without one
   */
  private Step<R> made(Incoming<R> in, @Nullable Link before, CreateKey key) {
    CrmRecord found = key.found();
    if (found == null) {
      return Step.write(in, new CrmWrite.Create(key.text(), module.toCrm(in.values())), before);
    }
    // The CRM's was made from this one once: which of them is later decides.
    Step<R> step = changedInService(in, new Link(in.id(), found.id(), NEVER, NEVER, null), found);
    return step.write() == null ? step.resending(found.id()) : step;
  }

  /** A version that answers a create in doubt; the CRM's record may have changed since. */
  Step<R> adopted(Incoming<R> in, Intent intent, CrmVersion crm) {
    Link link =
        new Link(in.id(), intent.crmId(), in.hash(), in.hash(), versions.toKeep(in.values(), null));
    boolean same =
        crm instanceof CrmVersion.Live live
            && versions.forward(live.record().values()).hash().equals(in.hash());
    return Step.adopt(in, link, same ? null : intent.crmId());
  }

  /** Whether what the CRM holds now matters. */
  static boolean needsCrm(Incoming<?> in, Link link) {
    return in.deleted() || !in.hash().equals(link.serviceHash());
  }

  /**
   * A linked version.
   *
   * @param key null where the CRM's record is there, and for a deletion
   */
  Step<R> linked(Incoming<R> in, Link link, CrmVersion crm, @Nullable CreateKey key) {
    if (crm instanceof CrmVersion.Live live) {
      return in.deleted()
          ? deletedInService(in, link, live.record())
          : changedInService(in, link, live.record());
    }
    return deletedInCrm(in, link, ((CrmVersion.Deleted) crm).at(), key);
  }

  private Step<R> deletedInCrm(
      Incoming<R> in, Link link, @Nullable Instant at, @Nullable CreateKey key) {
    if (key == null) {
      return Step.unlink(in);
    }
    if (at != null && LaterWins.crmWins(in.modified(), at)) {
      return Step.relink(in, seen(in, link))
          .decided(conflict(in, link, Winner.CRM, at, texts(module.toCrm(in.values()))));
    }
    return made(in, link, key).decided(conflict(in, link, Winner.SERVICE, at, Map.of()));
  }

  private Step<R> deletedInService(Incoming<R> in, Link link, CrmRecord crm) {
    Step<R> delete = Step.write(in, new CrmWrite.Delete(link.crmId()), link);
    if (versions.forward(crm.values()).hash().equals(link.crmHash())) {
      return delete;
    }
    if (LaterWins.crmWins(in.modified(), crm.modified())) {
      return Step.unlink(in)
          .resending(link.crmId())
          .decided(conflict(in, link, Winner.CRM, crm.modified(), Map.of()));
    }
    return delete.decided(conflict(in, link, Winner.SERVICE, crm.modified(), texts(crm.values())));
  }

  private Step<R> changedInService(Incoming<R> in, Link link, CrmRecord crm) {
    Versions.Forward<R> forward = versions.forward(crm.values());
    String hash = forward.hash();
    if (hash.equals(in.hash())) {
      return Step.relink(in, new Link(in.id(), link.crmId(), hash, hash, kept(in, link)));
    }
    Step<R> update =
        Step.write(
            in,
            new CrmWrite.Update(
                link.crmId(), HeldItems.leave(module, in.values(), forward.record())),
            link);
    if (hash.equals(link.crmHash())) {
      return update;
    }
    if (LaterWins.crmWins(in.modified(), crm.modified())) {
      Map<String, String> lost = texts(module.toCrm(in.values()));
      return Step.relink(in, seen(in, link))
          .decided(conflict(in, link, Winner.CRM, crm.modified(), lost));
    }
    return update.decided(conflict(in, link, Winner.SERVICE, crm.modified(), texts(crm.values())));
  }

  /** The service's version was seen, and the CRM's stays to be pushed. */
  private static Link seen(Incoming<?> in, Link link) {
    return new Link(in.id(), link.crmId(), in.hash(), link.crmHash(), link.values());
  }

  private @Nullable String kept(Incoming<R> in, Link link) {
    return versions.toKeep(in.values(), link.values());
  }

  private static Conflict conflict(
      Incoming<?> in,
      Link link,
      Winner winner,
      @Nullable Instant crmModified,
      Map<String, String> lost) {
    return new Conflict(in.id(), link.crmId(), winner, in.modified(), crmModified, lost);
  }

  private Map<String, String> texts(List<Value> crmValues) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int field = 0; field < crmValues.size(); field++) {
      Value value = crmValues.get(field);
      if (value != Value.Absent.ABSENT) {
        texts.put(module.info().fields().get(field).crmField(), Values.text(value));
      }
    }
    return texts;
  }
}
