package io.connectorc.compiler.validation;

import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.knowledge.ModuleIndex;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.FieldMapping;
import io.connectorc.compiler.model.ParameterBody;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.model.UsePath;
import java.util.IdentityHashMap;
import java.util.List;

/** How much code the parts of a connector become, in values; for one check. */
final class Weights {
  /** In a query or a form, a name stands in the names of all that is inside it. */
  private static final int LETTERS_OF_A_VALUE = 100;

  private final ModuleIndex modules;
  private final IdentityHashMap<ParametersModel, Long> parameters = new IdentityHashMap<>();

  Weights(ModuleIndex modules) {
    this.modules = modules;
  }

  static int of(FieldMapping field) {
    int path = field.serviceField() == null ? 0 : field.serviceField().value().segments().size();
    return path + (field.serviceFormat() == null ? 0 : field.serviceFormat().value().size());
  }

  /** The fields that are appended to each pulled record. */
  static List<AppendModel.Field> appended(ConnectorModel model) {
    AppendModel append = model.pull() == null ? null : model.pull().append();
    AppendModel.Response response = append == null ? null : append.response();
    return response == null ? List.of() : response.fields();
  }

  static int of(AppendModel.Field field) {
    int use = field.use().value() instanceof UsePath.At at ? at.path().segments().size() : 1;
    return field.name().value().segments().size() + use;
  }

  static int of(ValueExpression value) {
    int weight = 1 + value.formats().size();
    if (value instanceof ValueExpression.Composed composed) {
      return weight + references(composed.parts());
    }
    return value instanceof ValueExpression.Dynamic dynamic && dynamic.path() != null
        ? weight + dynamic.path().segments().size()
        : weight;
  }

  long of(EffectiveRequest request) {
    long weight = 0;
    for (UrlModel url : request.urls()) {
      weight += url.parts().size();
      weight += url.variables().stream().mapToInt(variable -> of(variable.value())).sum();
    }
    weight += request.headers().stream().mapToInt(header -> of(header.value())).sum();
    weight += request.parameters() == null ? 0 : of(request.parameters());
    RecordModel record = request.mode() == null ? null : request.mode().record();
    return record == null ? weight : weight + properties(record, request.module());
  }

  /** A property that is the whole record becomes all of its fields. */
  private long properties(RecordModel record, String module) {
    int fields = modules.fields(module).size();
    long weight = 0;
    for (RecordModel.Property property : record.properties()) {
      boolean whole =
          property.value() instanceof ValueExpression.Dynamic dynamic
              && dynamic.value() == DynamicValue.RECORD;
      weight += of(property.value()) + (whole ? fields : 0);
    }
    return weight;
  }

  long of(ParametersModel model) {
    return parameters.computeIfAbsent(model, key -> members(key.parameters(), 0));
  }

  private static long members(List<ParameterModel> members, int letters) {
    long weight = 0;
    for (ParameterModel member : members) {
      weight += body(member.body(), letters + member.name().value().length());
    }
    return weight;
  }

  private static long body(ParameterBody body, int letters) {
    if (body instanceof ParameterBody.Single single) {
      return (long) of(single.value()) + letters / LETTERS_OF_A_VALUE;
    }
    if (body instanceof ParameterBody.Array array) {
      return elements(array.elements(), letters);
    }
    if (body instanceof ParameterBody.Objects objects) {
      return objects.objects().stream().mapToLong(members -> members(members, letters)).sum();
    }
    long weight = 0;
    for (ParameterBody.Entry entry : ((ParameterBody.Associative) body).entries()) {
      int inside = letters + entry.name().value().length();
      weight +=
          entry.body() instanceof ParameterBody.EntryBody.Members members
              ? members(members.parameters(), inside)
              : elements(((ParameterBody.EntryBody.Elements) entry.body()).elements(), inside);
    }
    return weight;
  }

  private static long elements(List<ValueExpression> elements, int letters) {
    return elements.stream()
        .mapToLong(element -> (long) of(element) + letters / LETTERS_OF_A_VALUE)
        .sum();
  }

  private static int references(List<TextPart> parts) {
    return (int) parts.stream().filter(part -> !(part instanceof TextPart.Characters)).count();
  }
}
