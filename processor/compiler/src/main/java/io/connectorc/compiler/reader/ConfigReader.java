package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the settings that a connector declares (L3). */
final class ConfigReader {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Map<String, SettingType> TYPES =
      Arrays.stream(SettingType.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));

  private ConfigReader() {}

  static List<ConfigField> read(XmlElement config, ReaderContext context) {
    List<XmlElement> fields = context.open(config, Vocabulary.CONFIG).childrenMeant("fields");
    return fields.stream()
        .filter(element -> !isField(element))
        .findFirst()
        .map(element -> context.open(element, Vocabulary.CONFIG_FIELDS).childrenMeant("field"))
        .orElse(fields)
        .stream()
        .map(field -> field(context.open(field, Vocabulary.CONFIG_FIELD)))
        .toList();
  }

  /** Whether what was taken for the fields, which was told, is one of them. */
  private static boolean isField(XmlElement element) {
    return element.name().value().equals("field")
        && element.attributes().stream().anyMatch(it -> it.name().value().equals("name"));
  }

  private static ConfigField field(Element field) {
    Located<SettingType> type = type(field);
    Located<List<Located<String>>> options = field.read("options", ConfigReader::options);
    if (type != null) {
      checkModule(field, type.value());
      checkOptions(field, type.value(), options);
    }
    return new ConfigField(
        field.at(),
        name(field),
        type,
        field.word("label"),
        field.flag("required", "L3.1"),
        field.flag("presync", "L3.1"),
        defaultValue(field, type, options),
        field.word("module"),
        options);
  }

  private static @Nullable Located<String> name(Element field) {
    Token name = field.attribute("name");
    if (name == null) {
      return null;
    }
    if (!NAME.matcher(name.value()).matches()) {
      field
          .diagnostics()
          .error(
              DiagnosticId.BAD_NAME,
              "L3.1",
              name.span(),
              "\"%s\" is no name of a setting. Use letters, digits and \"_\", no digit first."
                  .formatted(name.value()));
      return null;
    }
    return name.located();
  }

  private static @Nullable Located<SettingType> type(Element field) {
    Token word = field.attribute("type");
    if (word == null) {
      return new Located<>(SettingType.TEXT, field.at());
    }
    SettingType type = TYPES.get(word.value());
    if (type == null) {
      field
          .context()
          .unknownChoice(
              "L3.2", word, "a type of settings", TYPES.keySet().stream().sorted().toList());
      return null;
    }
    return new Located<>(type, word.span());
  }

  private static void checkModule(Element field, SettingType type) {
    SourceSpan module = field.attributeName("module");
    if (type == SettingType.REFERENCE && field.word("module") == null) {
      field
          .diagnostics()
          .error(
              DiagnosticId.MISSING_ATTRIBUTE,
              "L3.1",
              field.at(),
              "A setting of type \"reference\" lacks the attribute \"module\".");
    } else if (type != SettingType.REFERENCE && module != null) {
      field
          .diagnostics()
          .error(
              DiagnosticId.NEEDLESS_ATTRIBUTE,
              "L3.1",
              module,
              "Only a setting of type \"reference\" has a \"module\". Leave it out.");
    }
  }

  private static void checkOptions(
      Element field, SettingType type, @Nullable Located<List<Located<String>>> options) {
    boolean some = options != null && !options.value().isEmpty();
    boolean told = options == null && field.hasChildMeant("options");
    if (type == SettingType.PICKLIST && !some && !told) {
      field
          .diagnostics()
          .error(
              DiagnosticId.MISSING_ELEMENT,
              "L3.1",
              options == null ? field.at() : options.span(),
              "A setting of type \"picklist\" lacks its \"options\".");
    } else if (type != SettingType.PICKLIST && options != null) {
      field
          .diagnostics()
          .error(
              DiagnosticId.NEEDLESS_ELEMENT,
              "L3.1",
              options.span(),
              "Only a setting of type \"picklist\" has \"options\". Leave them out.");
    }
  }

  private static Located<List<Located<String>>> options(XmlElement element, ReaderContext context) {
    Element options = context.open(element, Vocabulary.OPTIONS);
    List<Located<String>> texts = new ArrayList<>();
    for (XmlElement option : options.children("option")) {
      Token text = context.open(option, Vocabulary.TEXT).text();
      if (text.value().isEmpty()) {
        context.error(DiagnosticId.MISSING_TEXT, "L3.1", option.name(), "An \"option\" is empty.");
      } else {
        texts.add(text.located());
      }
    }
    return new Located<>(List.copyOf(texts), options.at());
  }

  private static @Nullable Located<String> defaultValue(
      Element field,
      @Nullable Located<SettingType> type,
      @Nullable Located<List<Located<String>>> options) {
    Token value = field.attribute("value");
    if (value == null || value.value().isEmpty() || type == null) {
      return null;
    }
    List<String> choices =
        options == null ? List.of() : options.value().stream().map(Located::value).toList();
    String expected = DefaultValues.expected(type.value(), value.value(), choices);
    if (expected != null) {
      field
          .diagnostics()
          .error(
              DiagnosticId.BAD_DEFAULT_VALUE,
              "L3.2",
              value.span(),
              "A setting of type \"%s\" takes %s, not \"%s\"."
                  .formatted(
                      type.value().name().toLowerCase(Locale.ROOT), expected, value.value()));
      return null;
    }
    return value.located();
  }
}
