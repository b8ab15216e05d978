package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ParameterBody;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.stream.Stream;

/** No name stands twice at one level of a JSON body (L8.7). */
final class RepeatedMember implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requests.parameters(subject.model())
        .filter(RepeatedMember::isJson)
        .forEach(parameters -> checkObject(parameters.parameters(), diagnostics));
  }

  private static boolean isJson(ParametersModel parameters) {
    return parameters.rawPostData() != null || EffectiveRequest.rawData(parameters).isPresent();
  }

  private static void checkObject(List<ParameterModel> members, Diagnostics diagnostics) {
    checkNames(
        members.stream()
            .map(ParameterModel::name)
            .filter(name -> !name.value().equals(EffectiveRequest.RAW_DATA)), // RawDataNotAlone.
        diagnostics);
    members.forEach(member -> checkBody(member.body(), diagnostics));
  }

  private static void checkBody(ParameterBody body, Diagnostics diagnostics) {
    if (body instanceof ParameterBody.Objects objects) {
      objects.objects().forEach(members -> checkObject(members, diagnostics));
    } else if (body instanceof ParameterBody.Associative associative) {
      checkNames(associative.entries().stream().map(ParameterBody.Entry::name), diagnostics);
      for (ParameterBody.Entry entry : associative.entries()) {
        if (entry.body() instanceof ParameterBody.EntryBody.Members members) {
          checkObject(members.parameters(), diagnostics);
        }
      }
    }
  }

  private static void checkNames(Stream<Located<String>> names, Diagnostics diagnostics) {
    FirstOf.repeated(
        names,
        (name, first) ->
            diagnostics.error(
                DiagnosticId.REPEATED_MEMBER,
                "L8.7",
                name.span(),
                "\"%s\" stands in line %s already, and a JSON object has each name once. Rename or remove one of them."
                    .formatted(name.value(), first.span().start().line())));
  }
}
