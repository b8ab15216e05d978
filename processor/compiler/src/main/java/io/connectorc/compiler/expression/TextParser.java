package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private final @Nullable List<String> variables;
  private final SourceSpan at;
  private final List<TextPart> parts = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private boolean urlTold;

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
            : variables.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    this.at = at;
  }

  /** The parts, no two of characters side by side; wrong references are told and left out. */
  List<TextPart> parts() {
    int i = 0;
    while (i < text.length()) {
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
        add(new TextPart.SettingReference(token.part(nameStart, name.end()).located()));
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

  private int variable(int start, List<String> declared) {
    int nameStart = start + 1;
    Optional<String> longest =
        declared.stream().filter(name -> text.startsWith(name, nameStart)).findFirst();
    int end = nameStart;
    if (longest.isPresent()) {
      end = nameStart + longest.get().length();
    } else {
      Matcher name = NAME.matcher(text).region(nameStart, text.length());
      end = name.lookingAt() ? name.end() : nameStart;
    }
    if (end == nameStart) {
      characters.append('$');
    } else {
      add(new TextPart.VariableReference(token.part(nameStart, end).located()));
    }
    return end;
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
