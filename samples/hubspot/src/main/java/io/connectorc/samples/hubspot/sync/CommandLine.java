package io.connectorc.samples.hubspot.sync;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program is called with.
 *
 * @param settings the settings file; null for the one in the working directory, if there is one
 */
record CommandLine(boolean once, boolean help, @Nullable Path settings) {
  static CommandLine parse(List<String> arguments) throws WrongSettingsException {
    boolean once = false;
    boolean help = false;
    Path settings = null;
    for (Iterator<String> all = arguments.iterator(); all.hasNext(); ) {
      String argument = all.next();
      switch (argument) {
        case "--once" -> once = true;
        case "--help" -> help = true;
        case "--settings" -> {
          if (!all.hasNext()) {
            throw new WrongSettingsException(List.of("\"--settings\" needs the name of a file."));
          }
          settings = Path.of(all.next());
        }
        default ->
            throw new WrongSettingsException(
                List.of(
                    "\"%s\" is no option. Known are --once, --settings FILE and --help."
                        .formatted(argument)));
      }
    }
    return new CommandLine(once, help, settings);
  }
}
