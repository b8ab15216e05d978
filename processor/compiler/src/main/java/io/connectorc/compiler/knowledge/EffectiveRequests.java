package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.HttpMethod;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every request that a connector can send. Of several overrides for one module, or several elements
 * of one mode, the first counts.
 *
 * @param pulls one for each module, in the document's order; empty without a pull request
 * @param appends of appended fields, one for each module (L11.6); empty without them
 * @param pushes one for each module and mode, modules first, modes in the document's order
 */
public record EffectiveRequests(
    List<EffectiveRequest> pulls, List<EffectiveRequest> appends, List<EffectiveRequest> pushes) {
  public EffectiveRequests {
    pulls = List.copyOf(pulls);
    appends = List.copyOf(appends);
    pushes = List.copyOf(pushes);
  }

  /** Works them out. */
  public static EffectiveRequests of(ConnectorModel model, ModuleIndex modules) {
    UrlModel service = model.service() == null ? null : model.service().url();
    RequestModel pull = model.pull() == null ? null : model.pull().request();
    AppendModel append = model.pull() == null ? null : model.pull().append();
    RequestModel push = model.push() == null ? null : model.push().request();
    List<EffectiveRequest> pulls = new ArrayList<>();
    List<EffectiveRequest> appends = new ArrayList<>();
    List<EffectiveRequest> pushes = new ArrayList<>();
    for (String module : modules.names()) {
      if (pull != null) {
        pulls.add(request(module, service, pull, null, HttpMethod.GET));
      }
      if (append != null && append.request() != null) {
        EffectiveRequest own = request(module, service, append.request(), null, HttpMethod.GET);
        appends.add(pull == null ? own : own.over(pulls.get(pulls.size() - 1).headers()));
      }
      if (push != null) {
        for (ModeModel mode : modes(push)) {
          pushes.add(request(module, service, push, mode, HttpMethod.POST));
        }
      }
    }
    return new EffectiveRequests(pulls, appends, pushes);
  }

  /** The pull request of a module. */
  public Optional<EffectiveRequest> pull(String module) {
    return pulls.stream().filter(request -> request.module().equals(module)).findFirst();
  }

  /** The request of a module that appends fields to a record. */
  public Optional<EffectiveRequest> append(String module) {
    return appends.stream().filter(request -> request.module().equals(module)).findFirst();
  }

  /** The push requests of a module, one for each mode that is configured. */
  public List<EffectiveRequest> pushes(String module) {
    return pushes.stream().filter(request -> request.module().equals(module)).toList();
  }

  /** All of them, pulls first. */
  public Stream<EffectiveRequest> all() {
    return Stream.of(pulls, appends, pushes).flatMap(List::stream);
  }

  private static Iterable<ModeModel> modes(RequestModel push) {
    Map<PushMode, ModeModel> modes = new LinkedHashMap<>();
    push.modes().forEach(mode -> modes.putIfAbsent(mode.mode(), mode));
    return modes.values();
  }

  private static EffectiveRequest request(
      String module,
      @Nullable UrlModel service,
      RequestModel request,
      @Nullable ModeModel mode,
      HttpMethod defaultMethod) {
    ModuleOverride override =
        request.overrides().stream()
            .filter(candidate -> candidate.module().value().equals(module))
            .findFirst()
            .orElse(null);
    SourceSpan at = mode == null ? request.at() : mode.at();
    EffectiveRequest plain =
        new EffectiveRequest(
            module,
            mode,
            at,
            request.method() == null ? defaultMethod : request.method().value(),
            urls(service, request, override, mode),
            headers(request, override),
            null,
            parameters(request, override, mode).findFirst().orElse(null));
    return request.encrypt() == null || plain.query()
        ? plain
        : plain.encrypted(cipher(parameters(request, override, mode).toList()));
  }

  /** Parameters that say nothing of encryption take what those say that they replace (L12.5). */
  private static @Nullable CipherModel cipher(List<ParametersModel> parameters) {
    return parameters.stream()
        .map(ParametersModel::cipher)
        .filter(cipher -> !cipher.parts().isEmpty())
        .findFirst()
        .orElse(parameters.isEmpty() ? null : parameters.get(0).cipher());
  }

  private static List<UrlModel> urls(
      @Nullable UrlModel service,
      RequestModel request,
      @Nullable ModuleOverride override,
      @Nullable ModeModel mode) {
    UrlModel replacement = override == null ? null : override.url();
    return Stream.of(
            Optional.ofNullable(service),
            Optional.ofNullable(replacement == null ? request.url() : replacement),
            Optional.ofNullable(mode == null ? null : mode.url()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<HeaderModel> headers(
      RequestModel request, @Nullable ModuleOverride override) {
    return EffectiveRequest.merged(
        request.headers(), override == null ? List.of() : override.headers());
  }

  /** Those that say it; the first counts. */
  private static Stream<ParametersModel> parameters(
      RequestModel request, @Nullable ModuleOverride override, @Nullable ModeModel mode) {
    return Stream.of(
            Optional.ofNullable(mode == null ? null : mode.parameters()),
            Optional.ofNullable(override == null ? null : override.parameters()),
            Optional.ofNullable(request.parameters()))
        .flatMap(Optional::stream);
  }
}
