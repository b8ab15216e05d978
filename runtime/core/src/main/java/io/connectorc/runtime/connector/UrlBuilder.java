package io.connectorc.runtime.connector;

import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Puts the url of one request together from its parts (L6.2, L6.3): of the service, the request and
 * the mode, in this order, each begun by {@link #part}. For one thread and one url.
 */
public final class UrlBuilder {
  private final String source;
  private final Place place;
  private final StringBuilder url = new StringBuilder();
  private final StringBuilder part = new StringBuilder();

  /** Where variables begin and end in the part, two entries each. */
  private final List<Integer> variables = new ArrayList<>();

  private String problem = "";

  /**
   * @param source the XML's file name
   * @param place of the url, for errors
   */
  public UrlBuilder(String source, Place place) {
    this.source = source;
    this.place = place;
  }

  /** Begins the next part; one that stays empty counts as not there. */
  public UrlBuilder part() {
    endPart();
    return this;
  }

  /** Text of the XML, as it is, and a backslash is none of a path's slashes (L9.1). */
  public UrlBuilder text(String literal) {
    appendAsItIs(literal);
    return this;
  }

  /** A variable that holds a base url: it goes in as it is (L6.2). */
  public UrlBuilder base(Value value) {
    appendAsItIs(Values.text(value));
    return this;
  }

  /** Any other variable: percent-encoded. */
  public UrlBuilder variable(Value value) {
    variables.add(part.length());
    part.append(ParameterText.encode(Values.text(value)));
    variables.add(part.length());
    return this;
  }

  /** The request's parameters, behind all parts; none change nothing. */
  public UrlBuilder query(ParameterText parameters) {
    endPart();
    if (!parameters.isEmpty()) {
      cutFragment();
      char last = url.isEmpty() ? ' ' : url.charAt(url.length() - 1);
      boolean open = last == '?' || last == '&';
      url.append(open ? "" : url.indexOf("?") < 0 ? "?" : "&").append(parameters);
    }
    return this;
  }

  /**
   * The whole url.
   *
   * @throws RequestException if a variable leaves its path segment empty, {@code .} or {@code ..},
   *     or the url is no absolute http(s) url; it shows no value
   */
  public String build() throws RequestException {
    endPart();
    if (problem.isEmpty() && authorityEnd(url) == 0) {
      problem =
          "the url does not begin with http:// or https:// and a host."
              + " Check the settings and variables that it is made of.";
    }
    if (!problem.isEmpty()) {
      throw new RequestException(Outcome.NOT_DONE, 0, place.in(source) + ": " + problem);
    }
    return url.toString();
  }

  /** Clients take a backslash for a slash and drop tabs and newlines: either leads elsewhere. */
  private void appendAsItIs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c < ' ') {
        part.append(ParameterText.encode(String.valueOf(c)));
      } else {
        part.append(c);
      }
    }
  }

  private void endPart() {
    if (part.isEmpty() && variables.isEmpty()) {
      return;
    }
    checkSegments();
    if (scheme(part) > 0 || url.isEmpty()) {
      url.setLength(0);
      url.append(part);
    } else {
      join();
    }
    part.setLength(0);
    variables.clear();
  }

  /** Exactly one slash between parts, none before a query (L6.3). */
  private void join() {
    boolean query = url.indexOf("?") >= 0;
    int start = 0;
    while (start < part.length() && part.charAt(start) == '/') {
      start++;
    }
    boolean slash = start > 0 || !startsQuery(query);
    while (!query && !url.isEmpty() && url.charAt(url.length() - 1) == '/') {
      url.setLength(url.length() - 1);
    }
    url.append(slash ? "/" : "").append(part, start, part.length());
  }

  private boolean startsQuery(boolean query) {
    char first = part.isEmpty() ? ' ' : part.charAt(0);
    return first == '?' || first == '#' || (query && first == '&');
  }

  private void cutFragment() {
    int fragment = url.indexOf("#");
    if (fragment >= 0) {
      url.setLength(fragment);
    }
  }

  /** Looks at each segment of the part's path that a variable touches. */
  private void checkSegments() {
    int pathEnd = pathEnd();
    for (int v = 0; v < variables.size(); v += 2) {
      int from = part.lastIndexOf("/", variables.get(v) - 1) + 1;
      int to = variables.get(v + 1);
      if (to <= pathEnd) {
        checkSegment(part.substring(from, segmentEnd(to, pathEnd)));
      }
    }
  }

  private void checkSegment(String segment) {
    String dots = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
    if (dots.isEmpty()) {
      problem = "a variable that stands alone between two slashes of the url is empty.";
    } else if (dots.equals(".") || dots.equals("..")) {
      problem = "a variable makes \"" + dots + "\" of a path segment, which leads to another path.";
    }
  }

  private int segmentEnd(int from, int pathEnd) {
    int slash = part.indexOf("/", from);
    return slash < 0 || slash > pathEnd ? pathEnd : slash;
  }

  /** Where the part's path ends: at its query or fragment. */
  private int pathEnd() {
    int at = 0;
    while (at < part.length() && part.charAt(at) != '?' && part.charAt(at) != '#') {
      at++;
    }
    return at;
  }

  /** Behind {@code http://} or {@code https://}; 0 where the text begins with neither. */
  private static int scheme(StringBuilder text) {
    String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
    return start.equals("https://") ? 8 : start.startsWith("http://") ? 7 : 0;
  }

  /** Behind scheme and authority; 0 where the text has none. */
  private static int authorityEnd(StringBuilder text) {
    int from = scheme(text);
    int at = from;
    while (at < text.length() && "/?#\\".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at > from && from > 0 ? at : 0;
  }
}
