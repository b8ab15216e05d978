package io.connectorc.runtime;

import io.connectorc.runtime.connector.SettingType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form needs to draw the input of one setting. Immutable.
 *
 * @param name by which the setting's text is given to the connector
 * @param group the part of the form that it belongs to
 * @param type what it takes; one kind of input for each (L3.2)
 * @param label for people
 * @param options of a picklist, else empty
 * @param module whose records a reference may name, else null
 * @param defaultValue what holds without a text; null where nothing does, and for a secret
 * @param required whether nothing syncs without a value
 * @param readOnly whether it can't be changed any more (L3.3)
 * @param secret whether the input must not show what is typed, nor a value that it has (L3.7)
 * @param problem why its present text is refused, in one sentence; null where it is not
 */
public record SettingField(
    String name,
    Group group,
    SettingType type,
    String label,
    List<Option> options,
    @Nullable String module,
    @Nullable String defaultValue,
    boolean required,
    boolean readOnly,
    boolean secret,
    @Nullable String problem) {
  public SettingField {
    options = List.copyOf(options);
  }

  /** The parts of a form, in their order. */
  public enum Group {
    /** Asked first, with <i>Sync Records From</i> (L3.3). */
    PRE_SYNC,
    /** What every connector has besides (L3.5). */
    SYSTEM,
    /** All others that the connector declares. */
    SYNC
  }

  /**
   * A choice.
   *
   * @param value the setting's text
   * @param label for people
   */
  public record Option(String value, String label) {}
}
