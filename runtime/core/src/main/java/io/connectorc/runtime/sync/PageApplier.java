package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.sync.CreateKeys.CreateKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings pulled versions into the CRM, in their order. */
final class PageApplier<R extends MappedRecord> {
  private final Turn<R, ?> turn;
  private final PagePlanner<R> planner;
  private final DeletionGuard guard;
  private final InDoubt inDoubt;
  private final CreateKeys keys;

  PageApplier(Turn<R, ?> turn, DeletionGuard guard) {
    this.turn = turn;
    this.guard = guard;
    this.planner = new PagePlanner<>(turn.module(), turn.versions());
    this.keys = new CreateKeys(turn);
    this.inDoubt = new InDoubt(turn.ledger().intents());
  }

  /**
   * Applies a page and gathers what the state is to remember of it.
   *
   * @return false where the page was cut before its first deletion (L13.11)
   * @throws CrmException if the CRM did not answer; any of it may have been done
   */
  boolean apply(List<Incoming<R>> page, ChangeSet changes) throws CrmException {
    List<List<Incoming<R>>> parts = withoutRepeats(page);
    if (parts.size() > 1) {
      guard.judge(deletions(page));
    }
    for (List<Incoming<R>> part : parts) {
      List<Step<R>> steps = plan(part, changes);
      List<Step<R>> allowed = guard.allowed(steps);
      new PageOutcome<>(turn, guard, part, changes).take(allowed);
      if (allowed.size() < steps.size()) {
        return false;
      }
    }
    return true;
  }

  /** A record that comes twice is planned again once its first version is applied. */
  private static <R extends MappedRecord> List<List<Incoming<R>>> withoutRepeats(
      List<Incoming<R>> page) {
    List<List<Incoming<R>>> parts = new ArrayList<>();
    List<Incoming<R>> part = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Incoming<R> record : page) {
      if (!ids.add(record.id())) {
        parts.add(part);
        part = new ArrayList<>();
        ids.clear();
        ids.add(record.id());
      }
      part.add(record);
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /** How many records a page of several parts would delete, by what is linked before it. */
  private long deletions(List<Incoming<R>> page) throws CrmException {
    List<Incoming<R>> deleted = page.stream().filter(Incoming::deleted).toList();
    Map<String, Link> links =
        turn.ledger().linksByServiceId(deleted.stream().map(Incoming::id).toList());
    Map<String, CrmVersion> crm = crmVersions(deleted, links, Map.of());
    Set<String> ids = new HashSet<>();
    for (Incoming<R> in : deleted) {
      Link link = links.get(in.id());
      if (link != null && planner.linked(in, link, version(crm, link.crmId()), null).deletes()) {
        ids.add(in.id());
      }
    }
    return ids.size();
  }

  private List<Step<R>> plan(List<Incoming<R>> part, ChangeSet changes) throws CrmException {
    Map<String, Link> links =
        changes.over(turn.ledger().linksByServiceId(part.stream().map(Incoming::id).toList()));
    List<Incoming<R>> whole = part.stream().filter(in -> in.refusal() == null).toList();
    Map<String, Intent> answered = answered(whole, links);
    Map<String, CrmVersion> crm = crmVersions(whole, links, answered);
    Map<String, CreateKey> free = keys.of(withoutRecord(whole, links, answered, crm));
    List<Step<R>> steps = new ArrayList<>();
    for (Incoming<R> in : part) {
      Link link = links.get(in.id());
      Intent intent = answered.get(in.id());
      if (in.refusal() != null) {
        steps.add(Step.refused(in, link));
      } else if (link == null) {
        steps.add(
            intent == null
                ? planner.unlinked(in, free.get(in.id()))
                : planner.adopted(in, intent, version(crm, intent.crmId())));
      } else if (PagePlanner.needsCrm(in, link)) {
        steps.add(planner.linked(in, link, version(crm, link.crmId()), free.get(in.id())));
      } else {
        steps.add(Step.unchanged(in, link));
      }
    }
    return steps;
  }

  /** The ids of versions that the CRM has no record for, as far as the state knows. */
  private static <R extends MappedRecord> List<String> withoutRecord(
      List<Incoming<R>> part,
      Map<String, Link> links,
      Map<String, Intent> answered,
      Map<String, CrmVersion> crm) {
    List<String> ids = new ArrayList<>();
    for (Incoming<R> in : part) {
      Link link = links.get(in.id());
      boolean lacks =
          link == null
              ? !answered.containsKey(in.id())
              : PagePlanner.needsCrm(in, link)
                  && version(crm, link.crmId()) instanceof CrmVersion.Deleted;
      if (lacks && !in.deleted()) {
        ids.add(in.id());
      }
    }
    return ids;
  }

  /**
   * Versions that answer a create in doubt, by service id. A record without a time of its own
   * answers none: it may be an older one that is alike.
   */
  private Map<String, Intent> answered(List<Incoming<R>> part, Map<String, Link> links) {
    Map<String, Intent> answered = new HashMap<>();
    if (!turn.module().info().timed()) {
      return answered;
    }
    for (Incoming<R> in : part) {
      if (!links.containsKey(in.id())
          && !in.deleted()
          && turn.versions().saysAnything(in.values())) {
        Intent intent = inDoubt.take(in.hash(), in.modified());
        if (intent != null) {
          answered.put(in.id(), intent);
        }
      }
    }
    return answered;
  }

  private Map<String, CrmVersion> crmVersions(
      List<Incoming<R>> part, Map<String, Link> links, Map<String, Intent> answered)
      throws CrmException {
    Set<String> ids = new LinkedHashSet<>();
    for (Incoming<R> in : part) {
      Link link = links.get(in.id());
      if (link != null && PagePlanner.needsCrm(in, link)) {
        ids.add(link.crmId());
      }
    }
    answered.values().forEach(intent -> ids.add(intent.crmId()));
    Map<String, CrmVersion> versions = new HashMap<>();
    if (!ids.isEmpty()) {
      turn.effects()
          .crm()
          .read(turn.crmModule(), List.copyOf(ids))
          .forEach(version -> versions.put(version.id(), version));
    }
    return versions;
  }

  private static CrmVersion version(Map<String, CrmVersion> versions, String id) {
    CrmVersion version = versions.get(id);
    return version == null ? new CrmVersion.Deleted(id, null) : version;
  }
}
