package io.connectorc.compiler.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared setting (L3.1).
 *
 * @param accessor its Java name
 * @param preSync whether it is asked first and fixed by the first sync (L3.3)
 * @param defaultValue null where there is none
 * @param module of a {@code reference}, else null
 * @param secretByUse whether it is a token, password, key or iv, or part of one (L3.7)
 * @param options of a {@code picklist}, else empty
 */
public record SettingPlan(
    String name,
    String accessor,
    Type type,
    String label,
    boolean required,
    boolean preSync,
    @Nullable String defaultValue,
    @Nullable String module,
    boolean secretByUse,
    List<String> options,
    Position at) {
  public SettingPlan {
    options = List.copyOf(options);
  }

  /** Whether its value, the default too, is shown nowhere (L3.7). */
  public boolean isSecret() {
    return type == Type.PASSWORD || secretByUse;
  }

  /** The types of settings (L3.2); the runtime calls them by the same names. */
  public enum Type {
    TEXT,
    PASSWORD,
    PHONE,
    REFERENCE,
    PICKLIST,
    INTEGER,
    BOOLEAN,
    DATE,
    DATETIME,
    URL,
    EMAIL
  }
}
