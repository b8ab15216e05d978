package io.connectorc.samples.hubspot.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A record as one side has it.
 *
 * @param key the text that is the record's own on both sides
 * @param id that side's own
 * @param fields all mapped fields by CRM name, empty text where there is no value
 */
record Copy(String key, String id, Map<String, String> fields) {
  static Copy of(DemoModule module, String id, Map<String, String> fields) {
    return new Copy(Objects.requireNonNull(fields.get(module.key())), id, fields);
  }

  static List<Copy> sorted(List<Copy> copies) {
    return copies.stream().sorted(Comparator.comparing(Copy::key)).toList();
  }
}
