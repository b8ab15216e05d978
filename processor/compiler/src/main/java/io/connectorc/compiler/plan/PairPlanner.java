package io.connectorc.compiler.plan;

import io.connectorc.compiler.plan.JsonPlan.Element;
import io.connectorc.compiler.plan.JsonPlan.Elements;
import io.connectorc.compiler.plan.JsonPlan.Leaf;
import io.connectorc.compiler.plan.JsonPlan.Member;
import io.connectorc.compiler.plan.JsonPlan.Members;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes nested parameters as the pairs of a query or a form (L7.2). */
final class PairPlanner {
  private static final String UNRESERVED = "-._~";

  private final List<ParameterPlan> pairs = new ArrayList<>();

  private PairPlanner() {}

  /** The pairs of an object, its members' names outermost. */
  static List<ParameterPlan> pairs(JsonPlan object) {
    PairPlanner planner = new PairPlanner();
    for (Member member : ((Members) object).members()) {
      planner.add(member.name(), member.value());
    }
    return planner.pairs;
  }

  private void add(String name, JsonPlan value) {
    if (value instanceof Members members) {
      for (Member member : members.members()) {
        add(name + "[" + member.name() + "]", member.value());
      }
    } else if (value instanceof Elements elements) {
      for (Element element : elements.elements()) {
        add(name + "[" + element.index() + "]", element.value());
      }
    } else {
      pairs.add(new ParameterPlan(encode(name), ((Leaf) value).value()));
    }
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letterOrDigit || UNRESERVED.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format("%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
