package io.connectorc.processor;

import io.connectorc.compiler.CompilerOptions;
import java.util.Map;
import java.util.Set;

/** What the build says with {@code -A}. */
record ProcessorOptions(String directory, String version, boolean portable) {
  private static final String DIRECTORY = "connectorc.directory";
  private static final String VERSION = "connectorc.version";
  private static final String PORTABLE = "connectorc.portable";

  static final Set<String> NAMES = Set.of(DIRECTORY, VERSION, PORTABLE);

  static ProcessorOptions of(Map<String, String> options) {
    return new ProcessorOptions(
        options.getOrDefault(DIRECTORY, "src/main/connectors"),
        options.getOrDefault(VERSION, "0"),
        Boolean.parseBoolean(options.getOrDefault(PORTABLE, "false")));
  }

  CompilerOptions forPackage(String name) {
    return new CompilerOptions(name, version, portable);
  }
}
