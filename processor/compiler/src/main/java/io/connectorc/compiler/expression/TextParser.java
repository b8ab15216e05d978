package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts a text at its settings and, in a url, its variables (L6.1, L9.1); for one text. */
final class TextParser {
  private static final String CONFIG = "$config.";
  private static final String FIELDS = "$config.$fields.";
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern WORD = Pattern.compile("[^\\s/?&]*");

  private final Diagnostics diagnostics;
  private final Token token;
  private final String text;
  private final @Nullable NavigableMap<Integer, Set<String>> variables;
  private final SourceSpan at;
  private final List<TextPart> parts = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private boolean urlTold;
  private int references;

  /**
   * Begins a text.
   *
   * @param variables the declared ones of a url; null where there are none by nature
   * @param at the value at which errors stand
   */
  TextParser(
      Diagnostics diagnostics, Token token, @Nullable Collection<String> variables, SourceSpan at) {
    this.diagnostics = diagnostics;
    this.token = token;
    this.text = token.value();
    this.variables =
        variables == null
            ? null
            : variables.stream()
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toSet()))
                .descendingMap();
    this.at = at;
  }

  /** The parts, no two of characters side by side; wrong references are told and left out. */
  List<TextPart> parts() {
    int i = 0;
    while (i < text.length() && references <= ValueLimit.MOST) {
      if (Escapes.isEscape(text, i)) {
        characters.append(text.charAt(i + 1));
        i += 2;
      } else if (text.startsWith(CONFIG, i)) {
        i = setting(i);
      } else if (variables != null && text.charAt(i) == '$') {
        i = variable(i, variables);
      } else {
        if (variables != null) {
          checkUrl(i);
        }
        characters.append(text.charAt(i));
        i++;
      }
    }
    endCharacters();
    return parts;
  }

  /** No format and no fragment goes into a url's text: one would be sent, the other dropped. */
  private void checkUrl(int i) {
    char c = text.charAt(i);
    if ((c == '|' || c == '#') && !urlTold) {
      urlTold = true;
      diagnostics.error(
          DiagnosticId.BAD_URL_TEXT,
          "L6.1",
          at,
          token.span(i, text.length()),
          c == '|'
              ? "The text of a url takes no formats. Put them into a variable, or write \"\\|\" for the character."
              : "A service never gets what follows a \"#\" in a url. Leave it out, or write \"%23\" for the character.");
    }
  }

  private int setting(int start) {
    int nameStart = start + FIELDS.length();
    if (text.startsWith(FIELDS, start)) {
      Matcher name = NAME.matcher(text).region(nameStart, text.length());
      if (name.lookingAt()) {
        add(new TextPart.SettingReference(reference(nameStart, name.end())));
        return name.end();
      }
    }
    Matcher word = WORD.matcher(text).region(start, text.length());
    int end = word.lookingAt() ? word.end() : text.length();
    diagnostics.error(
        DiagnosticId.BAD_SETTING_REFERENCE,
        "L3.6",
        at,
        token.span(start, end),
        "\"%s\" names no setting. Write a setting as \"$config.$fields.NAME\"."
            .formatted(text.substring(start, end)));
    return end;
  }

  private int variable(int start, NavigableMap<Integer, Set<String>> declared) {
    int nameStart = start + 1;
    Matcher name = NAME.matcher(text).region(nameStart, text.length());
    int end = longest(nameStart, declared);
    if (end == nameStart && name.lookingAt()) {
      end = name.end();
    }
    if (end == nameStart) {
      characters.append('$');
    } else {
      add(new TextPart.VariableReference(reference(nameStart, end)));
    }
    return end;
  }

  /** Where the longest declared name that stands there ends; where it begins if none does. */
  private int longest(int start, NavigableMap<Integer, Set<String>> declared) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '$') {
      end++;
    }
    for (Map.Entry<Integer, Set<String>> names : declared.tailMap(end - start, true).entrySet()) {
      int length = names.getKey();
      if (names.getValue().contains(text.substring(start, start + length))) {
        return start + length;
      }
    }
    return start;
  }

  private Located<String> reference(int start, int end) {
    Located<String> name = token.part(start, end).located();
    references++;
    if (references > ValueLimit.MOST) {
      ValueLimit.tell(diagnostics, at, name.span(), "settings and variables");
    }
    return name;
  }

  private void add(TextPart part) {
    endCharacters();
    parts.add(part);
  }

  private void endCharacters() {
    if (!characters.isEmpty()) {
      parts.add(new TextPart.Characters(characters.toString()));
      characters.setLength(0);
    }
  }
}
