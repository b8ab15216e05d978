package io.connectorc.compiler.knowledge;

import static io.connectorc.compiler.knowledge.Models.line;
import static io.connectorc.compiler.knowledge.Models.module;
import static io.connectorc.compiler.knowledge.Models.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.HttpMethod;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.ParameterBody;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.PullModel;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.model.ServiceModel;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectiveRequestsTest {
  private static final UrlModel SERVICE = url(1);

  @Test
  void aModuleWithoutOverrideSendsTheRequestAsItStands() {
    RequestModel request =
        new RequestModel(
            line(2),
            null,
            null,
            url(3),
            List.of(header("A", 4)),
            parameters(5),
            List.of(),
            List.of(),
            false);

    EffectiveRequest pull = pull(request).pull("Contacts").orElseThrow();

    assertThat(pull.method()).isEqualTo(HttpMethod.GET);
    assertThat(pull.at()).isEqualTo(line(2));
    assertThat(pull.urls()).containsExactly(SERVICE, url(3));
    assertThat(pull.headers()).containsExactly(header("A", 4));
    assertThat(pull.parameters()).isEqualTo(parameters(5));
    assertThat(pull.query()).isTrue();
  }

  @Test
  void anOverrideReplacesUrlAndParametersAndMergesHeaders() {
    ModuleOverride override =
        new ModuleOverride(
            name("Contacts"),
            url(10),
            List.of(header("x-tenant", 11), header("More", 12)),
            parameters(13));
    RequestModel request =
        new RequestModel(
            line(2),
            new Located<>(HttpMethod.POST, line(2)),
            null,
            url(3),
            List.of(header("X-Tenant", 4), header("Other", 5)),
            parameters(6),
            List.of(override),
            List.of(),
            false);

    EffectiveRequest pull = pull(request).pull("Contacts").orElseThrow();

    assertThat(pull.method()).isEqualTo(HttpMethod.POST);
    assertThat(pull.urls()).containsExactly(SERVICE, url(10));
    assertThat(pull.headers())
        .containsExactly(header("x-tenant", 11), header("Other", 5), header("More", 12));
    assertThat(pull.parameters()).isEqualTo(parameters(13));
  }

  @Test
  void parametersAreTheModesElseTheModulesElseTheRequests() {
    ModuleOverride override = new ModuleOverride(name("Notes"), null, List.of(), parameters(7));
    RequestModel request =
        new RequestModel(
            line(2),
            null,
            null,
            url(3),
            List.of(),
            parameters(6),
            List.of(override),
            List.of(
                mode(PushMode.CREATE, 8, parameters(9)),
                mode(PushMode.UPDATE, 10, null),
                mode(PushMode.UPDATE, 11, parameters(12))),
            false);

    EffectiveRequests requests = push(request);

    assertThat(requests.pushes("Contacts"))
        .extracting(EffectiveRequest::parameters)
        .containsExactly(parameters(9), parameters(6));
    assertThat(requests.pushes("Notes"))
        .extracting(EffectiveRequest::parameters)
        .containsExactly(parameters(9), parameters(7));
    assertThat(requests.pushes("Notes").get(0).method()).isEqualTo(HttpMethod.POST);
    assertThat(requests.pushes("Notes").get(1).at()).isEqualTo(line(10));
    assertThat(requests.all()).hasSize(4);
  }

  @Test
  void parametersThatSayNothingOfEncryptionTakeThatOfThoseThatTheyReplace() {
    ModuleOverride override =
        new ModuleOverride(
            name("Notes"), null, List.of(), parameters(7, "module's", parameter("p", 7)));
    RequestModel request =
        new RequestModel(
            line(2),
            null,
            line(2),
            url(3),
            List.of(),
            parameters(6, "request's", parameter("p", 6)),
            List.of(override),
            List.of(
                mode(PushMode.CREATE, 8, parameters(9, "mode's", parameter("p", 9))),
                mode(PushMode.UPDATE, 10, parameters(11))),
            false);

    EffectiveRequests requests = push(request);

    assertThat(requests.pushes("Contacts"))
        .extracting(EffectiveRequestsTest::algorithm)
        .containsExactly("mode's", "request's");
    assertThat(requests.pushes("Notes"))
        .extracting(EffectiveRequestsTest::algorithm)
        .containsExactly("mode's", "module's");
  }

  private static @Nullable String algorithm(EffectiveRequest request) {
    return request.cipher() == null ? null : request.cipher().algorithmName();
  }

  @Test
  void rawDataImpliesAJsonBody() {
    ParametersModel raw = parameters(5, null, parameter("_raw_data", 6));
    RequestModel request =
        new RequestModel(line(2), null, null, null, List.of(), raw, List.of(), List.of(), false);

    EffectiveRequest pull = pull(request).pull("Notes").orElseThrow();

    assertThat(pull.raw()).isTrue();
    assertThat(pull.query()).isFalse();
  }

  private static EffectiveRequests pull(RequestModel request) {
    return requests(new PullModel(line(2), request, null, null), null);
  }

  private static EffectiveRequests push(RequestModel request) {
    return requests(null, new PushModel(line(2), request, null));
  }

  private static EffectiveRequests requests(@Nullable PullModel pull, @Nullable PushModel push) {
    ConnectorModel model =
        Models.connector(
            "acme",
            List.of(),
            List.of(module(1, "Contacts"), module(2, "Notes")),
            List.of(),
            new ServiceModel(line(1), SERVICE, null),
            pull,
            push);
    return EffectiveRequests.of(model, ModuleIndex.of(model));
  }

  private static UrlModel url(int line) {
    return new UrlModel(line(line), line(line), List.of(), List.of());
  }

  private static HeaderModel header(String name, int line) {
    return new HeaderModel(line(line), name(name), literal(line));
  }

  private static ParametersModel parameters(int line) {
    return parameters(line, null, parameter("p", line));
  }

  /**
   * @param algorithm null for parameters that say nothing of encryption
   */
  private static ParametersModel parameters(
      int line, @Nullable String algorithm, ParameterModel parameter) {
    CipherModel.Part part =
        algorithm == null
            ? null
            : new CipherModel.Part(
                name("algo"), new ValueExpression.Literal(algorithm, List.of(), line(line)));
    return new ParametersModel(
        line(line),
        null,
        new CipherModel(name("parameters"), part, null, null),
        List.of(parameter));
  }

  private static ParameterModel parameter(String name, int line) {
    return new ParameterModel(line(line), name(name), new ParameterBody.Single(literal(line)));
  }

  private static ModeModel mode(PushMode mode, int line, @Nullable ParametersModel parameters) {
    return new ModeModel(line(line), mode, null, new Located<>(1, line(line)), null, parameters);
  }

  private static ValueExpression literal(int line) {
    return new ValueExpression.Literal("x", List.of(), line(line));
  }
}
