package io.connectorc.compiler.codegen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.ConnectorPlan;

/** Writes the texts of Java files. */
final class JavaTexts {
  private JavaTexts() {}

  /** The file of a class. */
  static GeneratedText file(ConnectorPlan connector, TypeSpec type) {
    String text =
        JavaFile.builder(connector.packageName(), type)
            .skipJavaLangImports(true)
            .build()
            .toString();
    return new GeneratedText(true, path(connector, type.name()), Tidy.text(text));
  }

  /** The file that describes the package. */
  static GeneratedText describe(ConnectorPlan connector) {
    String text =
        """
        /** A connector, generated from its XML: change that, not this. */
        @NullMarked
        package %s;

        import %s;
        """
            .formatted(connector.packageName(), Types.NULL_MARKED.canonicalName());
    return new GeneratedText(true, path(connector, "package-info"), text);
  }

  private static String path(ConnectorPlan connector, String name) {
    return connector.packageName().replace('.', '/') + "/" + name + ".java";
  }
}
