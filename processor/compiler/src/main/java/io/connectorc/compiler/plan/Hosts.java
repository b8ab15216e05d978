package io.connectorc.compiler.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the host to which a request goes, where the XML says it (L6.3). */
final class Hosts {
  private static final Pattern ORIGIN = Pattern.compile("(?i)https?://([^/?#]*)(.?)");

  private Hosts() {}

  /** The host, with its port; null where a value decides it. */
  static @Nullable String of(List<List<UrlPiece>> parts) {
    String host = null;
    for (List<UrlPiece> part : parts) {
      List<String> known =
          part.stream()
              .map(Hosts::known)
              .takeWhile(Optional::isPresent)
              .map(Optional::get)
              .toList();
      Matcher origin = ORIGIN.matcher(String.join("", known));
      if (origin.lookingAt()) {
        boolean ends = known.size() == part.size() || !origin.group(2).isEmpty();
        host = ends ? origin.group(1) : null;
      } else if (known.isEmpty() && !part.isEmpty() && part.get(0) instanceof UrlPiece.Base) {
        host = null;
      }
    }
    return host;
  }

  /** What a piece says for itself; a value behind the first is encoded, and no part of a host. */
  private static Optional<String> known(UrlPiece piece) {
    if (piece instanceof UrlPiece.Text text) {
      return Optional.of(text.text());
    }
    return piece instanceof UrlPiece.Base base && base.value() instanceof ValuePlan.Literal literal
        ? Optional.of(literal.text())
        : Optional.empty();
  }
}
