package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.CipherKind;
import io.connectorc.compiler.model.CipherModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what encrypts and decrypts (L15); for one connector. */
final class CipherPlanner {
  private final String source;
  private final ValuePlanner values;
  private final List<CipherPlan> plans = new ArrayList<>();

  /**
   * Begins with none.
   *
   * @param source the XML's file name
   */
  CipherPlanner(String source, Map<String, SettingPlan> settings) {
    this.source = source;
    this.values = new ValuePlanner(settings, "", RecordScope.NONE);
  }

  /** The plan for a cipher; the same for those that encrypt the same. */
  CipherPlan plan(CipherModel cipher) {
    String accessor = plans.isEmpty() ? "cipher" : "cipher" + (plans.size() + 1);
    CipherPlan plan =
        new CipherPlan(
            accessor,
            named(cipher),
            part(Objects.requireNonNull(cipher.algorithm()), "algo"),
            part(Objects.requireNonNull(cipher.key()), "key"),
            cipher.lacksIv() ? null : part(Objects.requireNonNull(cipher.iv()), "iv"));
    for (CipherPlan earlier : plans) {
      if (earlier.equalsBut(plan)) {
        return earlier;
      }
    }
    plans.add(plan);
    return plan;
  }

  /** All of them, in the order in which they were asked for. */
  List<CipherPlan> plans() {
    return List.copyOf(plans);
  }

  private static CipherPlan.@Nullable Algorithm named(CipherModel cipher) {
    String name = cipher.algorithmName();
    return name == null
        ? null
        : CipherPlan.Algorithm.valueOf(CipherKind.of(name).orElseThrow().name());
  }

  private CipherPlan.Part part(CipherModel.Part part, String what) {
    ValueExpression value = Objects.requireNonNull(part.value());
    String called =
        value instanceof ValueExpression.Setting setting
            ? "setting \"" + setting.name().value() + "\""
            : "%s:%s: the %s".formatted(source, value.span().start(), what);
    return new CipherPlan.Part(called, values.plan(value));
  }
}
