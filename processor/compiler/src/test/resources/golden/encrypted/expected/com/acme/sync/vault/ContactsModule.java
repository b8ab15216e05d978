package com.acme.sync.vault;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.AnswerReader;
import io.connectorc.runtime.connector.EncodedRecord;
import io.connectorc.runtime.connector.FieldInfo;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.ParameterText;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushAnswerReader;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.RecordFailures;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.Requests;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.UrlBuilder;
import io.connectorc.runtime.http.Bodies;
import io.connectorc.runtime.http.Repeat;
import io.connectorc.runtime.http.RequestHeaders;
import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Dates;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Sends the requests of one module and reads their answers. Stateless and thread-safe. */
public final class ContactsModule implements ServiceModule<Contacts, VaultClient> {
  static final ModuleInfo INFO = new ModuleInfo(
      "people",
      "Contacts",
      List.of(),
      List.of(
          new FieldInfo("lastname", "name", new Place(25, 8))),
      true,
      Map.of(PushMode.CREATE, 1, PushMode.UPDATE, 1, PushMode.DELETE, 1),
      true,
      false,
      new Place(20, 6));

  private static final AnswerReader<Contacts> PULLED =
      AnswerReader.builder(ContactsMapper::pulled)
          .source(Vault.SOURCE)
          .place(new Place(40, 6))
          .records(new Place(41, 21), "data")
          .recordId("id")
          .build();

  private static final Place PULL = new Place(34, 6);

  private static final PushAnswerReader<Contacts> PUSHED =
      PushAnswerReader.builder(ContactsMapper::created)
          .source(Vault.SOURCE)
          .place(new Place(73, 6))
          .createdRecords(new Place(74, 28), "data")
          .recordId("id")
          .build();

  private static final Place CREATE = new Place(60, 8);
  private static final Place UPDATE = new Place(61, 8);
  private static final Place DELETE = new Place(67, 8);

  ContactsModule() {}

  @Override
  public ModuleInfo info() {
    return INFO;
  }

