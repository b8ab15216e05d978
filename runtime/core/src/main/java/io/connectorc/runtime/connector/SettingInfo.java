package io.connectorc.runtime.connector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared setting (L3.1).
 *
 * @param label for people
 * @param preSync whether it is asked first, and read-only once its values have served (L3.3)
 * @param secret whether its value is masked everywhere: a password, or whatever else signs in
 *     (L3.7)
 * @param defaultValue as written; null where there is none, and for a secret
 * @param module the referenced module of a {@code reference}, else null
 * @param options of a {@code picklist}, else empty
 * @param place where it is declared
 */
public record SettingInfo(
    String name,
    SettingType type,
    String label,
    boolean required,
    boolean preSync,
    boolean secret,
    @Nullable String defaultValue,
    @Nullable String module,
    List<String> options,
    Place place) {
  public SettingInfo {
    options = List.copyOf(options);
  }
}
