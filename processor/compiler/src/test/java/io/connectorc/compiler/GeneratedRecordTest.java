package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceFile;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Record objects of modes (L12.2), and when a delete needs the values last synced. */
class GeneratedRecordTest {
  private static final String RECORDS =
      "<parameters raw-post-data=\"true\"><parameter name=\"r\" value=\"@records\"/></parameters>";

  @TempDir private Path classes;

  @Test
  void aPropertyGoesIntoWhatAnEarlierOnePlaced() throws Exception {
    String modes =
        """
        <update>
          <record overwrite="true">
            <property name="id" value="@record:id"/>
            <property name="data" value="@record"/>
            <property name="data.source" value="vtiger"/>
            <property name="data.name.first" value="@record:name.last"/>
          </record>
        </update>
        """;

    assertThat(encoded(modes, PushMode.UPDATE))
        .isEqualTo(
            """
            {"id":"s1","data":{"name":{"first":"Byron","last":"Byron"},\
            "tags":["a","b"],"home":{"city":"Paris"},"source":"vtiger"}}""");
  }

  @Test
  void aPropertyGoesIntoAMappedValueAsItIsAtRunTime() throws Exception {
    String modes =
        """
        <update>
          <record>
            <property name="home.zip" value="75001"/>
            <property name="tags.0" value="first"/>
            <property name="tags.3" value="last"/>
            <property name="name.last.deep" value="x"/>
          </record>
        </update>
        """;

    assertThat(encoded(modes, PushMode.UPDATE))
        .isEqualTo(
            """
            {"name":{"first":"Ada","last":{"deep":"x"}},"tags":["first","b",null,"last"],\
            "home":{"city":"Paris","zip":"75001"}}""");
  }

  @Test
  void aPathReadsTheMappedRecordOrInsideOfAValue() throws Exception {
    String modes =
        """
        <update>
          <record overwrite="true">
            <property name="city" value="@record:home.city|suffix:!"/>
            <property name="tag" value="@record:tags.1"/>
            <property name="name" value="@record:name"/>
            <property name="none" value="@record:name.middle"/>
            <property name="deep" value="@record:home.city.street"/>
            <property name="list.1" value="@record:name.first"/>
          </record>
        </update>
        """;

    assertThat(encoded(modes, PushMode.UPDATE))
        .isEqualTo(
            """
            {"city":"Paris!","tag":"b","name":{"first":"Ada","last":"Byron"},"none":null,\
            "deep":null,"list":[null,"Ada"]}""");
  }

  @Test
  void aDeleteKeepsValuesOnlyWhereMoreThanTheIdIsRead() throws Exception {
    String id = "<record overwrite=\"true\"><property name=\"id\" value=\"@record:id\"/></record>";

    assertThat(keepsValues("<delete/>")).isTrue();
    assertThat(keepsValues("<delete>" + id + "</delete>")).isFalse();
    assertThat(keepsValues("<delete><url ID=\"@record:id\">$ID</url><parameters/></delete>"))
        .isFalse();
    assertThat(
            keepsValues("<delete><url N=\"@record:name.last\">$N</url>" + "<parameters/></delete>"))
        .isTrue();
    assertThat(
            keepsValues(
                "<delete>"
                    + id
                    + "<parameters raw-post-data=\"true\">"
                    + "<parameter name=\"c\" value=\"@record:id\"/></parameters></delete>"))
        .isFalse();
  }

  private boolean keepsValues(String modes) throws Exception {
    try (Loaded loaded = load(modes)) {
      return loaded.module("Contacts").info().keepsValues();
    }
  }

  private String encoded(String modes, PushMode mode) throws Exception {
    try (Loaded loaded = load(modes);
        ServiceClient client = loaded.connect(Map.of())) {
      ServiceModule<MappedRecord, ServiceClient> contacts = loaded.module("Contacts");
      MappedRecord record =
          contacts.record(
              List.of(
                  Value.text("Ada"),
                  Value.text("Byron"),
                  new Value.Items(List.of(Value.text("a"), Value.text("b"))),
                  new Value.Raw("{\"city\":\"Paris\"}")));
      return contacts.encode(client, mode, new PushRecord<>("c1", "s1", record)).json();
    }
  }

  private Loaded load(String modes) throws Exception {
    String xml =
        """
        <connector name="acme">
          <synctype>app</synctype>
          <modules><module servicemodule="contacts" vtigermodule="Contacts"/></modules>
          <fieldmapping>
            <Contacts>
              <field vtigerfield="firstname" servicefield="name.first"/>
              <field vtigerfield="lastname" servicefield="name.last"/>
              <field vtigerfield="tags" servicefield="tags"/>
              <field vtigerfield="home" servicefield="home"/>
            </Contacts>
          </fieldmapping>
          <service><url>https://api.example.com</url></service>
          <push><request>%s%s</request></push>
        </connector>
        """
            .formatted(RECORDS, modes);
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("acme.xml", xml.getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com", "1.0.0", false));
    return Loaded.of(compilation, "com.acme.Acme", classes);
  }
}
