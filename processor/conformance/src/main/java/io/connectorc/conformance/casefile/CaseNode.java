package io.connectorc.conformance.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A node of a case's YAML 1.2 that knows its place; whoever asks for the wrong kind is told it. */
final class CaseNode {
  private final String file;
  private final Node node;

  private CaseNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads the one document of a text. */
  static CaseNode parse(String file, String text) throws CaseFormatException {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    try {
      Node root =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(() -> new CaseFormatException(file + ":1:1: the file is empty"));
      return new CaseNode(file, root);
    } catch (MarkedYamlEngineException e) {
      String place =
          e.getProblemMark()
              .map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
              .orElse("");
      throw new CaseFormatException(file + place + ": " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CaseFormatException(file + ": " + e.getMessage());
    }
  }

  /** Where it starts, from 1. */
  int line() {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  CaseFormatException error(String message) {
    int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
    return new CaseFormatException(file + ":" + line() + ":" + column + ": " + message);
  }

  /** Members of known names; any other name is an error. */
  Map<String, CaseNode> members(String... known) throws CaseFormatException {
    List<String> names = Arrays.asList(known);
    Map<String, CaseNode> members = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples()) {
      CaseNode key = new CaseNode(file, tuple.getKeyNode());
      if (!names.contains(key.text())) {
        throw key.error(
            "\"" + key.text() + "\" is not known here; known are " + String.join(", ", names));
      }
      put(members, key, tuple);
    }
    return members;
  }

  /** Members of free names, in order. */
  Map<String, CaseNode> entries() throws CaseFormatException {
    Map<String, CaseNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples()) {
      put(entries, new CaseNode(file, tuple.getKeyNode()), tuple);
    }
    return entries;
  }

  private void put(Map<String, CaseNode> into, CaseNode key, NodeTuple tuple)
      throws CaseFormatException {
    if (into.put(key.text(), new CaseNode(file, tuple.getValueNode())) != null) {
      throw key.error("\"" + key.text() + "\" stands here twice");
    }
  }

  private List<NodeTuple> tuples() throws CaseFormatException {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw error("names with values are expected");
  }

  /** Members of free names as texts. */
  Map<String, String> texts() throws CaseFormatException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, CaseNode> entry : entries().entrySet()) {
      texts.put(entry.getKey(), entry.getValue().text());
    }
    return texts;
  }

  List<CaseNode> items() throws CaseFormatException {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("a list is expected");
    }
    List<CaseNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new CaseNode(file, item));
    }
    return items;
  }

  List<String> textItems() throws CaseFormatException {
    List<String> texts = new ArrayList<>();
    for (CaseNode item : items()) {
      texts.add(item.text());
    }
    return texts;
  }

  /** Any scalar as it is written; null is the empty text. */
  String text() throws CaseFormatException {
    if (node instanceof ScalarNode scalar) {
      return isNull() ? "" : scalar.getValue();
    }
    throw error("a text is expected");
  }

  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean bool() throws CaseFormatException {
    if (!node.getTag().equals(Tag.BOOL)) {
      throw error("true or false is expected");
    }
    return Boolean.parseBoolean(text());
  }

  int integer() throws CaseFormatException {
    JsonNode value = json();
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw error("a whole number is expected");
    }
    return value.intValue();
  }

  Instant instant() throws CaseFormatException {
    try {
      return Instant.parse(text());
    } catch (DateTimeException e) {
      throw error("an instant is expected, such as 2026-03-01T00:00:00Z");
    }
  }

  /** One of these words. */
  String word(String... words) throws CaseFormatException {
    List<String> known = Arrays.asList(words);
    if (!known.contains(text())) {
      throw error("\"" + text() + "\" is not one of " + String.join(", ", known));
    }
    return text();
  }

  JsonNode json() throws CaseFormatException {
    return json(0);
  }

  JsonNode json(int depth) throws CaseFormatException {
    return new JsonValues(this, depth).read(node instanceof ScalarNode s ? s.getValue() : null);
  }

  Tag tag() {
    return node.getTag();
  }

  /** A member that must be there. */
  CaseNode require(Map<String, CaseNode> members, String name) throws CaseFormatException {
    @Nullable CaseNode member = members.get(name);
    if (member == null) {
      throw error("\"" + name + "\" is missing");
    }
    return member;
  }
}
