package io.connectorc.compiler.expression;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.NearestName;
import io.connectorc.compiler.diagnostic.Refusals;
import io.connectorc.compiler.source.SourceSpan;
import io.connectorc.compiler.source.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads chains of formats (L10). */
public final class FormatChainParser {
  private static final Map<String, FormatKind> KINDS =
      Arrays.stream(FormatKind.values())
          .collect(Collectors.toUnmodifiableMap(FormatKind::text, kind -> kind));

  private static final List<String> NAMES =
      Arrays.stream(FormatKind.values()).map(FormatKind::text).toList();

  /** The extensions, with the rule of each. */
  private static final Map<String, String> EXTENSIONS =
      Map.of("boolean", "B8", "null", "B8", "java", "B11");

  /** The source's slip of the pen (L1.5). */
  private static final String ARRAY_SLIP = "aray";

  private final Diagnostics diagnostics;
  private final Refusals refusals;

  /** Reads the chains of one element. */
  public FormatChainParser(Diagnostics diagnostics, Refusals refusals) {
    this.diagnostics = diagnostics;
    this.refusals = refusals;
  }

  /**
   * Reads an attribute that is a chain.
   *
   * @return null where a step is wrong, which is told; no steps where the attribute is empty
   */
  public @Nullable List<FormatStep> chain(Token chain) {
    return chain.value().isEmpty() ? List.of() : steps(Escapes.pieces(chain), chain.span());
  }

  /** Reads steps inside of a value at which their errors stand. */
  @Nullable List<FormatStep> steps(List<Token> pieces, SourceSpan at) {
    if (pieces.size() > ValueLimit.MOST) {
      ValueLimit.tell(diagnostics, at, pieces.get(ValueLimit.MOST).span(), "formats");
      return null;
    }
    List<FormatStep> steps = new ArrayList<>();
    for (Token piece : pieces) {
      FormatStep step = step(piece, at);
      if (step != null) {
        steps.add(step);
      }
    }
    return steps.size() == pieces.size() ? steps : null;
  }

  private @Nullable FormatStep step(Token piece, SourceSpan at) {
    int colon = piece.value().indexOf(':');
    Token name = colon < 0 ? piece : piece.part(0, colon);
    FormatKind kind = kind(name, at);
    if (kind == null) {
      return null;
    }
    Token written = colon < 0 ? null : piece.part(colon + 1, piece.value().length());
    if (written != null) {
      PlainText.check(written, at, "the argument of a format", diagnostics);
    }
    Token argument = written == null ? null : Escapes.taken(written);
    return isComplete(kind, name, argument, at)
        ? new FormatStep(kind, argument == null ? null : argument.value(), name.span(), at)
        : null;
  }

  private @Nullable FormatKind kind(Token name, SourceSpan at) {
    String word = name.value();
    FormatKind kind = KINDS.get(word);
    if (kind != null) {
      return kind;
    }
    if (word.equals(ARRAY_SLIP)) {
      diagnostics.warning(
          DiagnosticId.MISSPELLED, "L1.5", at, name.span(), "\"aray\" is read as \"array\".");
      return FormatKind.ARRAY;
    }
    String extension = EXTENSIONS.get(word);
    if (extension != null) {
      refusals.refuse(extension, at, name.span(), "The format \"" + word + "\"");
      return null;
    }
    String message =
        word.isEmpty()
            ? "The name of a format is missing. Write a bar of the value itself as \"\\|\"."
            : "\"" + word + "\" is not a format." + NearestName.hintOrAll(word, NAMES);
    diagnostics.error(DiagnosticId.UNKNOWN_FORMAT, "L10.1", at, name.span(), message);
    return null;
  }

  private boolean isComplete(FormatKind kind, Token name, @Nullable Token argument, SourceSpan at) {
    if (!kind.takesArgument() && argument != null) {
      diagnostics.error(
          DiagnosticId.NEEDLESS_ARGUMENT,
          "L10.1",
          at,
          argument.span(),
          "\"%s\" takes no argument. Write it without \":%s\"."
              .formatted(kind.text(), argument.value()));
      return false;
    }
    boolean missing = argument == null || (argument.value().isEmpty() && kind != FormatKind.JOIN);
    if (kind.takesArgument() && missing) {
      diagnostics.error(
          DiagnosticId.MISSING_ARGUMENT,
          "L10.1",
          at,
          name.span(),
          "\"%s\" needs an argument. Write it as \"%s\".".formatted(kind.text(), example(kind)));
      return false;
    }
    return true;
  }

  private static String example(FormatKind kind) {
    return kind.text() + (kind == FormatKind.DATEFORMAT ? ":Y-m-d H:i:s" : ":,");
  }
}
