package io.connectorc.compiler.validation;

import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.model.UrlModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the requests of a connector and their parts as they are written. */
final class Requests {
  private Requests() {}

  /** The requests of the pull, of its appended fields and of the push, those that are there. */
  static Stream<RequestModel> of(ConnectorModel model) {
    AppendModel append = append(model);
    return Stream.of(
            model.pull() == null ? null : model.pull().request(),
            append == null ? null : append.request(),
            model.push() == null ? null : model.push().request())
        .filter(Objects::nonNull);
  }

  /** What is appended to pulled records; null where nothing is. */
  static @Nullable AppendModel append(ConnectorModel model) {
    return model.pull() == null ? null : model.pull().append();
  }

  /** Every field that is appended, in the document's order. */
  static List<AppendModel.Field> appended(ConnectorModel model) {
    AppendModel append = append(model);
    return append == null || append.response() == null ? List.of() : append.response().fields();
  }

  /** Every header, of requests and overrides. */
  static Stream<HeaderModel> headers(ConnectorModel model) {
    return of(model)
        .flatMap(
            request ->
                Stream.concat(
                    request.headers().stream(),
                    request.overrides().stream().flatMap(it -> it.headers().stream())));
  }

  /** Every url, of the service, requests, overrides and modes. */
  static Stream<UrlModel> urls(ConnectorModel model) {
    Stream<UrlModel> service =
        Stream.ofNullable(model.service() == null ? null : model.service().url());
    return Stream.concat(service, of(model).flatMap(Requests::urls));
  }

  private static Stream<UrlModel> urls(RequestModel request) {
    return Stream.of(
            Stream.ofNullable(request.url()),
            request.overrides().stream().map(ModuleOverride::url),
            request.modes().stream().map(ModeModel::url))
        .flatMap(found -> found)
        .filter(Objects::nonNull);
  }

  /** Every {@code record} element of the push's modes. */
  static Stream<RecordModel> records(ConnectorModel model) {
    return of(model)
        .flatMap(request -> request.modes().stream())
        .map(ModeModel::record)
        .filter(Objects::nonNull);
  }

  /** Every {@code parameters} element, of requests, overrides and modes. */
  static Stream<ParametersModel> parameters(ConnectorModel model) {
    return of(model)
        .flatMap(
            request ->
                Stream.of(
                        Stream.of(request.parameters()),
                        request.overrides().stream().map(ModuleOverride::parameters),
                        request.modes().stream().map(ModeModel::parameters))
                    .flatMap(found -> found))
        .filter(Objects::nonNull);
  }
}
