package io.connectorc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Connectors that tests write. */
final class Connectors {
  private static final String TEXT =
      """
      <connector name="shop">
        <synctype>app</synctype>
        <modules>
          <module servicemodule="contacts" vtigermodule="Contacts"/>
        </modules>
        <fieldmapping>
          <Contacts>
            <field vtigerfield="lastname" servicefield="name"/>
          </Contacts>
        </fieldmapping>
        <service>
          <url>https://api.acme.test</url>
        </service>
        <pull>
          <request>
            <url>/contacts</url>
            <parameters>
              <parameter name="since" value="@lastsynctoken|string"/>
            </parameters>
          </request>
          <response>
            <records use="results"/>
            <recordid use="id"/>
            <recordmodifiedtime use="updated"/>
          </response>
        </pull>
      </connector>
      """;

  private Connectors() {}

  /** One that is right. */
  static Path right(Path file) throws IOException {
    return write(file, TEXT);
  }

  /** One with an error at 18:40 and one at 22:16. */
  static Path wrong(Path file) throws IOException {
    return write(
        file, TEXT.replace("|string", "|sting").replace("use=\"results\"", "us=\"results\""));
  }

  /** One with a warning at 1:2. */
  static Path withWarning(Path file) throws IOException {
    return write(file, TEXT.replace("<synctype>app</synctype>\n", "\n"));
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
