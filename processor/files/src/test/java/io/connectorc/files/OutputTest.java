package io.connectorc.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.GeneratedFile;
import io.connectorc.compiler.GeneratedFile.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTest {
  private static final String SERVICES =
      "META-INF/services/io.connectorc.runtime.connector.Connector";

  private final Output output = new Output();

  @Test
  void connectorsShareTheirServicesFile() {
    output.add("b.xml", List.of(new GeneratedFile(Kind.RESOURCE, SERVICES, "com.acme.b.B\n")));
    output.add("a.xml", List.of(new GeneratedFile(Kind.RESOURCE, SERVICES, "com.acme.a.A\n")));
    assertThat(output.files())
        .containsExactly(
            new GeneratedFile(Kind.RESOURCE, SERVICES, "com.acme.a.A\ncom.acme.b.B\n"));
  }

  @Test
  void twoConnectorsThatMakeTheSameFileAreTold() {
    GeneratedFile file = new GeneratedFile(Kind.SOURCE, "com/acme/acme/Acme.java", "");
    assertThat(output.add("a/acme.xml", List.of(file))).isEmpty();
    assertThat(output.add("b/acme.xml", List.of(file)))
        .contains(
            "b/acme.xml: makes \"com/acme/acme/Acme.java\", as a/acme.xml does. Give one of the"
                + " two connectors another name.");
  }
}
