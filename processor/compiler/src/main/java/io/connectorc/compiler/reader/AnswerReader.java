package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.model.AnswerFormat;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what pull and push responses have in common (L9.2, L11.1, L11.2). */
final class AnswerReader {
  private static final String RESPONSE = "@response";
  private static final String CURRENT_TIME = "@currenttime";
  private static final Set<String> DYNAMIC_VALUES =
      Arrays.stream(DynamicValue.values())
          .map(DynamicValue::text)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern CODE = Pattern.compile("[1-5][0-9][0-9]");
  private static final Map<String, AnswerFormat> FORMATS =
      Map.of("json", AnswerFormat.JSON, "xml", AnswerFormat.XML);

  /** Stands for a path that is none, which was told. */
  private static final UsePath WRONG = new UsePath.At(new FieldPath(List.of()));

  private final Element response;
  private final AnswerFormat format;

  AnswerReader(Element response) {
    this.response = response;
    this.format = format(response);
  }

  AnswerFormat format() {
    return format;
  }

  /** A path in the answer or record; null where the element is absent. */
  @Nullable Located<UsePath> path(String name, String rule) {
    return use(name, Vocabulary.use(rule), null);
  }

  /** A path at which the error's text or the records stand, or the whole answer. */
  @Nullable Located<UsePath> answer(String name, String rule) {
    return use(name, Vocabulary.use(rule), RESPONSE);
  }

  /** What an element whose name the author chose takes of the answer: a place, or the whole. */
  Located<UsePath> taken(XmlElement element, String rule) {
    return use(open(element, Vocabulary.use(rule)), RESPONSE);
  }

  /** The path of the time at which a record changed, or the time of the request. */
  @Nullable Located<UsePath> modifiedTime() {
    return use("recordmodifiedtime", Vocabulary.MODIFIED_TIME, CURRENT_TIME);
  }

  @Nullable Located<UsePath> deleted() {
    return use("recorddeleted", Vocabulary.DELETED, null);
  }

  /** A list of status codes. */
  List<Integer> codes(String name, String rule) {
    XmlElement element = response.child(name);
    Token list = element == null ? null : open(element, Vocabulary.use(rule)).attribute("use");
    Set<Integer> codes = new LinkedHashSet<>();
    if (list != null) {
      for (Token piece : list.split(',')) {
        Token code = piece.trimmed();
        if (CODE.matcher(code.value()).matches()) {
          codes.add(Integer.parseInt(code.value()));
        } else {
          response
              .diagnostics()
              .error(
                  DiagnosticId.BAD_CODE,
                  rule,
                  list.span(),
                  code.span(),
                  "\"%s\" is no status code. Write codes like \"200,206\"."
                      .formatted(code.value()));
        }
      }
    }
    return List.copyOf(codes);
  }

  private static AnswerFormat format(Element response) {
    Token word = response.attribute("format");
    AnswerFormat format = word == null ? AnswerFormat.JSON : FORMATS.get(word.value());
    if (word != null && format == null) {
      response
          .context()
          .unknownChoice(
              "L11.1", word, "a format of answers", FORMATS.keySet().stream().sorted().toList());
    }
    return format == null ? AnswerFormat.JSON : format;
  }

  private @Nullable Located<UsePath> use(String name, Shape shape, @Nullable String dynamicValue) {
    XmlElement child = response.child(name);
    if (child == null) {
      return response.hasChildMeant(name) ? new Located<>(WRONG, response.at()) : null;
    }
    return use(open(child, shape), dynamicValue);
  }

  private Located<UsePath> use(Element element, @Nullable String dynamicValue) {
    Token use = element.attribute("use");
    UsePath path = use == null ? null : usePath(element, use, dynamicValue);
    return new Located<>(path == null ? WRONG : path, use == null ? element.at() : use.span());
  }

  private @Nullable UsePath usePath(Element element, Token use, @Nullable String dynamicValue) {
    String text = use.trimmed().value();
    if (text.equals(dynamicValue)) {
      return text.equals(RESPONSE) ? new UsePath.WholeResponse() : new UsePath.CurrentTime();
    }
    // In an answer of XML, the names of attributes begin so (L11.1).
    if (text.startsWith("@") && format == AnswerFormat.JSON) {
      refuseDynamicValue(element, use, dynamicValue);
      return null;
    }
    if (dynamicValue != null && dynamicValue.equals(CURRENT_TIME) && text.indexOf(',') >= 0) {
      element.refusals().refuse("B2", use.span(), "A list of paths");
      return null;
    }
    FieldPath path = element.paths().path(use);
    return path == null ? null : new UsePath.At(path);
  }

  private void refuseDynamicValue(Element element, Token use, @Nullable String dynamicValue) {
    String text = use.value();
    String name = element.name().value();
    String hint =
        dynamicValue == null
            ? " \"" + name + "\" takes a path."
            : NearestName.of(text, List.of(dynamicValue))
                .map(near -> " Did you mean \"" + near + "\"?")
                .orElse(" \"%s\" takes a path or \"%s\".".formatted(name, dynamicValue));
    boolean misplaced = DYNAMIC_VALUES.contains(text);
    response
        .diagnostics()
        .error(
            misplaced ? DiagnosticId.MISPLACED_DYNAMIC_VALUE : DiagnosticId.UNKNOWN_DYNAMIC_VALUE,
            "L9.2",
            use.span(),
            misplaced
                ? "\"%s\" means nothing in \"%s\".%s".formatted(text, name, hint)
                : "\"%s\" is not a dynamic value of \"%s\".%s".formatted(text, name, hint));
  }

  private Element open(XmlElement element, Shape shape) {
    return response.context().open(element, shape);
  }
}
