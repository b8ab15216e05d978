package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Diagnostic;
import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.connector.SettingTexts;
import io.connectorc.runtime.connector.SettingType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A build takes the default values that a run takes, and no others (L3.2). */
class DefaultValuesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/default-values.csv")
  void buildAndRunTakeTheSame(String type, String text, boolean taken) {
    assertThat(buildTakes(type, text)).as("build").isEqualTo(taken);
    assertThat(runTakes(SettingType.valueOf(type.toUpperCase(Locale.ROOT)), text))
        .as("run")
        .isEqualTo(taken);
  }

  private static boolean buildTakes(String type, String text) {
    String xml =
        "<connector><config><fields><field name='a' type='%s' value='%s'/></fields></config></connector>"
            .formatted(type, text);
    return ConnectorCompiler.compile(
            new SourceFile("a.xml", xml.getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com.acme", "1.0.0", false))
        .diagnostics()
        .stream()
        .map(Diagnostic::id)
        .noneMatch(DiagnosticId.BAD_DEFAULT_VALUE::equals);
  }

  private static boolean runTakes(SettingType type, String text) {
    SettingInfo setting =
        new SettingInfo(
            "a",
            type,
            "A",
            false,
            false,
            type == SettingType.PASSWORD,
            null,
            null,
            List.of(),
            new Place(1, 1));
    List<String> problems = new ArrayList<>();
    Object value =
        switch (type) {
          case TEXT, PHONE, REFERENCE, PICKLIST, EMAIL ->
              SettingTexts.text(setting, text, problems);
          case PASSWORD -> SettingTexts.secret(setting, text, problems);
          case INTEGER -> SettingTexts.integer(setting, text, problems);
          case BOOLEAN -> SettingTexts.bool(setting, text, problems);
          case DATE -> SettingTexts.date(setting, text, problems);
          case DATETIME -> SettingTexts.dateTime(setting, text, problems);
          case URL -> SettingTexts.url(setting, text, problems);
        };
    return value != null && problems.isEmpty();
  }
}
