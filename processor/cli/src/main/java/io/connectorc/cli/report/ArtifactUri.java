package io.connectorc.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The uri of a file in a SARIF document. */
final class ArtifactUri {
  private static final String HEX = "0123456789ABCDEF";
  private static final String FREE =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private ArtifactUri() {}

  /** Of a file as messages name it: relative as it is given, else with the scheme {@code file}. */
  static String of(String file) {
    if (Path.of(file).isAbsolute()) {
      return Path.of(file).toUri().toString();
    }
    StringBuilder uri = new StringBuilder();
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (FREE.indexOf(c) >= 0) {
        uri.append((char) c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
