package io.connectorc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorcTest {
  @Test
  void withoutACommandItShowsThem() {
    Run run = Run.of();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Usage: connectorc [-hV] [--color=WHEN] COMMAND\n")
        .contains(
            """
              check    Tells what is wrong with connectors; writes no file.
              compile  Compiles connectors into Java sources and resources.
              test     Plays cases against connectors.
              init     Writes the template of a connector.
              explain  Shows the page of a diagnostic.
            """);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aCommandThatIsNoneGetsTheNearest() {
    Run.of("chekc", "shop.xml")
        .isWrongUse(
            """
            connectorc: "chekc" is no command.
            Did you mean: connectorc check or connectorc help?
            "connectorc help" shows what connectorc takes.""");
  }

  @Test
  void anOptionThatIsNoneIsTold() {
    Run.of("check", "--formt=json", "shop.xml")
        .isWrongUse(
            """
            connectorc check: Unknown option: '--formt=json'
            Possible solutions: --format
            "connectorc help check" shows what connectorc check takes.""");
    Run.of("check", "--format=yaml", "shop.xml")
        .isWrongUse(
            """
            connectorc check: Invalid value for option '--format': "yaml" is none of text, json, sarif.
            "connectorc help check" shows what connectorc check takes.""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "compile", "test", "init", "explain"})
  void eachCommandHasHelp(String command) {
    Run help = Run.of("help", command);
    assertThat(help.out()).contains("Usage: connectorc " + command + " ");
    assertThat(help.code()).isZero();
    assertThat(Run.of(command, "--help")).isEqualTo(help);
  }

  @Test
  void itsVersionIsTheBuilds() {
    assertThat(Run.of("--version").out()).matches("connectorc \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void anArgumentIsNeverTakenForAListOfArguments() {
    Run.of("check", "@arguments")
        .isWrongUse("connectorc: \"@arguments\" can't be read: it is not there.");
  }
}
