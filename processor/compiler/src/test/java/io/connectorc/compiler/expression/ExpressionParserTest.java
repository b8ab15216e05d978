package io.connectorc.compiler.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.diagnostic.Refusals;
import io.connectorc.compiler.expression.FieldPath.Segment.Element;
import io.connectorc.compiler.expression.FieldPath.Segment.Member;
import io.connectorc.compiler.expression.TextPart.Characters;
import io.connectorc.compiler.expression.TextPart.SettingReference;
import io.connectorc.compiler.expression.TextPart.VariableReference;
import io.connectorc.compiler.expression.ValueExpression.Composed;
import io.connectorc.compiler.expression.ValueExpression.Dynamic;
import io.connectorc.compiler.expression.ValueExpression.Literal;
import io.connectorc.compiler.expression.ValueExpression.Setting;
import io.connectorc.compiler.source.SourceText;
import io.connectorc.compiler.source.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values, texts of urls and paths mean (L5.2, L6.1, L9.1, L9.2, L10). */
final class ExpressionParserTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final Refusals refusals = new Refusals(diagnostics, false);
  private final ExpressionParser parser = new ExpressionParser(diagnostics, refusals);

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          plain             = plain
          \\@home \\$5 a\\|b c\\d \\\\ = @home $5 a|b c\\d \\\\
          a\\\\\\|b         = a\\\\|b
          cost $5 @ home    = cost $5 @ home
          $config           = $config
          \\$config.$fields.a = $config.$fields.a
          {{ }} \\{         = {{ }} \\{
          """)
  void literalsTakeTheirEscapes(String written, String meant) {
    assertThat(value(written, null))
        .isInstanceOfSatisfying(
            Literal.class,
            literal -> {
              assertThat(literal.text()).isEqualTo(meant);
              assertThat(literal.formats()).isEmpty();
            });
    assertThat(diagnostics.failed()).isFalse();
  }

  @Test
  void formatsOfTheValueComeBeforeThoseOfTheAttribute() {
    ValueExpression value = value("a\\|b|trim|dateformat:Y-m-d H:i:s|join:\\|", "wrap:a:b|json");

    assertThat(formats(value)).isEqualTo("trim dateformat(Y-m-d H:i:s) join(|) wrap(a:b) json");
  }

  @Test
  void aSettingAloneKeepsItsType() {
    assertThat(value("$config.$fields.level|int", null))
        .isInstanceOfSatisfying(
            Setting.class,
            setting -> {
              assertThat(setting.name().value()).isEqualTo("level");
              assertThat(setting.name().span().start().column()).isEqualTo(17);
              assertThat(formats(setting)).isEqualTo("int");
            });
  }

  @Test
  void aSettingAmongCharactersMakesAText() {
    assertThat(value("from $config.$fields.site-x, \\$1", null))
        .isInstanceOfSatisfying(
            Composed.class,
            text -> assertThat(shown(text.parts())).isEqualTo("[from ][#site][-x, $1]"));
  }

  @ParameterizedTest
  @CsvSource({
    "@syncmodule, SYNC_MODULE",
    "@lastsynctoken, LAST_SYNC_TOKEN",
    "@lastsynctoken:M, LAST_SYNC_TOKEN_MILLIS",
    "@lastsynctime:T, LAST_SYNC_TOKEN_TEXT",
    "@record, RECORD",
    "@record:id, RECORD_ID",
    "@records, RECORDS",
    "@id, ID",
  })
  void knowsTheDynamicValues(String written, DynamicValue meant) {
    assertThat(value(written + "|json", null))
        .isInstanceOfSatisfying(
            Dynamic.class,
            dynamic -> {
              assertThat(dynamic.value()).isEqualTo(meant);
              assertThat(dynamic.path()).isNull();
              assertThat(formats(dynamic)).isEqualTo("json");
            });
  }

  @Test
  void aRecordsPathMayHoldEscapedDotsAndBars() {
    assertThat(value("@record:a\\.b\\|c.0.d\\e|trim", null))
        .isInstanceOfSatisfying(
            Dynamic.class,
            dynamic -> {
              assertThat(dynamic.value()).isEqualTo(DynamicValue.RECORD_PATH);
              assertThat(dynamic.path())
                  .isEqualTo(
                      new FieldPath(
                          List.of(new Member("a.b|c"), new Element(0), new Member("d\\e"))));
            });
  }

  @Test
  void whatIsWrongLeavesALiteralWithoutFormats() {
    assertThat(value("@recods|trim", null))
        .isInstanceOfSatisfying(
            Literal.class,
            literal -> {
              assertThat(literal.text()).isEqualTo("@recods");
              assertThat(literal.formats()).isEmpty();
            });
    assertThat(value("a|trim|prefx:+", null).formats()).isEmpty();
    assertThat(diagnostics.failed()).isTrue();
  }

  @Test
  void theLongestNameOfAVariableWins() {
    assertThat(url("/$ORG/$ORGMODULE/$ORGANISATION?a=$a-b&$top=\\$5|$", "ORG", "ORGMODULE", "a-b"))
        .isEqualTo("[/][$ORG][/][$ORGMODULE][/][$ORG][ANISATION?a=][$a-b][&][$top][=$5|$]");
  }

  @Test
  void anUndefinedVariableKeepsItsWholeName() {
    assertThat(url("/$MODUL/$config.$fields.x", "MODULE")).isEqualTo("[/][$MODUL][/][#x]");
    assertThat(url("$config/$_a1.b")).isEqualTo("[$config][/][$_a1][.b]");
  }

  @Test
  void onlyAWholeNumberIsAnIndex() {
    PathParser paths = new PathParser(diagnostics, refusals);

    assertThat(paths.path(token("emails.007.1a.value")))
        .isEqualTo(
            new FieldPath(
                List.of(
                    new Member("emails"), new Element(7), new Member("1a"), new Member("value"))));
    assertThat(diagnostics.failed()).isFalse();
  }

  private ValueExpression value(String written, @Nullable String format) {
    return parser.value(token(written), format == null ? null : token(format));
  }

  private String url(String written, String... variables) {
    return shown(parser.urlText(token(written), List.of(variables)));
  }

  private static String formats(ValueExpression value) {
    return value.formats().stream()
        .map(
            step ->
                step.kind().text() + (step.argument() == null ? "" : "(" + step.argument() + ")"))
        .collect(Collectors.joining(" "));
  }

  private static String shown(List<TextPart> parts) {
    return parts.stream().map(part -> "[" + shown(part) + "]").collect(Collectors.joining());
  }

  private static String shown(TextPart part) {
    if (part instanceof Characters characters) {
      return characters.text();
    }
    return part instanceof SettingReference setting
        ? "#" + setting.name().value()
        : "$" + ((VariableReference) part).name().value();
  }

  private static Token token(String written) {
    Token.Builder token = Token.builder(new SourceText("a.xml", written));
    for (int i = 0; i < written.length(); i++) {
      token.add(written.charAt(i), i);
    }
    return token.end(written.length());
  }
}
