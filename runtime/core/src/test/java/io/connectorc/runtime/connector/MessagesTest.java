package io.connectorc.runtime.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.ConversionException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts of failures (L3.7, L10.2). */
class MessagesTest {
  private static final FieldInfo EMPLOYEES = new FieldInfo("employees", "size", new Place(30, 7));
  private final ConversionException refused =
      new ConversionException("int", "many", "it takes a number or numeric text");

  @Test
  void aFieldsFailureNamesPlaceFieldFormatAndValue() {
    RecordException e = RecordFailures.of("acme.xml", EMPLOYEES, refused, List.of());
    assertThat(e.field()).isEqualTo("employees");
    assertThat(e)
        .hasMessage(
            "acme.xml:30:7: field \"employees\": the format \"int\" can't take \"many\":"
                + " it takes a number or numeric text");
  }

  @Test
  void anErrorsOwnPlaceIsTheBetterOne() {
    RecordException field = RecordFailures.of("acme.xml", EMPLOYEES, refused.at(31, 40), List.of());
    assertThat(field.getMessage()).startsWith("acme.xml:31:40: ");
    RecordException other =
        RecordFailures.of("acme.xml", new Place(50, 9), refused, List.of("unrelated"));
    assertThat(other.field()).isNull();
    assertThat(other)
        .hasMessage(
            "acme.xml:50:9: the format \"int\" can't take \"many\":"
                + " it takes a number or numeric text");
  }

  @Test
  void aRequestsFailureSaysThatNothingWasDoneAndMasksSecrets() {
    ConversionException secret = new ConversionException("int", "a s3cret", "it takes a number");
    RequestException e = Requests.failed("acme.xml", secret.at(12, 5), List.of("s3cret", ""));
    assertThat(e.outcome()).isEqualTo(Outcome.NOT_DONE);
    assertThat(e.status()).isZero();
    assertThat(e)
        .hasMessage("acme.xml:12:5: the format \"int\" can't take \"a ***\": it takes a number");
  }

  @Test
  void aLongValueIsCutBehindItsMask() {
    String token = "t".repeat(300);
    String record = "{\"token\":\"" + token + "\",\"note\":\"" + "n".repeat(200) + "\"}";
    ConversionException refused = new ConversionException("int", record, "it takes a number");

    RecordException e = RecordFailures.of("acme.xml", new Place(30, 7), refused, List.of(token));

    assertThat(e)
        .hasMessage(
            "acme.xml:30:7: the format \"int\" can't take \"{\"token\":\"***\",\"note\":\""
                + "n".repeat(77)
                + "...\": it takes a number");
  }

  @Test
  void secretsAreMaskedInAllTheirSpellingsLongestFirst() {
    List<String> secrets = List.of("key", "key/2 \"x\"", "");
    assertThat(
            Masks.mask(
                "key/2 \"x\" key%2F2%20%22x%22 key/2 \\\"x\\\" key\\/2 \\\"x\\\" key", secrets))
        .isEqualTo("*** *** *** *** ***");
  }

  @Test
  void aServicesTextBecomesOneCleanLine() {
    assertThat(ErrorTexts.clean(" \u0000a\r\n\t b\u001b[31m\u200b\u2028c \u00a0 ", List.of()))
        .isEqualTo("a b [31m c");
    assertThat(ErrorTexts.clean("x".repeat(499) + "😀y", List.of())).isEqualTo("x".repeat(499));
    assertThat(ErrorTexts.clean("x".repeat(498) + "😀y", List.of()))
        .isEqualTo("x".repeat(498) + "😀");
    assertThat(ErrorTexts.clean("x".repeat(498) + "s3cret", List.of("s3cret")))
        .isEqualTo("x".repeat(498) + "**");
  }
}
