package io.connectorc.compiler.plan;

import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.knowledge.Knowledge;
import io.connectorc.compiler.knowledge.ModuleNames;
import io.connectorc.compiler.model.AnswerFormat;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.PushResponse;
import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.model.UsePath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what is generated for a module. */
final class ModulePlanner {
  private final ConnectorModel model;
  private final Knowledge knowledge;
  private final Map<String, SettingPlan> settings;
  private final CipherPlanner ciphers;

  ModulePlanner(
      ConnectorModel model,
      Knowledge knowledge,
      Map<String, SettingPlan> settings,
      CipherPlanner ciphers) {
    this.model = model;
    this.knowledge = knowledge;
    this.settings = settings;
    this.ciphers = ciphers;
  }

  ModulePlan plan(String crmModule) {
    SyncModule module = knowledge.modules().module(crmModule).orElseThrow();
    ModuleNames names = knowledge.names().module(crmModule);
    List<FieldPlan> fields =
        FieldPlanner.plan(knowledge.modules().fields(crmModule), names, readsXml());
    String serviceModule = Objects.requireNonNull(module.serviceModule()).value();
    ValuePlanner values = new ValuePlanner(settings, serviceModule, RecordScope.NONE);
    PullResponse pulled = model.pull() == null ? null : model.pull().response();
    PullPlan pull =
        pull(crmModule, new PullPlanner(names.recordClass(), values, ciphers), fields, pulled);
    PushPlan push =
        push(
            crmModule, new PushPlanner(names.recordClass(), fields, values, ciphers), pull, pulled);
    return new ModulePlan(
        names.recordClass(),
        names.mapperClass(),
        names.moduleClass(),
        names.accessor(),
        serviceModule,
        crmModule,
        List.copyOf(knowledge.dependencies().dependenciesOf(crmModule)),
        fields,
        pull,
        push,
        timed(pulled),
        keepsValues(push),
        Position.of(module.at()));
  }

  private boolean readsXml() {
    PullResponse pulled = model.pull() == null ? null : model.pull().response();
    PushResponse pushed = model.push() == null ? null : model.push().response();
    AppendModel append = model.pull() == null ? null : model.pull().append();
    AppendModel.Response appended = append == null ? null : append.response();
    return (pulled != null && pulled.format() == AnswerFormat.XML)
        || (appended != null && appended.format() == AnswerFormat.XML)
        || (pushed != null && pushed.format() == AnswerFormat.XML);
  }

  private @Nullable PullPlan pull(
      String crmModule,
      PullPlanner planner,
      List<FieldPlan> fields,
      @Nullable PullResponse response) {
    EffectiveRequest request = knowledge.requests().pull(crmModule).orElse(null);
    return request == null || response == null
        ? null
        : planner.plan(request, response, append(crmModule, planner), fields);
  }

  private @Nullable AppendPlan append(String crmModule, PullPlanner planner) {
    EffectiveRequest request = knowledge.requests().append(crmModule).orElse(null);
    AppendModel append = model.pull() == null ? null : model.pull().append();
    return request == null || append == null || append.response() == null
        ? null
        : planner.append(request, append.response());
  }

  private @Nullable PushPlan push(
      String crmModule,
      PushPlanner planner,
      @Nullable PullPlan pull,
      @Nullable PullResponse pulled) {
    List<EffectiveRequest> requests = knowledge.requests().pushes(crmModule);
    PushModel push = model.push();
    return requests.isEmpty() || push == null
        ? null
        : planner.plan(requests, response(push), pull, pulled);
  }

  /** Where nothing is created the response may be left out: any 2xx will do (L12.4). */
  private static PushResponse response(PushModel push) {
    PushResponse response = push.response();
    return response != null
        ? response
        : new PushResponse(
            push.at(), AnswerFormat.JSON, List.of(), List.of(), List.of(), null, null, null, null);
  }

  private static boolean timed(@Nullable PullResponse response) {
    return response == null
        || !(AnswerPaths.use(response.recordModifiedTime()) instanceof UsePath.CurrentTime);
  }

  private static boolean keepsValues(@Nullable PushPlan push) {
    return push != null
        && push.modes().stream()
            .anyMatch(mode -> mode.mode() == ModePlan.Mode.DELETE && PushPlanner.readsValues(mode));
  }
}
