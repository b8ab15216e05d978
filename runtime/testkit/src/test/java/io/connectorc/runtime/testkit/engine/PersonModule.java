package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.EncodedRecord;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.time.Instant;
import java.util.List;

/**
 * A module as generated code would make it: CRM fields lastname and email, service fields name and
 * mail. A CRM name that begins with "unmappable" can't be mapped, one with "unsendable" not sent.
 */
record PersonModule(ModuleInfo info, Service service)
    implements ServiceModule<Person, PersonClient> {

  @Override
  public Page<Person> pull(PersonClient client, Instant token) throws RequestException {
    return service.pull(info.serviceModule(), token);
  }

  @Override
  public boolean appends() {
    return service.appends();
  }

  @Override
  public ServiceRecord<Person> append(
      PersonClient client, Instant token, ServiceRecord<Person> record) throws RequestException {
    return service.append(record);
  }

  @Override
  public ServiceRecord<Person> reread(byte[] record) throws RequestException {
    return Pages.reread(record);
  }

  @Override
  public Person record(List<Value> serviceValues) {
    return new Person(serviceValues.get(0), serviceValues.get(1));
  }

  @Override
  public List<Value> toCrm(Person record) {
    return record.values();
  }

  @Override
  public Person toService(List<Value> crmValues) throws RecordException {
    refuse(crmValues.get(0), "unmappable");
    return new Person(Values.orText(crmValues.get(0)), Values.orText(crmValues.get(1)));
  }

  @Override
  public EncodedRecord<Person> encode(PersonClient client, PushMode mode, PushRecord<Person> record)
      throws RecordException {
    refuse(record.values().name(), "unsendable");
    return new EncodedRecord<>(record, "{}");
  }

  private static void refuse(Value name, String word) throws RecordException {
    String text = Values.text(name);
    if (text.startsWith(word)) {
      throw new RecordException("lastname", "field \"lastname\": \"" + text + "\" can't be taken");
    }
  }

  @Override
  public PushAnswer<Person> push(
      PersonClient client, PushMode mode, List<EncodedRecord<Person>> batch)
      throws RequestException {
    return service.push(
        info.serviceModule(), mode, batch.stream().map(EncodedRecord::record).toList());
  }
}
