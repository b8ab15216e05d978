package io.connectorc.conformance.play;

import io.connectorc.conformance.build.ConnectorBuild;
import io.connectorc.conformance.build.LoadingException;
import io.connectorc.conformance.casefile.Step;
import io.connectorc.conformance.casefile.TestCase;
import io.connectorc.conformance.check.CrmCheck;
import io.connectorc.conformance.check.Difference;
import io.connectorc.conformance.check.NowhereCheck;
import io.connectorc.conformance.check.ReportCheck;
import io.connectorc.conformance.play.Player.Outcome;
import io.connectorc.conformance.service.ScriptedService;
import io.connectorc.runtime.SyncException;
import io.connectorc.runtime.SyncReport;
import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.http.HttpTransport;
import io.connectorc.runtime.testkit.FakeCrm;
import io.connectorc.runtime.testkit.MemoryState;
import io.connectorc.runtime.testkit.SettableClock;
import io.connectorc.runtime.testkit.SkippingWaiter;
import io.connectorc.runtime.value.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One connector set up between a fake CRM and a scripted service, on a clock that stands still. */
final class Installation implements AutoCloseable {
  private final ConnectorBuild build;
  private final Map<String, String> tokens;
  private final Map<String, String> settings;
  private final Map<String, String> environment;
  private final SettableClock clock;
  private final FakeCrm crm;
  private final MemoryState state;
  private final ScriptedService service = ScriptedService.start();
  private final HttpTransport transport =
      HttpTransport.builder().customize(service::redirect).build();
  private final List<String> events = new ArrayList<>();
  private final DebugLines debugLog = new DebugLines();
  // Made anew where the case restarts the process or changes the settings.
  private @Nullable Synchronizer synchronizer;

  Installation(TestCase testCase, ConnectorBuild build) {
    this.build = build;
    this.tokens = testCase.tokens();
    this.settings = new LinkedHashMap<>(testCase.settings());
    this.environment = testCase.environment();
    this.clock = new SettableClock(testCase.now());
    this.crm = new FakeCrm(clock);
    this.state = new MemoryState(clock);
    CrmRecords.change(crm, testCase.crm());
  }

  Outcome play(String where, Step step) {
    if (step.now() != null) {
      clock.set(step.now());
    }
    if (step instanceof Step.Sync sync) {
      return sync(where, sync);
    }
    if (step instanceof Step.Change change) {
      CrmRecords.change(crm, change.records());
      return Outcome.AS_SAID;
    }
    if (step instanceof Step.Settings changed) {
      settings.putAll(changed.settings());
    }
    synchronizer = null;
    return Outcome.AS_SAID;
  }

  private Outcome sync(String where, Step.Sync step) {
    service.expect(where, step.exchanges(), step.anyOrder());
    events.clear();
    debugLog.take();
    try (LogCapture log = new LogCapture()) {
      SyncReport report =
          synchronizer().run(step.user() ? SyncTrigger.USER : SyncTrigger.BACKGROUND);
      List<String> logged = new ArrayList<>(log.lines());
      logged.addAll(debugLog.take());
      List<Difference> differences = new ArrayList<>(service.differences());
      differences.addAll(ReportCheck.compare(where, step.report(), step.failed(), report));
      step.crm()
          .forEach(
              (module, records) ->
                  differences.addAll(
                      CrmCheck.compare(where, module, records, CrmRecords.records(crm, module))));
      differences.addAll(
          NowhereCheck.compare(where, step.nowhere(), report.toString(), events, logged));
      return new Outcome(differences, Notes.of(report));
    } catch (SyncException | SettingsException | LoadingException e) {
      return Outcome.of(new Difference(where, "run", "(a report)", String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // A mistake of the product, not of the case: its place is what helps.
      return Outcome.of(new Difference(where, "run", "(a report)", stackTrace(e)));
    }
  }

  private static String stackTrace(RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private Synchronizer synchronizer() throws LoadingException {
    Synchronizer present = synchronizer;
    if (present == null) {
      present = open(build.load());
      synchronizer = present;
    }
    return present;
  }

  private Synchronizer open(Connector<?> connector) {
    return Synchronizer.builder(connector)
        .settings(connector.settings(settings))
        .crm(crm)
        .state(state)
        .tokens(this::token)
        .environment(environment)
        .properties(Map.of())
        .transport(transport)
        .clock(clock)
        .waiter(new SkippingWaiter())
        .random(new SplittableRandom(1))
        .debugLog(debugLog)
        .listener(event -> events.add(event.toString()))
        .build();
  }

  private Optional<Secret> token(String serviceName, String module) {
    return Optional.ofNullable(tokens.get(serviceName + "/" + module)).map(Secret::of);
  }

  @Override
  public void close() {
    transport.close();
    service.close();
  }
}
