package io.connectorc.compiler.codegen;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what JavaPoet wrote as a person would. Only line ends and what is between them change, and
 * no literal has a line end in it.
 */
final class Tidy {
  private static final int LINE = 100;

  private static final Pattern TRAILING_BLANKS = Pattern.compile(" +$", Pattern.MULTILINE);
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$", Pattern.MULTILINE);
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}$", Pattern.MULTILINE);
  private static final Pattern THROWS =
      Pattern.compile("^( *)(\\S.*\\)) throws\\n *(\\w+) \\{$", Pattern.MULTILINE);
  private static final Pattern FIELDS =
      Pattern.compile("^( *private .*;\\n)\\n(?= *private .*;$)", Pattern.MULTILINE);

  /** A statement that may stand on one line, or with its value on a second. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile("^( *)(\\S.* =)\\n *(\\S.*;)$", Pattern.MULTILINE);

  private Tidy() {}

  static String text(String java) {
    String text = TRAILING_BLANKS.matcher(java).replaceAll("");
    text = SHORT_COMMENT.matcher(text).replaceAll(Tidy::comment);
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = ASSIGNMENT.matcher(text).replaceAll(Tidy::assignment);
    text = THROWS.matcher(text).replaceAll("$1$2\n$1    throws $3 {");
    return FIELDS.matcher(text).replaceAll("$1");
  }

  private static String comment(MatchResult comment) {
    return fitting(comment.group(1) + "/** " + comment.group(2) + " */", comment);
  }

  private static String assignment(MatchResult assignment) {
    return fitting(
        assignment.group(1) + assignment.group(2) + " " + assignment.group(3), assignment);
  }

  private static String fitting(String line, MatchResult otherwise) {
    return Matcher.quoteReplacement(line.length() <= LINE ? line : otherwise.group());
  }
}
