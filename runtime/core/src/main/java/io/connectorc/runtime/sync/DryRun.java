package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads both sides and writes to none, so that a run reports what it would do. What a module would
 * have written it does not see afterwards: a change that a conflict would settle is counted for
 * both directions.
 */
public final class DryRun {
  private DryRun() {}

  /** Effects that leave CRM and state as they are. */
  public static RunEffects effects(RunEffects real) {
    return new RunEffects(
        new DryCrm(real.crm(), real.clock()),
        new DryState(real.state()),
        real.clock(),
        real.listener(),
        real.stopped());
  }

  /** Modules that pull, and answer a push themselves. */
  public static <C extends ServiceClient> List<ServiceModule<?, C>> modules(
      List<ServiceModule<?, C>> real) {
    List<ServiceModule<?, C>> dry = new ArrayList<>();
    for (ServiceModule<?, C> module : real) {
      dry.add(dry(module));
    }
    return dry;
  }

  private static <R extends MappedRecord, C extends ServiceClient> ServiceModule<R, C> dry(
      ServiceModule<R, C> module) {
    return new DryModule<>(module);
  }
}
