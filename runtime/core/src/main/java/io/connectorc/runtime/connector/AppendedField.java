package io.connectorc.runtime.connector;

import java.util.List;

/**
 * A field of a pulled record that an answer of its own sets (L11.6).
 *
 * @param field its path in the record, at least one name
 * @param use path to its value in the answer; no segment means the whole answer
 */
public record AppendedField(List<String> field, List<String> use) {
  public AppendedField {
    field = List.copyOf(field);
    use = List.copyOf(use);
  }
}
