package io.connectorc.maven;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Makes a Java package name of a groupId. */
final class PackageNames {
  private PackageNames() {}

  /**
   * What can't stand in a package name becomes {@code _}: {@code my-app.2go} gives {@code
   * my_app._2go}.
   */
  static String of(String groupId) {
    return Arrays.stream(groupId.split("\\.", -1))
        .filter(part -> !part.isEmpty())
        .map(PackageNames::part)
        .collect(Collectors.joining("."));
  }

  private static String part(String text) {
    StringBuilder name = new StringBuilder();
    text.chars()
        .forEach(c -> name.append(c < 128 && Character.isJavaIdentifierPart(c) ? (char) c : '_'));
    if (!Character.isJavaIdentifierStart(name.charAt(0))) {
      name.insert(0, '_');
    }
    return SourceVersion.isKeyword(name) ? name + "_" : name.toString();
  }
}
