package io.connectorc.runtime.sync;

import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.PullProgress;
import io.connectorc.runtime.state.StateSession;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One module's state during a run; commits only where something changes. */
final class Ledger {
  private final StateSession state;
  private final String module;
  private ModuleProgress progress;

  private Ledger(StateSession state, String module, ModuleProgress progress) {
    this.state = state;
    this.module = module;
    this.progress = progress;
  }

  /** Opens a module's state; at its first run that begins with where the first sync starts. */
  static Ledger open(StateSession state, String module, Instant start) {
    return state
        .progress(module)
        .map(progress -> new Ledger(state, module, progress))
        .orElseGet(() -> begun(state, module, start));
  }

  private static Ledger begun(StateSession state, String module, Instant start) {
    ModuleProgress progress = ModuleProgress.begun(start);
    state.commit(module, new ChangeSet().with(progress));
    return new Ledger(state, module, progress);
  }

  Instant token() {
    PullProgress pull = progress.pull();
    return pull == null ? progress.start() : pull.token();
  }

  PullProgress pull() {
    PullProgress pull = progress.pull();
    return pull == null ? new PullProgress(progress.start(), Set.of()) : pull;
  }

  CrmCursor push() {
    CrmCursor push = progress.push();
    return push == null ? new CrmCursor.Since(progress.start()) : push;
  }

  Map<String, Link> linksByServiceId(Collection<String> serviceIds) {
    return serviceIds.isEmpty() ? Map.of() : state.linksByServiceId(module, serviceIds);
  }

  Map<String, Link> linksByCrmId(Collection<String> crmIds) {
    return crmIds.isEmpty() ? Map.of() : state.linksByCrmId(module, crmIds);
  }

  long linkCount() {
    return state.linkCount(module);
  }

  List<KeptRecord> due(Direction direction, Instant now) {
    return state.dueRecords(module, direction, now);
  }

  Map<String, KeptRecord> kept(Direction direction, Collection<String> ids) {
    return ids.isEmpty() ? Map.of() : state.keptRecords(module, direction, ids);
  }

  List<Intent> intents() {
    return state.intents(module);
  }

  List<CrmIntent> crmIntents() {
    return state.crmIntents(module);
  }

  void commit(ChangeSet changes) {
    if (!changes.isEmpty()) {
      state.commit(module, changes.with(null));
    }
  }

  /** Whether deletions wait to be confirmed since a pull stopped before them (L13.11). */
  boolean areDeletionsStopped() {
    return progress.deletionsStopped();
  }

  /** Commits with whether deletions wait to be confirmed from now on. */
  void commit(ChangeSet changes, boolean deletionsStopped) {
    if (deletionsStopped == progress.deletionsStopped()) {
      commit(changes);
    } else {
      commit(changes, progress.withDeletionsStopped(deletionsStopped));
    }
  }

  /** Commits a page with the progress that it makes. */
  void commitPull(ChangeSet changes, PullProgress pull) {
    if (pull.equals(progress.pull())) {
      commit(changes);
    } else {
      commit(changes, with(pull, progress.push(), progress.complete()));
    }
  }

  /** Ends the module's turn. */
  void finish(CrmCursor push, boolean complete) {
    boolean moved = !push.equals(push());
    ModuleProgress end = with(progress.pull(), moved ? push : progress.push(), complete);
    if (!end.equals(progress)) {
      commit(new ChangeSet(), end);
    }
  }

  private ModuleProgress with(
      @Nullable PullProgress pull, @Nullable CrmCursor push, boolean complete) {
    return new ModuleProgress(progress.start(), pull, push, complete, progress.deletionsStopped());
  }

  private void commit(ChangeSet changes, ModuleProgress after) {
    state.commit(module, changes.with(after));
    progress = after;
  }
}
