package io.connectorc.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.connectorc.conformance.casefile.ExpectedRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrmCheckTest {
  private static Map<String, JsonNode> fields(String... namesAndTexts) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      fields.put(namesAndTexts[i], JsonNodeFactory.instance.textNode(namesAndTexts[i + 1]));
    }
    return fields;
  }

  @Test
  void orderAndFreeIdsAndEmptyFieldsDoNotMatter() {
    List<Difference> differences =
        CrmCheck.compare(
            "step 1",
            "Contacts",
            List.of(
                new ExpectedRecord(null, fields("lastname", "King")),
                new ExpectedRecord("c1", fields("lastname", "King"))),
            List.of(
                new ActualRecord("c1", fields("lastname", "King", "email", "")),
                new ActualRecord("contacts-1", fields("lastname", "King"))));
    assertThat(differences).isEmpty();
  }

  @Test
  void recordsThatFitBestStandSideBySide() {
    List<Difference> differences =
        CrmCheck.compare(
            "step 1",
            "Contacts",
            List.of(
                new ExpectedRecord("c1", fields("lastname", "King", "city", "Ockham")),
                new ExpectedRecord(null, fields("lastname", "Hopper"))),
            List.of(
                new ActualRecord("contacts-1", fields("lastname", "Borg")),
                new ActualRecord("c1", fields("lastname", "King", "city", "London"))));
    assertThat(differences)
        .containsExactly(
            new Difference(
                "step 1",
                "crm Contacts",
                "c1 {city: \"Ockham\", lastname: \"King\"}\n(any id) {lastname: \"Hopper\"}",
                "c1 {city: \"London\", lastname: \"King\"}\ncontacts-1 {lastname: \"Borg\"}"));
  }

  @Test
  void aRecordTooManyIsADifference() {
    assertThat(
            CrmCheck.compare(
                "step 1",
                "Contacts",
                List.of(),
                List.of(new ActualRecord("c1", fields("lastname", "King")))))
        .containsExactly(
            new Difference(
                "step 1", "crm Contacts", "(no other record)", "c1 {lastname: \"King\"}"));
  }
}
