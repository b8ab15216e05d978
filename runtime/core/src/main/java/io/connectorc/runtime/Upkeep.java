package io.connectorc.runtime;

import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an installation remembers, for a person to look at and to mend between runs. Every method
 * takes the installation for a moment.
 *
 * <p>Every method throws {@link InstallationBusyException} while a run holds the installation,
 * {@link SyncException} if the state fails, and {@link IllegalArgumentException} for a module that
 * the connector lacks.
 */
public final class Upkeep {
  private final Parts parts;

  Upkeep(Parts parts) {
    this.parts = parts;
  }

  /** The records that failed and are kept (L13.7), pulled ones first. */
  public List<KeptRecord> kept(String module) {
    return with(
        module,
        session -> {
          List<KeptRecord> kept = new ArrayList<>(session.allKept(module, Direction.PULL));
          kept.addAll(session.allKept(module, Direction.PUSH));
          return kept;
        });
  }

  /** Lets the next run try a kept record again, whatever its time; false if it is not kept. */
  public boolean retry(String module, Direction direction, String id) {
    Instant now = parts.clock().instant();
    return with(module, session -> session.retryNow(module, new KeptKey(direction, id), now));
  }

  /**
   * Gives a kept record up: it is synced again when it changes. A change of the CRM that stood back
   * behind a pulled version is looked at by the next run's push.
   */
  public void drop(String module, Direction direction, String id) {
    Instant now = parts.clock().instant();
    with(
        module,
        session -> {
          List<KeptRecord> behind =
              direction == Direction.PULL ? behind(session, module, id, now) : List.of();
          session.commit(
              module, change(null, behind, List.of(new KeptKey(direction, id)), List.of()));
          return behind;
        });
  }

  private List<KeptRecord> behind(StateSession session, String module, String id, Instant now) {
    Link link = session.linksByServiceId(module, List.of(id)).get(id);
    if (link == null
        || !pushes(module)
        || session.keptRecords(module, Direction.PULL, List.of(id)).isEmpty()
        || !session.keptRecords(module, Direction.PUSH, List.of(link.crmId())).isEmpty()) {
      return List.of();
    }
    String reason = "The service's version of it was given up by hand; the push looks at it again.";
    return List.of(toPush(link.crmId(), reason, now));
  }

  /** The creates whose outcome is not known (L12.4). */
  public List<Intent> inDoubt(String module) {
    return with(module, session -> session.intents(module));
  }

  /**
   * Sends a create in doubt again in the next run: for a person who has seen that the service does
   * not have the record. Does nothing where none is in doubt.
   */
  public void sendAgain(String module, String crmId) {
    Instant now = parts.clock().instant();
    boolean known = inDoubt(module).stream().anyMatch(intent -> intent.crmId().equals(crmId));
    if (known) {
      KeptRecord record = toPush(crmId, "It is to be sent again, by hand.", now);
      commit(module, change(null, List.of(record), List.of(), List.of(crmId)));
    }
  }

  /**
   * Links a create in doubt: for a person who has found the record that it made in the service. The
   * id is taken on trust. Both sides count as they were sent, so what either changed since is
   * synced by the next run. The link keeps no values until then: a delete before that is sent
   * without them (L12.2).
   *
   * @param serviceId of the record that the create made
   * @throws IllegalArgumentException if no create of the CRM's record is in doubt, if the service's
   *     is linked already or may have been made in the CRM by a pull, or if its id is blank
   */
  public void link(String module, String crmId, String serviceId) {
    Instant now = parts.clock().instant();
    with(
        module,
        session -> {
          Link link = LinkByHand.of(session, module, crmId, serviceId);
          KeptRecord record = toPush(crmId, "It was linked by hand; the push looks at it.", now);
          session.commit(module, LinkByHand.change(link, record));
          return link;
        });
  }

  /**
   * Forgets a create in doubt: for a person who wants it neither linked nor sent again now. Does
   * nothing where none is in doubt. The CRM's record stays as one that was never sent: what changed
   * while it was in doubt is not sent, and its next change goes to the service as a create, as does
   * its present version where the last push did not come to its end and is told it once more. A
   * pulled record with its values answers it no longer, and gets a CRM record of its own; where the
   * service has the record, {@link #link} it in place of this.
   */
  public void forget(String module, String crmId) {
    commit(module, change(null, List.of(), List.of(), List.of(crmId)));
  }

  /**
   * Pulls a module from the start again: now minus <i>Sync Records From</i> (L9.3). Links stay, so
   * that nothing is made twice, and so does the push's progress.
   */
  public void reset(String module) {
    Instant now = parts.clock().instant();
    Instant start = FirstStart.of(now, parts.settings().system().recordsFrom());
    with(
        module,
        session -> {
          ModuleProgress before = session.progress(module).orElse(ModuleProgress.begun(start));
          ModuleProgress after =
              new ModuleProgress(start, null, before.push(), false, before.deletionsStopped());
          session.commit(module, change(after, List.of(), List.of(), List.of()));
          return after;
        });
  }

  /**
   * The names of pre-sync settings that are read-only, since syncs have gone by them (L3.3): for a
   * form, see {@link SettingsForm}. Empty until something has come of a run.
   */
  public Set<String> heldSettings() {
    return with(session -> parts.gate().held(session));
  }

  /**
   * Lets the next run take other pre-sync settings and hold on to those (L3.3): for a person who
   * knows that they lead to the same records as before, as a renewed key does. What was synced
   * stays as it is; settings that lead to other records belong to a new installation.
   */
  public void releaseSettings() {
    with(
        session -> {
          session.seal(Map.of());
          return true;
        });
  }

  private void commit(String module, StateChange change) {
    with(
        module,
        session -> {
          session.commit(module, change);
          return change;
        });
  }

  private <T> T with(String module, Function<StateSession, T> work) {
    List<String> names =
        parts.connector().info().modules().stream().map(ModuleInfo::crmModule).toList();
    if (!names.contains(module)) {
      throw new IllegalArgumentException(
          "\"" + module + "\" is no module of this connector; it has " + names + ".");
    }
    return with(work);
  }

  private <T> T with(Function<StateSession, T> work) {
    try (StateSession session = parts.open()) {
      return work.apply(session);
    } catch (StateException e) {
      throw parts.failed(e);
    }
  }

  private boolean pushes(String module) {
    return parts.connector().info().modules().stream()
        .anyMatch(info -> info.crmModule().equals(module) && info.pushes());
  }

  /** A CRM record that the next run's push looks at. */
  private static KeptRecord toPush(String crmId, String reason, Instant now) {
    return new KeptRecord(Direction.PUSH, crmId, null, null, reason, 1, now);
  }

  private static StateChange change(
      @Nullable ModuleProgress progress,
      List<KeptRecord> keep,
      List<KeptKey> drop,
      List<String> settled) {
    return new StateChange(
        progress, List.of(), List.of(), keep, drop, List.of(), settled, List.of(), List.of());
  }
}
