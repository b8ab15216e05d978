package io.connectorc.compiler.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the host to which a request goes, where the XML says it (L6.3). */
final class Hosts {
  private static final Pattern ORIGIN = Pattern.compile("(?i)https?://([^/?#]+)");

  private Hosts() {}

  /** The host, with its port; null where a value decides it. */
  static @Nullable String of(List<List<UrlPiece>> parts) {
    String host = null;
    for (List<UrlPiece> part : parts) {
      UrlPiece first = part.isEmpty() ? new UrlPiece.Text("") : part.get(0);
      if (first instanceof UrlPiece.Base base) {
        host = base.value() instanceof ValuePlan.Literal literal ? host(literal.text()) : null;
      } else if (first instanceof UrlPiece.Text text && ORIGIN.matcher(text.text()).lookingAt()) {
        boolean whole = part.size() == 1 || text.text().indexOf('/', 8) > 0;
        host = whole ? host(text.text()) : null;
      }
    }
    return host;
  }

  private static @Nullable String host(String url) {
    Matcher origin = ORIGIN.matcher(url);
    return origin.lookingAt() ? origin.group(1) : null;
  }
}
