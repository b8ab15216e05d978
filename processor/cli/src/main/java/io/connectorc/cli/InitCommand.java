package io.connectorc.cli;

import io.connectorc.cli.report.Terminal;
import io.connectorc.files.FileFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the template of a connector. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Writes the template of a connector.",
    description =
        "NAME.xml has comments and compiles as it is. A file that is there is never overwritten.")
final class InitCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final String ENDING = ".xml";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "NAME",
      description = "The connector's name: letters, digits, \"_\" and \"-\", a letter first.")
  private String name = "";

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "DIR",
      description = "Where the file goes; made if it is missing. Default: here.")
  private Path directory = Path.of("");

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, WrongUseException {
    if (!NAME.matcher(name).matches()) {
      throw new WrongUseException(
          "\""
              + name
              + "\" is no name of a connector: letters, digits, \"_\" and \"-\", a letter first"
              + " (L1.1)."
              + hint());
    }
    Path file = directory.resolve(name + ENDING);
    write(file, template().replace("NAME", name));
    terminal.out().println("Wrote " + file + ". Next: connectorc check " + file);
    return ExitCode.FINE;
  }

  private String hint() {
    String word = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    return NAME.matcher(word).matches() ? " Write \"" + word + "\"." : "";
  }

  private static String template() throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream("template.xml")) {
      byte[] bytes = Objects.requireNonNull(in, "template.xml").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void write(Path file, String text) throws IOException, WrongUseException {
    try {
      Files.createDirectories(directory.toAbsolutePath());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      if (Files.exists(file)) {
        throw new WrongUseException("\"" + file + "\" is there already, and is left as it is.");
      }
      throw FileFailedException.writing(file, e);
    } catch (IOException e) {
      throw FileFailedException.writing(file, e);
    }
  }
}
