package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.diagnostic.Refusals;
import io.connectorc.compiler.expression.ValueExpression.Dynamic;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dynamic values (L9.2). */
final class DynamicValueParser {
  private static final String RECORD_PATH = DynamicValue.RECORD_PATH.text();
  private static final String TOKEN_MEMBER = "@token:";

  private static final Map<String, DynamicValue> VALUES =
      Arrays.stream(DynamicValue.values())
          .filter(value -> value != DynamicValue.RECORD_PATH)
          .collect(Collectors.toUnmodifiableMap(DynamicValue::text, Function.identity()));

  /** The source's slips of the pen (L1.5). */
  private static final Map<String, DynamicValue> SLIPS =
      Map.of(
          "@lastsynctime", DynamicValue.LAST_SYNC_TOKEN,
          "@lastsynctime:M", DynamicValue.LAST_SYNC_TOKEN_MILLIS,
          "@lastsynctime:T", DynamicValue.LAST_SYNC_TOKEN_TEXT);

  /** The extensions, with the rule of each. */
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "@nextpage", "B1",
          "@page", "B1",
          "@offset", "B1",
          "@pagelimit", "B1",
          "@session:token", "B3",
          "@syncid", "B7");

  private static final List<String> KNOWN =
      Stream.concat(VALUES.keySet().stream(), EXTENSIONS.keySet().stream()).sorted().toList();

  private final Diagnostics diagnostics;
  private final Refusals refusals;
  private final PathParser paths;

  DynamicValueParser(Diagnostics diagnostics, Refusals refusals) {
    this.diagnostics = diagnostics;
    this.refusals = refusals;
    this.paths = new PathParser(diagnostics, refusals);
  }

  /**
   * Reads a dynamic value, escapes taken.
   *
   * @param at the value at which its errors stand, and its span
   * @return null where there is none of that name, which is told
   */
  @Nullable Dynamic read(Token token, List<FormatStep> formats, SourceSpan at) {
    String word = token.value();
    DynamicValue value = VALUES.get(word);
    if (value != null) {
      return new Dynamic(value, null, formats, at);
    }
    DynamicValue meant = SLIPS.get(word);
    if (meant != null) {
      diagnostics.warning(
          DiagnosticId.MISSPELLED,
          "L1.5",
          at,
          token.span(),
          "\"%s\" is read as \"%s\".".formatted(word, meant.text()));
      return new Dynamic(meant, null, formats, at);
    }
    if (word.startsWith(RECORD_PATH)) {
      FieldPath path = paths.path(token.part(RECORD_PATH.length(), word.length()), at);
      return path == null ? null : new Dynamic(DynamicValue.RECORD_PATH, path, formats, at);
    }
    refuse(token, at);
    return null;
  }

  private void refuse(Token token, SourceSpan at) {
    String word = token.value();
    String extension = word.startsWith(TOKEN_MEMBER) ? "B3" : EXTENSIONS.get(word);
    if (extension != null) {
      refusals.refuse(extension, at, token.span(), "The dynamic value \"" + word + "\"");
    } else {
      diagnostics.error(
          DiagnosticId.UNKNOWN_DYNAMIC_VALUE,
          "L9.2",
          at,
          token.span(),
          "\"%s\" is not a dynamic value.%s".formatted(word, advice(word)));
    }
  }

  private static String advice(String word) {
    String hint = NearestName.hint(word, KNOWN);
    return hint.isEmpty() ? " Write an @ that is a character as \"\\@\"." : hint;
  }
}
