package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.SyncType;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlDocument;
import io.connectorc.compiler.xml.XmlElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a document into the model of its connector (L1, L2). */
public final class ConnectorReader {
  private static final String ROOT = "connector";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Map<String, SyncType> SYNC_TYPES =
      Arrays.stream(SyncType.values())
          .collect(Collectors.toUnmodifiableMap(SyncType::text, Function.identity()));

  private final XmlDocument document;
  private final ReaderContext context;

  private ConnectorReader(XmlDocument document, ReaderContext context) {
    this.document = document;
    this.context = context;
  }

  /**
   * Reads a document; what is wrong in it is told and missing in the model.
   *
   * @param portable whether every extension of part B is an error of its own kind
   */
  public static ConnectorModel read(
      XmlDocument document, boolean portable, Diagnostics diagnostics) {
    ReaderContext context = new ReaderContext(diagnostics, portable, moduleNames(document.root()));
    return new ConnectorReader(document, context).connector();
  }

  private ConnectorModel connector() {
    Element root = context.open(document.root(), Vocabulary.CONNECTOR);
    if (!root.name().value().equals(ROOT)) {
      context
          .diagnostics()
          .warning(
              DiagnosticId.UNKNOWN_ROOT,
              "L1.1",
              root.at(),
              "The root element is \"%s\". Name it \"connector\".".formatted(root.name().value()));
    }
    if (root.child("pull") == null && root.child("push") == null) {
      context.error(
          DiagnosticId.MISSING_ELEMENT,
          "L1.2",
          root.name(),
          "\"%s\" lacks both \"pull\" and \"push\". Give it at least one of them."
              .formatted(root.name().value()));
    }
    return new ConnectorModel(
        root.name(),
        name(root),
        root.word("version"),
        syncType(root),
        section(root, "config", ConfigReader::read),
        section(root, "modules", ModulesReader::read),
        section(root, "fieldmapping", FieldMappingReader::read),
        root.read("service", ServiceReader::read),
        root.read("pull", PullReader::read),
        root.read("push", PushReader::read));
  }

  private Located<String> name(Element root) {
    Token name = root.attribute("name");
    if (name == null) {
      return fileName(root);
    }
    if (!NAME.matcher(name.value()).matches()) {
      context.error(
          DiagnosticId.BAD_NAME,
          "L1.1",
          name.located(),
          "\"%s\" is no name of a connector. Use letters, digits, \"_\" and \"-\", a letter first."
              .formatted(name.value()));
    }
    return name.located();
  }

  private Located<String> fileName(Element root) {
    String file = document.source().file();
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String name = dot > 0 ? last.substring(0, dot) : last;
    if (!NAME.matcher(name).matches()) {
      context.error(
          DiagnosticId.BAD_NAME,
          "L1.1",
          root.name(),
          "The file's name \"%s\" is no name of a connector. Give it one with the attribute \"name\"."
              .formatted(name));
    }
    return new Located<>(name, root.at());
  }

  private Located<SyncType> syncType(Element root) {
    List<XmlElement> elements = root.childrenMeant("synctype");
    if (elements.isEmpty()) {
      context
          .diagnostics()
          .warning(
              DiagnosticId.MISSING_SYNC_TYPE,
              "L2.1",
              root.at(),
              "\"%s\" lacks the element \"synctype\"; \"app\" is taken, which syncs all records."
                  .formatted(root.name().value()));
      return new Located<>(SyncType.APP, root.at());
    }
    XmlElement element = elements.get(0);
    Element opened = context.open(element, Vocabulary.TEXT);
    Token word = opened.text();
    SyncType type = SYNC_TYPES.get(word.value());
    if (type != null) {
      return new Located<>(type, word.span());
    }
    if (word.value().isEmpty() && !opened.hasUnknownChildren()) {
      context.error(
          DiagnosticId.MISSING_TEXT,
          "L2.1",
          element.name(),
          "\"synctype\" is empty. Write one of: " + String.join(", ", syncTypes()) + ".");
    } else if (!word.value().isEmpty()) {
      context.unknownChoice("L2.1", word, "a sync type", syncTypes());
    }
    return new Located<>(SyncType.APP, element.name().span());
  }

  private static List<String> syncTypes() {
    return SYNC_TYPES.keySet().stream().sorted().toList();
  }

  private static <T> List<T> section(
      Element root, String name, BiFunction<XmlElement, ReaderContext, List<T>> reader) {
    return root.childrenMeant(name).stream()
        .findFirst()
        .map(section -> reader.apply(section, root.context()))
        .orElse(List.of());
  }

  /** What some elements may be named for, known before any of them is read. */
  private static Set<String> moduleNames(XmlElement root) {
    return root.children().stream()
        .filter(section -> section.name().value().equals("modules"))
        .flatMap(section -> section.children().stream())
        .flatMap(module -> module.attributes().stream())
        .filter(attribute -> attribute.name().value().equals("vtigermodule"))
        .map(attribute -> attribute.value().value())
        .collect(Collectors.toUnmodifiableSet());
  }
}
