package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.sync.Verdict.Kind;
import io.connectorc.runtime.sync.Versions.Forward;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what CRM changes do to the service (L13.4, L13.5). */
final class ChangeSorter<R extends MappedRecord> {
  private final Turn<R, ?> turn;
  private final Versions<R> versions;
  private final Map<String, Intent> inDoubt = new HashMap<>();

  ChangeSorter(Turn<R, ?> turn) {
    this.turn = turn;
    this.versions = turn.versions();
    turn.ledger().intents().forEach(intent -> inDoubt.put(intent.crmId(), intent));
  }

  /** What the state knows of a page of changes. */
  private record Known(
      Map<String, Link> links, Map<String, KeptRecord> pushes, Map<String, KeptRecord> pulls) {}

  /** Changes as the CRM tells them. */
  List<Verdict<R>> told(List<CrmVersion> changes) {
    Known known = known(changes);
    return changes.stream()
        .map(
            version -> {
              KeptRecord kept = known.pushes.get(version.id());
              return kept != null && isSame(version, kept)
                  ? Verdict.<R>of(Kind.WAITS, change(version, known, 0))
                  : verdict(version, known, 0);
            })
        .toList();
  }

  /** Kept records in their present versions. */
  List<Verdict<R>> retried(List<CrmVersion> present) {
    Known known = known(present);
    return present.stream()
        .map(version -> verdict(version, known, tries(known.pushes.get(version.id()))))
        .toList();
  }

  private static int tries(@Nullable KeptRecord kept) {
    return kept == null ? 0 : kept.tries();
  }

  private Known known(List<CrmVersion> page) {
    Ledger ledger = turn.ledger();
    List<String> crmIds = page.stream().map(CrmVersion::id).toList();
    Map<String, Link> links = ledger.linksByCrmId(crmIds);
    List<String> serviceIds = links.values().stream().map(Link::serviceId).toList();
    return new Known(
        links, ledger.kept(Direction.PUSH, crmIds), ledger.kept(Direction.PULL, serviceIds));
  }

  /** Whether it is the version that has failed, told again. */
  private static boolean isSame(CrmVersion version, KeptRecord kept) {
    Instant told = Change.modified(version);
    Instant failed = kept.modified();
    if (told == null) {
      return failed == null;
    }
    return failed != null && !told.isAfter(failed);
  }

  private Change change(CrmVersion version, Known known, int tries) {
    Link link = known.links.get(version.id());
    return new Change(
        version.id(),
        link,
        Change.modified(version),
        known.pushes.containsKey(version.id()),
        link != null && known.pulls.containsKey(link.serviceId()),
        tries);
  }

  private Verdict<R> verdict(CrmVersion version, Known known, int tries) {
    Change change = change(version, known, tries);
    Intent intent = inDoubt.get(version.id());
    if (intent != null) {
      return Verdict.of(isAsSent(version, intent) ? Kind.NOTHING : Kind.HELD, change);
    }
    if (change.link() != null && isOvertaken(change, known.pulls.get(change.serviceId()))) {
      return Verdict.of(Kind.NOTHING, change);
    }
    return version instanceof CrmVersion.Live live ? live(live.record(), change) : deleted(change);
  }

  private boolean isAsSent(CrmVersion version, Intent intent) {
    return version instanceof CrmVersion.Live live
        && versions.forward(live.record().values()).hash().equals(intent.hash());
  }

  /** Whether a kept pulled version wins over this change once it can be applied (L13.6). */
  private static boolean isOvertaken(Change change, @Nullable KeptRecord pulled) {
    return pulled != null
        && pulled.modified() != null
        && (change.modified() == null || !LaterWins.crmWins(pulled.modified(), change.modified()));
  }

  private Verdict<R> live(CrmRecord record, Change change) {
    Forward<R> forward = versions.forward(record.values());
    Link link = change.link();
    if (link != null && forward.hash().equals(link.crmHash())) {
      return Verdict.of(Kind.NOTHING, change);
    }
    if (link != null && forward.hash().equals(link.serviceHash())) {
      return Verdict.seen(
          change,
          new Link(link.serviceId(), link.crmId(), forward.hash(), forward.hash(), link.values()));
    }
    PushMode mode = link == null ? PushMode.CREATE : PushMode.UPDATE;
    if (!isConfigured(mode)) {
      return Verdict.of(Kind.HELD, change);
    }
    if (forward.record() != null) {
      return Verdict.send(new Outgoing<>(mode, change, forward.record(), forward.hash()));
    }
    return Verdict.fails(change, Objects.requireNonNull(forward.failure()));
  }

  private Verdict<R> deleted(Change change) {
    Link link = change.link();
    if (link == null) {
      return Verdict.of(Kind.NOTHING, change);
    }
    if (!isConfigured(PushMode.DELETE)) {
      return Verdict.of(Kind.HELD, change);
    }
    R values = versions.kept(link.values());
    return Verdict.send(new Outgoing<>(PushMode.DELETE, change, values, versions.hash(values)));
  }

  private boolean isConfigured(PushMode mode) {
    return turn.module().info().batchLimits().containsKey(mode);
  }
}
