package io.connectorc.samples.hubspot.demo;

import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import io.connectorc.samples.hubspot.sandbox.ObjectStore;
import io.connectorc.samples.hubspot.sandbox.ObjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * What the demo knows of a module: its fields on both sides, and how it makes records. It does not
 * ask the connector, so that the comparison would see a wrong mapping.
 */
enum DemoModule {
  ACCOUNTS(
      "Accounts",
      ObjectType.COMPANIES,
      "website",
      "phone",
      List.of(
          new Field("accountname", "name"),
          new Field("website", "website"),
          new Field("phone", "phone")),
      n ->
          Map.of(
              "accountname", "Company No. %d & Söhne".formatted(n),
              "website", "https://company-%05d.test".formatted(n),
              "phone", "+49 30 %06d".formatted(n))),
  CONTACTS(
      "Contacts",
      ObjectType.CONTACTS,
      "email",
      "lastname",
      List.of(
          new Field("firstname", "firstname"),
          new Field("lastname", "lastname"),
          new Field("email", "email")),
      n ->
          Map.of(
              "firstname", "Zoë \"%d\"".formatted(n),
              "lastname", "O'Neil-%d".formatted(n),
              "email", "contact-%05d@company.test".formatted(n)));

  private final String crmName;
  private final ObjectType type;
  private final String key;
  private final String edited;
  private final List<Field> fields;
  private final IntFunction<Map<String, String>> maker;

  DemoModule(
      String crmName,
      ObjectType type,
      String key,
      String edited,
      List<Field> fields,
      IntFunction<Map<String, String>> maker) {
    this.crmName = crmName;
    this.type = type;
    this.key = key;
    this.edited = edited;
    this.fields = fields;
    this.maker = maker;
  }

  record Field(String crm, String service) {}

  String crmName() {
    return crmName;
  }

  ObjectType type() {
    return type;
  }

  /** The CRM field whose text is each record's own, and which the demo never changes. */
  String key() {
    return key;
  }

  /** The CRM field that the demo changes. */
  String edited() {
    return edited;
  }

  List<Field> fields() {
    return fields;
  }

  /** The fields of the n-th record, by CRM name. */
  Map<String, String> make(int n) {
    return maker.apply(n);
  }

  /** The share of a number that is for both modules. */
  int share(int both) {
    return this == ACCOUNTS ? both / 4 : both - both / 4;
  }

  /** The sum of a number over all modules. */
  static int total(ToIntFunction<DemoModule> number) {
    return Arrays.stream(values()).mapToInt(number).sum();
  }

  ObjectStore store(HubspotSandbox sandbox) {
    return this == ACCOUNTS ? sandbox.companies() : sandbox.contacts();
  }
}
