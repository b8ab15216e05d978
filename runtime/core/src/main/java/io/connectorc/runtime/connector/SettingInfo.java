package io.connectorc.runtime.connector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared setting (L3.1).
 *
 * @param defaultValue as written, null where there is none
 * @param module the referenced module of a {@code reference}, else null
 * @param options of a {@code picklist}, else empty
 * @param place where it is declared
 */
public record SettingInfo(
    String name,
    SettingType type,
    String label,
    boolean required,
    @Nullable String defaultValue,
    @Nullable String module,
    List<String> options,
    Place place) {
  public SettingInfo {
    options = List.copyOf(options);
  }

  /** Whether its value is masked everywhere (L3.7). */
  public boolean secret() {
    return type == SettingType.PASSWORD;
  }
}
