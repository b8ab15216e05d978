package io.connectorc.conformance.reference;

/**
 * An example of the language reference.
 *
 * @param line of its marker in the page, from 1
 * @param place path of the element that its XML stands in, {@code pull/request}; empty for a whole
 *     connector
 * @param xml a fragment or a connector
 * @param yaml what happens, in the words of a case
 */
record Example(int line, String place, String xml, String yaml) {
  /** The case that plays it; what it leaves out is the same in all examples. */
  String caseText() {
    StringBuilder text = new StringBuilder("about: an example\nrules: [L1.1]\n");
    if (!has("now")) {
      text.append("now: 2026-03-01T00:00:00Z\n");
    }
    if (!has("settings")) {
      text.append("settings: {token: s3cret, syncrecordsfrom: all}\n");
    }
    return text.append(yaml).toString();
  }

  private boolean has(String key) {
    return yaml.startsWith(key + ":") || yaml.contains("\n" + key + ":");
  }
}
