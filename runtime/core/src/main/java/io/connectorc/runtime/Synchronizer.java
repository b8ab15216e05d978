package io.connectorc.runtime;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ExchangeListener.Exchange;
import io.connectorc.runtime.connector.Secrets;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.runtime.connector.Waiter;
import io.connectorc.runtime.event.ModuleReport;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.sync.DryRun;
import io.connectorc.runtime.sync.RunEffects;
import io.connectorc.runtime.sync.RunScope;
import io.connectorc.runtime.sync.SyncRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a service and a CRM the same, through one connector and for one installation. Runs and
 * upkeep are for one thread at a time; {@link #stop} may be called from any.
 *
 * <pre>{@code
 * Synchronizer hubspot = Synchronizer.builder(new Hubspot()).settings(…).crm(…).state(…).build();
 * SyncReport report = hubspot.run(SyncTrigger.USER);
 * }</pre>
 */
public final class Synchronizer {
  private final Parts parts;
  private final Waiter waiter;
  private final SystemWaiter systemWaiter = new SystemWaiter();
  private volatile boolean stopped;

  /** What one run goes by. */
  private record Begun(
      SyncTrigger trigger,
      RunOptions options,
      Instant started,
      Secrets secrets,
      Hold hold,
      RunEvents events) {}

  Synchronizer(Parts parts) {
    this.parts = parts;
    this.waiter = parts.waiter() == null ? systemWaiter : parts.waiter();
  }

  /**
   * Begins a synchronizer.
   *
   * @throws IllegalArgumentException if the connector was compiled for another contract
   */
  public static SynchronizerBuilder builder(Connector<?> connector) {
    return new SynchronizerBuilder(connector);
  }

  /** Runs every module once; see {@link #run(SyncTrigger, RunOptions)}. */
  public SyncReport run(SyncTrigger trigger) {
    return run(trigger, RunOptions.NORMAL);
  }

  /**
   * Runs every module once (L13). What goes wrong with a record, a request or the CRM stands in the
   * report. Settings that are missing or wrong, or pre-sync ones that are not those of the first
   * sync, skip every module: nothing is sent and the state is not touched (L3.3, L3.4).
   *
   * @throws InstallationBusyException if another run holds the installation
   * @throws SyncException if the state fails; what was committed stays, nothing more was sent
   */
  public SyncReport run(SyncTrigger trigger, RunOptions options) {
    Instant started = parts.clock().instant();
    Secrets secrets = new Secrets(parts.settings().secrets());
    RunEvents events = RunEvents.begin(parts, trigger, options, secrets);
    Begun begun = new Begun(trigger, options, started, secrets, new Hold(parts.clock()), events);
    try {
      return events.ended(trigger, started, modules(parts.connector(), begun));
    } catch (RuntimeException e) {
      events.failed(e);
      throw e;
    }
  }

  /**
   * Ends the run at hand after its present exchange, and those to come before their first; for
   * good. Returns at once.
   */
  public void stop() {
    stopped = true;
    systemWaiter.stop();
  }

  /** What the installation remembers, for a person to look at and to mend. */
  public Upkeep upkeep() {
    return new Upkeep(parts);
  }

  /** Pulls a module from the start again; see {@link Upkeep#reset}. */
  public void reset(String module) {
    upkeep().reset(module);
  }

  private <C extends ServiceClient> List<ModuleReport> modules(
      Connector<C> connector, Begun begun) {
    Optional<String> missing = parts.gate().missing();
    if (missing.isPresent()) {
      return begun.events().skipped(connector.info(), missing.get());
    }
    try (C client = connector.connect(context(begun))) {
      return modules(connector, client, begun);
    } catch (SettingsException e) {
      return begun.events().skipped(connector.info(), String.join(" ", e.problems()));
    }
  }

  private <C extends ServiceClient> List<ModuleReport> modules(
      Connector<C> connector, C client, Begun begun) {
    RunScope scope =
        new RunScope(
            parts.installation(),
            connector.info().source(),
            connector.info().syncType(),
            begun.started(),
            FirstStart.of(begun.started(), parts.settings().system().recordsFrom()),
            parts.limits().of(begun.trigger()),
            begun.options().confirmedDeletions(),
            begun.secrets().all());
    try (StateSession session = parts.open()) {
      Optional<String> changed = parts.gate().changed(session, begun.options().dryRun());
      if (changed.isPresent()) {
        return begun.events().skipped(connector.info(), changed.get());
      }
      begun.hold().on(session);
      RunEffects effects =
          new RunEffects(parts.crm(), session, parts.clock(), begun.events(), () -> stopped);
      return begun.options().dryRun()
          ? new SyncRun<>(client, scope, DryRun.effects(effects))
              .run(DryRun.modules(connector.modules()))
          : new SyncRun<>(client, scope, effects).run(connector.modules());
    } catch (StateException e) {
      throw parts.failed(e);
    }
  }

  private ConnectorContext context(Begun begun) {
    return new ConnectorContext(
        parts.settings(),
        begun.secrets(),
        parts.tokens(),
        parts.transport(),
        parts.clock(),
        begun.hold().around(this::await),
        parts.random(),
        parts.longestWait(),
        exchange -> exchanged(exchange, begun));
  }

  private void await(Duration time) throws InterruptedException {
    if (stopped) {
      throw new InterruptedException("The run is to end.");
    }
    waiter.await(time);
  }

  /** Requests may run beside each other; the listener hears of them one by one. */
  private void exchanged(Exchange exchange, Begun begun) {
    synchronized (begun.hold()) {
      begun.hold().renew();
      begun.events().exchanged(exchange);
    }
  }
}
