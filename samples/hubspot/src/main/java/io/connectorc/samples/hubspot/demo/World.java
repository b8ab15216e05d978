package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.embedded.EmbeddedCrm;
import io.connectorc.runtime.crm.embedded.StoredRecord;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import io.connectorc.samples.hubspot.sandbox.HubspotSandbox;
import io.connectorc.samples.hubspot.sandbox.ObjectStore;
import io.connectorc.samples.hubspot.sandbox.ServiceObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Both systems, and those who work in them. Records go by their key, fields by their CRM name. */
final class World {
  private final HubspotSandbox sandbox;
  private final EmbeddedCrm crm;

  World(HubspotSandbox sandbox, EmbeddedCrm crm) {
    this.sandbox = sandbox;
    this.crm = crm;
  }

  void createInHubspot(DemoModule module, Map<String, String> fields) {
    module.store(sandbox).create(properties(module, fields));
  }

  /** Makes a record that bears this time. */
  void createInHubspot(DemoModule module, Map<String, String> fields, Instant at) {
    module.store(sandbox).create(properties(module, fields), at);
  }

  void createInCrm(DemoModule module, Map<String, String> fields) throws CrmException {
    crm.create(module.crmName(), values(fields));
  }

  void editInHubspot(DemoModule module, String id, Map<String, String> fields) {
    module.store(sandbox).update(id, properties(module, fields));
  }

  void editInCrm(DemoModule module, String id, Map<String, String> fields) throws CrmException {
    crm.edit(module.crmName(), id, values(fields));
  }

  void deleteInCrm(DemoModule module, String id) throws CrmException {
    crm.delete(module.crmName(), id);
  }

  /** HubSpot's live records, in order of their keys. */
  List<Copy> inHubspot(DemoModule module) {
    ObjectStore store = module.store(sandbox);
    List<Copy> copies = new ArrayList<>();
    for (ServiceObject object : store.live()) {
      Map<String, String> fields = new TreeMap<>();
      for (DemoModule.Field field : module.fields()) {
        fields.put(field.crm(), object.properties().getOrDefault(field.service(), ""));
      }
      copies.add(Copy.of(module, object.id(), fields));
    }
    return Copy.sorted(copies);
  }

  /** The CRM's live records, in order of their keys. */
  List<Copy> inCrm(DemoModule module) throws CrmException {
    List<Copy> copies = new ArrayList<>();
    for (StoredRecord record : crm.records(module.crmName())) {
      Map<String, String> fields = new TreeMap<>();
      for (DemoModule.Field field : module.fields()) {
        Value value = record.fields().getOrDefault(field.crm(), Value.Absent.ABSENT);
        fields.put(field.crm(), Values.text(value));
      }
      copies.add(Copy.of(module, record.id(), fields));
    }
    return Copy.sorted(copies);
  }

  private static Map<String, String> properties(DemoModule module, Map<String, String> fields) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (DemoModule.Field field : module.fields()) {
      String text = fields.get(field.crm());
      if (text != null) {
        properties.put(field.service(), text);
      }
    }
    return properties;
  }

  private static Map<String, Value> values(Map<String, String> fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    fields.forEach((name, text) -> values.put(name, Value.text(text)));
    return values;
  }
}