  @Override
  public Page<Contacts> pull(VaultClient client, Instant token) throws RequestException {
    try {
      return PULLED.page(sendPull(client, token), client.cipher(), client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(Vault.SOURCE, e, client.secrets());
    }
  }

  @Override
  public ServiceRecord<Contacts> reread(byte[] record) throws RequestException {
    return PULLED.reread(record);
  }

  private static Answer sendPull(VaultClient client, Instant token) throws RequestException {
    String url = pullUrl(token);
    Map<String, String> headers =
        new RequestHeaders(Vault.SOURCE, PULL)
            .map();
    Call<ResponseBody> call = client.api().pullContacts(url, headers);
    return client.send(PULL, call, Repeat.SAFE);
  }

  private static String pullUrl(Instant token) throws RequestException {
    return new UrlBuilder(Vault.SOURCE, PULL)
        .part().text("https://vault.example.com")
        .part().text("/people")
        .query(pullQuery(token))
        .build();
  }

  private static ParameterText pullQuery(Instant token) {
    return new ParameterText()
        .add("since", Dates.unixSeconds(token));
  }

  @Override
  public Contacts record(List<Value> serviceValues) {
    return ContactsMapper.record(serviceValues);
  }

  @Override
  public List<Value> toCrm(Contacts record) {
    return ContactsMapper.toCrm(record);
  }

  @Override
  public Contacts toService(List<Value> crmValues) throws RecordException {
    return ContactsMapper.toService(crmValues);
  }

  @Override
  public EncodedRecord<Contacts> encode(VaultClient client, PushMode mode,
      PushRecord<Contacts> record) throws RecordException {
    try {
      String json =
          switch (mode) {
            case CREATE -> ContactsMapper.create(record);
            case UPDATE -> ContactsMapper.update(record);
            case DELETE -> ContactsMapper.delete(record);
          };
      return new EncodedRecord<>(record, json);
    } catch (ConversionException e) {
      throw RecordFailures.of(Vault.SOURCE, INFO.place(), e, client.secrets());
    }
  }

  @Override
  public PushAnswer<Contacts> push(VaultClient client, PushMode mode,
      List<EncodedRecord<Contacts>> batch) throws RequestException {
    try {
      Answer answer =
          switch (mode) {
            case CREATE -> sendCreate(client, batch);
            case UPDATE -> sendUpdate(client, batch);
            case DELETE -> sendDelete(client, batch);
          };
      return PUSHED.answer(mode, answer, client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(Vault.SOURCE, e, client.secrets());
    }
  }

  private static Answer sendCreate(VaultClient client, List<EncodedRecord<Contacts>> batch)
      throws RequestException {
    EncodedRecord<Contacts> record = batch.get(0);
    String url = createUrl();
    Map<String, String> headers =
        new RequestHeaders(Vault.SOURCE, CREATE)
            .set("Content-Type", Value.text("application/octet-stream"))
            .map();
    RequestBody body =
        Bodies.text(
            client.cipher().encrypt(Json.bytes(out -> writePushBody(out, record))), "text/plain");
    Call<ResponseBody> call = client.api().createContacts(url, headers, body);
    return client.send(CREATE, call, Repeat.ONLY_IF_ASKED);
  }

  private static String createUrl() throws RequestException {
    return new UrlBuilder(Vault.SOURCE, CREATE)
        .part().text("https://vault.example.com")
        .part().text("/people")
        .build();
  }

  private static void writePushBody(JsonGenerator out, EncodedRecord<Contacts> record)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("person");
    out.writeRawValue(record.json());
    out.writeEndObject();
  }

  private static Answer sendUpdate(VaultClient client, List<EncodedRecord<Contacts>> batch)
      throws RequestException {
    EncodedRecord<Contacts> record = batch.get(0);
    String url = updateUrl();
    Map<String, String> headers =
        new RequestHeaders(Vault.SOURCE, UPDATE)
            .set("Content-Type", Value.text("application/octet-stream"))
            .map();
    RequestBody body =
        Bodies.text(
            client.cipher2().encrypt(updateForm(record).toString()), "text/plain");
    Call<ResponseBody> call = client.api().updateContacts(url, headers, body);
    return client.send(UPDATE, call, Repeat.ONLY_IF_ASKED);
  }

  private static String updateUrl() throws RequestException {
    return new UrlBuilder(Vault.SOURCE, UPDATE)
        .part().text("https://vault.example.com")
        .part().text("/people")
        .build();
  }

  private static ParameterText updateForm(EncodedRecord<Contacts> record) {
    return new ParameterText()
        .add("id", Values.of(record.record().serviceId()))
        .add("name", record.record().values().lastname());
  }

  private static Answer sendDelete(VaultClient client, List<EncodedRecord<Contacts>> batch)
      throws RequestException {
    EncodedRecord<Contacts> record = batch.get(0);
    String url = deleteUrl();
    Map<String, String> headers =
        new RequestHeaders(Vault.SOURCE, DELETE)
            .set("Content-Type", Value.text("application/octet-stream"))
            .map();
    RequestBody body =
        Bodies.text(
            client.cipher().encrypt(Json.bytes(out -> writePushBody2(out, record))), "text/plain");
    Call<ResponseBody> call = client.api().deleteContacts(url, headers, body);
    return client.send(DELETE, call, Repeat.ONLY_IF_ASKED);
  }

  private static String deleteUrl() throws RequestException {
    return new UrlBuilder(Vault.SOURCE, DELETE)
        .part().text("https://vault.example.com")
        .part().text("/people")
        .build();
  }

  private static void writePushBody2(JsonGenerator out, EncodedRecord<Contacts> record)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("id");
    Values.write(out, Values.of(record.record().serviceId()));
    out.writeEndObject();
  }
}
