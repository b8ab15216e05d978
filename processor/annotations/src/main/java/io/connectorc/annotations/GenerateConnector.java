package io.connectorc.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Compiles a connector into a sub-package of the annotated package, or of the annotated type's
 * package: {@code com.acme} and {@code hubspot.xml} give {@code com.acme.hubspot.Hubspot}.
 *
 * <p>The annotation processor {@code connectorc-annotation-processor} does it. It looks for the
 * file in the directory of its option {@code connectorc.directory} (default {@code
 * src/main/connectors}), then beside the annotated source file.
 */
@Documented
@Repeatable(GenerateConnectors.class)
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface GenerateConnector {
  /** The file of the connector's XML, with slashes: {@code "hubspot.xml"}. */
  String value();
}
