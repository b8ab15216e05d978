package io.connectorc.compiler.knowledge;

import static io.connectorc.compiler.knowledge.Models.mapping;
import static io.connectorc.compiler.knowledge.Models.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.connectorc.compiler.knowledge.JavaNames.Clash;
import io.connectorc.compiler.model.ConnectorModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaNamesTest {
  @Test
  void classesAreNamedForTheConnectorAndTheModules() {
    JavaNames names = names("my-hub_spot", "Contacts", "HelpDesk", "vtcmSLAPolicy");

    assertThat(names.packageName()).isEqualTo("myhubspot");
    assertThat(names.connectorClass()).isEqualTo("MyHubSpot");
    assertThat(names.settingsClass()).isEqualTo("MyHubSpotSettings");
    assertThat(names.apiClass()).isEqualTo("MyHubSpotApi");
    assertThat(names.clientClass()).isEqualTo("MyHubSpotClient");
    assertThat(names.module("HelpDesk"))
        .isEqualTo(
            new ModuleNames(
                "HelpDesk", "HelpDeskMapper", "HelpDeskModule", "helpDesk", List.of(), Map.of()));
    assertThat(names.module("vtcmSLAPolicy").recordClass()).isEqualTo("VtcmSLAPolicy");
    assertThat(names.module("vtcmSLAPolicy").accessor()).isEqualTo("vtcmSLAPolicy");
    assertThat(names.clashes()).isEmpty();
  }

  @Test
  void namesThatMeanSomethingInJavaAreAvoided() {
    JavaNames names = names("default", "Record", "String", "Default", "Info");

    assertThat(names.packageName()).isEqualTo("defaultconnector");
    assertThat(names.connectorClass()).isEqualTo("Default");
    assertThat(recordClasses(names))
        .containsExactly("RecordRecord", "StringRecord", "DefaultRecord", "Info");
    assertThat(names.module("Info").accessor()).isEqualTo("info_");
    assertThat(names.clashes()).isEmpty();
    assertThat(names("string").connectorClass()).isEqualTo("StringConnector");
  }

  @Test
  void modulesThatOneFileNameCouldBeAreNumbered() {
    JavaNames names = names("acme", "Contacts", "contacts", "ContactsMapper", "Acme", "Acme_Api");

    assertThat(recordClasses(names))
        .containsExactly("Contacts", "Contacts2", "ContactsMapper2", "AcmeRecord", "AcmeApiRecord");
    assertThat(names.clashes())
        .extracting(Clash::wanted, Clash::given)
        .containsExactly(
            tuple("Contacts", "Contacts2"), tuple("ContactsMapper", "ContactsMapper2"));
  }

  @Test
  void componentsAreNamedForTheFieldsOfTheCrm() {
    assertThat(
            components(
                "firstname",
                "account_id",
                "ID",
                "URLOfPage",
                "class",
                "hashCode",
                "2nd",
                "gr\u00f6\u00dfe",
                "\u540d",
                "(a) b",
                "***"))
        .containsExactly(
            "firstname",
            "accountId",
            "id",
            "urlOfPage",
            "class_",
            "hashCode_",
            "field2nd",
            "grou" + "df" + "e",
            "u540d",
            "aB",
            "field");
  }

  @Test
  void fieldsThatWouldBeOneComponentAreNumbered() {
    assertThat(components("a_b", "aB", "AB", "ab")).containsExactly("aB", "aB2", "ab", "ab2");
  }

  @Test
  void aVeryLongNameIsCut() {
    assertThat(components("x".repeat(300))).containsExactly("x".repeat(80));
  }

  @Test
  void settingsKeepClearOfWhatTheirClassHas() {
    JavaNames names =
        JavaNames.of(
            Models.connector(
                "acme",
                Stream.of("api_key", "apiKey", "system", "_", "build", "token")
                    .map(Models::setting)
                    .toList(),
                List.of(),
                List.of()),
            new ModuleIndex(Map.of(), Map.of(), false));

    assertThat(names.settings())
        .containsExactly(
            Map.entry("api_key", "apiKey"),
            Map.entry("apiKey", "apiKey2"),
            Map.entry("system", "system_"),
            Map.entry("_", "setting"),
            Map.entry("build", "build_"),
            Map.entry("token", "token"));
    assertThat(names.clashes())
        .containsExactly(new Clash(Models.name("apiKey"), "apiKey", "apiKey2"));
  }

  private static List<String> components(String... fields) {
    ConnectorModel model =
        Models.connector(
            "acme",
            List.of(),
            List.of(module(1, "Contacts")),
            List.of(mapping("Contacts", fields)));
    return JavaNames.of(model, ModuleIndex.of(model)).module("Contacts").components();
  }

  private static List<String> recordClasses(JavaNames names) {
    return names.modules().values().stream().map(ModuleNames::recordClass).toList();
  }

  private static JavaNames names(String connector, String... modules) {
    ConnectorModel model =
        Models.connector(
            connector,
            List.of(),
            Stream.of(modules).map(name -> module(1, name)).toList(),
            List.of());
    return JavaNames.of(model, ModuleIndex.of(model));
  }
}
