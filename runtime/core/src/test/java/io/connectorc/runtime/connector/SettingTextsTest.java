package io.connectorc.runtime.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.SystemSettings.RecordsFrom;
import io.connectorc.runtime.value.Secret;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L3.2, L3.5. */
class SettingTextsTest {
  private final List<String> problems = new ArrayList<>();

  private static SettingInfo setting(SettingType type) {
    List<String> options = type == SettingType.PICKLIST ? List.of("red", "green") : List.of();
    return new SettingInfo(
        "x",
        type,
        "X",
        false,
        false,
        type == SettingType.PASSWORD,
        null,
        null,
        options,
        new Place(1, 1));
  }

  private @Nullable Object parse(SettingType type, @Nullable String text) {
    SettingInfo setting = setting(type);
    return switch (type) {
      case TEXT, PHONE, REFERENCE, PICKLIST, EMAIL -> SettingTexts.text(setting, text, problems);
      case PASSWORD -> SettingTexts.secret(setting, text, problems);
      case INTEGER -> SettingTexts.integer(setting, text, problems);
      case BOOLEAN -> SettingTexts.bool(setting, text, problems);
      case DATE -> SettingTexts.date(setting, text, problems);
      case DATETIME -> SettingTexts.dateTime(setting, text, problems);
      case URL -> SettingTexts.url(setting, text, problems);
    };
  }

  @Test
  void eachTypeHasItsJavaType() {
    assertThat(parse(SettingType.TEXT, " a ")).isEqualTo(" a ");
    assertThat(parse(SettingType.PHONE, "+47 1")).isEqualTo("+47 1");
    assertThat(parse(SettingType.REFERENCE, "11x5")).isEqualTo("11x5");
    assertThat(parse(SettingType.PICKLIST, "green")).isEqualTo("green");
    assertThat(parse(SettingType.EMAIL, "ada@acme.test")).isEqualTo("ada@acme.test");
    assertThat(parse(SettingType.PASSWORD, " s3cret ")).isEqualTo(Secret.of(" s3cret "));
    assertThat(parse(SettingType.INTEGER, " -12345678901234567890 "))
        .isEqualTo(new BigInteger("-12345678901234567890"));
    assertThat(parse(SettingType.INTEGER, "+007")).isEqualTo(BigInteger.valueOf(7));
    assertThat(parse(SettingType.BOOLEAN, "1")).isEqualTo(true);
    assertThat(parse(SettingType.BOOLEAN, "false")).isEqualTo(false);
    assertThat(parse(SettingType.DATE, "2026-01-31")).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(parse(SettingType.DATETIME, "2026-01-31 13:45:10"))
        .isEqualTo(Instant.parse("2026-01-31T13:45:10Z"));
    assertThat(parse(SettingType.URL, "HTTPS://my_host.test:8443/v1"))
        .isEqualTo(URI.create("HTTPS://my_host.test:8443/v1"));
    assertThat(problems).isEmpty();
  }

  @Test
  void noTextIsNoValueAndNoProblem() {
    for (SettingType type : SettingType.values()) {
      assertThat(parse(type, null)).as("%s", type).isNull();
      assertThat(parse(type, "")).as("%s", type).isNull();
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "TEXT; ~  ~; \"\" is blank. Give it a value or leave it empty.",
        "PASSWORD; ~  ~; its value is blank. Give it a value or leave it empty.",
        "PICKLIST; blue; \"blue\" is none of its options. Use one of \"red\", \"green\".",
        "EMAIL; ada; \"ada\" is no email address. Write it as name@example.com.",
        "EMAIL; a@b@c; \"a@b@c\" is no email address. Write it as name@example.com.",
        "EMAIL; @b; \"@b\" is no email address. Write it as name@example.com.",
        "INTEGER; 1.5; \"1.5\" is no integer. Write digits, with a sign if it needs one.",
        "INTEGER; three; \"three\" is no integer. Write digits, with a sign if it needs one.",
        "BOOLEAN; yes; \"yes\" is no boolean. Write true, false, 1 or 0.",
        "DATE; 31.01.2026; \"31.01.2026\" is no date. Write it as 2026-01-31.",
        "DATE; 2026-02-29; \"2026-02-29\" is no date. Write it as 2026-01-31.",
        "DATETIME; soon; \"soon\" is no time. Write it as 2026-01-31T13:45:10Z.",
        "URL; api.acme.test; \"api.acme.test\" is no web address. Write it as https://api.example.com.",
        "URL; ftp://a.test; \"ftp://a.test\" is no web address. Write it as https://api.example.com.",
        "URL; https:///x; \"https:///x\" is no web address. Write it as https://api.example.com.",
        "URL; https://a b; \"https://a b\" is no web address. Write it as https://api.example.com.",
      })
  void whatItsTypeRefusesIsAProblem(SettingType type, String text, String problem) {
    assertThat(parse(type, text)).isNull();
    assertThat(problems).containsExactly("setting \"x\": " + problem);
  }

  @Test
  void theSettingsOfEveryConnectorHaveDefaults() {
    assertThat(SystemSettingTexts.parse(Map.of("debugmode", "off"), problems))
        .isEqualTo(SystemSettings.DEFAULT);
    assertThat(problems).isEmpty();
  }

  @Test
  void theSettingsOfEveryConnectorAreRead() {
    SystemSettings all =
        SystemSettingTexts.parse(Map.of("syncrecordsfrom", "all", "frequency", "3h"), problems);
    assertThat(all)
        .isEqualTo(new SystemSettings(RecordsFrom.ALL, false, Duration.ofHours(3), Map.of()));
    assertThat(SystemSettingTexts.parse(Map.of("syncrecordsfrom", "6m"), problems).recordsFrom())
        .isEqualTo(RecordsFrom.SIX_MONTHS);
    for (String on : List.of("on", "true", "1", " true ")) {
      assertThat(SystemSettingTexts.parse(Map.of("debugmode", on), problems).debugMode()).isTrue();
    }
    for (String off : List.of("off", "false", "0", "", " ")) {
      assertThat(SystemSettingTexts.parse(Map.of("debugmode", off), problems).debugMode())
          .isFalse();
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void otherValuesOfThemAreProblems() {
    SystemSettingTexts.parse(Map.of("syncrecordsfrom", "2m", "frequency", "often"), problems);
    SystemSettingTexts.parse(Map.of("debugmode", "maybe"), problems);
    assertThat(problems)
        .containsExactly(
            "setting \"syncrecordsfrom\": \"2m\" is none of its values. Use one of 1m, 3m, 6m, all.",
            "setting \"frequency\": \"often\" is none of its values."
                + " Use one of 15m, 30m, 1h, 3h, 6h, 12h, 24h.",
            "setting \"debugmode\": \"maybe\" is none of its values. Use one of true, false.");
  }
}
