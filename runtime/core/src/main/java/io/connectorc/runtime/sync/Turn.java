package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.FieldInfo;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.SyncType;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.event.RecordOutcome;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.KeptRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One module's turn in a run: what its two stages share.
 *
 * @param limit how many records it may pull, and as many push (L14.1)
 */
record Turn<R extends MappedRecord, C extends ServiceClient>(
    ServiceModule<R, C> module,
    C client,
    CrmModule crmModule,
    Versions<R> versions,
    Ledger ledger,
    Tally tally,
    int limit,
    RunScope scope,
    RunEffects effects) {

  static <R extends MappedRecord, C extends ServiceClient> Turn<R, C> of(
      ServiceModule<R, C> module, C client, RunScope scope, RunEffects effects) {
    ModuleInfo info = module.info();
    String name = info.crmModule();
    return new Turn<>(
        module,
        client,
        crmModule(info, scope.syncType()),
        new Versions<>(module, scope.secrets()),
        Ledger.open(effects.state(), name, scope.start()),
        new Tally(name, effects.listener(), scope.secrets()),
        Objects.requireNonNull(scope.limits().get(name), name),
        scope,
        effects);
  }

  private static CrmModule crmModule(ModuleInfo info, SyncType syncType) {
    return new CrmModule(
        info.crmModule(),
        names(info.fields()),
        info.fields().stream()
            .filter(FieldInfo::isLineItems)
            .collect(Collectors.toMap(FieldInfo::crmField, field -> names(field.items()))),
        syncType);
  }

  private static List<String> names(List<FieldInfo> fields) {
    return fields.stream().map(FieldInfo::crmField).toList();
  }

  String name() {
    return crmModule.name();
  }

  Instant now() {
    return effects.clock().instant();
  }

  boolean isStopped() {
    return effects.stopped().getAsBoolean();
  }

  /** A change is not pushed. */
  void held(Change change) {
    tally.pushed(RecordOutcome.HELD, change.serviceId(), change.crmId());
  }

  /**
   * What is kept of a record that failed just now.
   *
   * @param tries how often the record has failed before
   */
  KeptRecord failed(
      Direction direction,
      String id,
      byte @Nullable [] source,
      @Nullable Instant modified,
      String shownReason,
      int tries) {
    return new KeptRecord(
        direction, id, source, modified, shownReason, tries + 1, Backoff.next(now(), tries + 1));
  }
}
