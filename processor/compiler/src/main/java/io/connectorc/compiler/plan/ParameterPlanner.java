package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.ParameterBody;
import io.connectorc.compiler.model.ParameterBody.Entry;
import io.connectorc.compiler.model.ParameterBody.EntryBody;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.plan.JsonPlan.Element;
import io.connectorc.compiler.plan.JsonPlan.Elements;
import io.connectorc.compiler.plan.JsonPlan.Leaf;
import io.connectorc.compiler.plan.JsonPlan.Member;
import io.connectorc.compiler.plan.JsonPlan.Members;
import java.util.ArrayList;
import java.util.List;

/** Decides the JSON that parameters build (L8). */
record ParameterPlanner(ValuePlanner values) {

  /** One object of all of them. */
  JsonPlan object(List<ParameterModel> parameters) {
    return new Members(
        parameters.stream()
            .map(parameter -> new Member(parameter.name().value(), value(parameter.body())))
            .toList());
  }

  /** What one parameter holds. */
  JsonPlan value(ParameterBody body) {
    if (body instanceof ParameterBody.Single single) {
      return new Leaf(values.plan(single.value()));
    }
    if (body instanceof ParameterBody.Objects objects) {
      return array(objects.objects().stream().map(this::object).toList());
    }
    if (body instanceof ParameterBody.Array array) {
      return leaves(array.elements());
    }
    return associative((ParameterBody.Associative) body);
  }

  private JsonPlan associative(ParameterBody.Associative body) {
    return new Members(body.entries().stream().map(this::entry).toList());
  }

  private Member entry(Entry entry) {
    JsonPlan value =
        entry.body() instanceof EntryBody.Members members
            ? object(members.parameters())
            : leaves(((EntryBody.Elements) entry.body()).elements());
    return new Member(entry.name().value(), value);
  }

  private JsonPlan leaves(List<ValueExpression> expressions) {
    return array(expressions.stream().map(it -> (JsonPlan) new Leaf(values.plan(it))).toList());
  }

  private static JsonPlan array(List<JsonPlan> values) {
    List<Element> elements = new ArrayList<>();
    for (JsonPlan value : values) {
      elements.add(new Element(elements.size(), value));
    }
    return new Elements(elements);
  }
}
