package com.acme.sync.crmone;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.AnswerReader;
import io.connectorc.runtime.connector.AppendReader;
import io.connectorc.runtime.connector.AppendedField;
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
import io.connectorc.runtime.value.DatePattern;
import io.connectorc.runtime.value.Dates;
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Formats;
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
public final class ContactsModule implements ServiceModule<Contacts, CrmOneClient> {
  static final ModuleInfo INFO = new ModuleInfo(
      "people",
      "Contacts",
      List.of("Accounts"),
      List.of(
          new FieldInfo("firstname", "name.first", new Place(31, 8)),
          new FieldInfo("lastname", "name.last", new Place(32, 8)),
          new FieldInfo("email", "emails.0.value", new Place(33, 8)),
          new FieldInfo("phone", "emails.2.phone", new Place(34, 8)),
          new FieldInfo("birthday", "born", new Place(35, 8)),
          new FieldInfo("score", "stats.score", new Place(36, 8)),
          new FieldInfo("tags", "tags", new Place(37, 8)),
          new FieldInfo("leadsource", "meta\\.source", new Place(38, 8)),
          new FieldInfo("address", "address", new Place(39, 8))),
      true,
      Map.of(PushMode.CREATE, 1, PushMode.UPDATE, 1, PushMode.DELETE, 1),
      true,
      false,
      new Place(25, 6));

  private static final AnswerReader<Contacts> PULLED =
      AnswerReader.builder(ContactsMapper::pulled)
          .source(CrmOne.SOURCE)
          .place(new Place(90, 6))
          .codes(200, 206)
          .error("error", "text")
          .records(new Place(93, 21), "data", "items")
          .recordId("address", "id")
          .build();

  private static final Place PULL = new Place(63, 6);

  private static final AppendReader<Contacts> APPENDED =
      AppendReader.builder(ContactsMapper::pulled)
          .source(CrmOne.SOURCE)
          .place(new Place(109, 8))
          .error("error", "text")
          .fields(List.of(
              new AppendedField(List.of("stats"), List.of("data", "stats")),
              new AppendedField(List.of("name", "first"), List.of("data", "names", "0")),
              new AppendedField(List.of("tags"), List.of())))
          .build();

  private static final Place APPEND = new Place(99, 8);

  private static final PushAnswerReader<Contacts> PUSHED =
      PushAnswerReader.builder(ContactsMapper::created)
          .source(CrmOne.SOURCE)
          .place(new Place(155, 6))
          .createdCodes(201)
          .createdRecords(new Place(157, 28))
          .recordId("id")
          .build();

  private static final Place CREATE = new Place(120, 8);
  private static final Place UPDATE = new Place(137, 8);
  private static final Place DELETE = new Place(145, 8);
  private static final DatePattern DATE_PATTERN = DatePattern.of("Y-m-d");

  ContactsModule() {}

  @Override
  public ModuleInfo info() {
    return INFO;
  }

  @Override
  public Page<Contacts> pull(CrmOneClient client, Instant token) throws RequestException {
    try {
      return PULLED.page(sendPull(client, token), client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(CrmOne.SOURCE, e, client.secrets());
    }
  }

  @Override
  public ServiceRecord<Contacts> reread(byte[] record) throws RequestException {
    return PULLED.reread(record);
  }

  private static Answer sendPull(CrmOneClient client, Instant token) throws RequestException {
    CrmOneSettings settings = client.settings();
    String url = pullUrl(settings, token);
    Map<String, String> headers =
        new RequestHeaders(CrmOne.SOURCE, PULL)
            .set("X-Level", Value.text("level-" + Values.text(Values.of(settings.level()))))
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    Call<ResponseBody> call = client.api().pullContacts(url, headers);
    return client.send(PULL, call, Repeat.SAFE);
  }

  private static String pullUrl(CrmOneSettings settings, Instant token) throws RequestException {
    return new UrlBuilder(CrmOne.SOURCE, PULL)
        .part().base(Values.of(settings.baseUrl())).text("/api")
        .part()
            .text("/")
            .variable(Value.text("people"))
            .text("/")
            .variable(Values.of(settings.status()))
            .text("?day=")
            .variable(Expressions.at(64, 42, () -> Formats.dateFormat(Dates.unixSeconds(token), DATE_PATTERN)))
        .query(pullQuery(settings, token))
        .build();
  }

  private static ParameterText pullQuery(CrmOneSettings settings, Instant token) {
    return new ParameterText()
        .add("since", Dates.tText(token))
        .add("fields%5B0%5D", Value.text("name"))
        .add("fields%5B1%5D", Values.of(settings.contact()))
        .add("where%5Brange%5D%5Bfrom%5D", Values.of(settings.from()))
        .add("where%5Brange%5D%5Bstrict%5D", Values.of(settings.strict()));
  }

  @Override
  public boolean appends() {
    return true;
  }

  @Override
  public ServiceRecord<Contacts> append(CrmOneClient client, Instant token,
      ServiceRecord<Contacts> record) throws RequestException {
    try {
      return APPENDED.append(record, sendAppend(client, record.id()), client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(CrmOne.SOURCE, e, client.secrets());
    }
  }

  private static Answer sendAppend(CrmOneClient client, Value id) throws RequestException {
    CrmOneSettings settings = client.settings();
    String url = appendUrl(settings, id);
    Map<String, String> headers =
        new RequestHeaders(CrmOne.SOURCE, APPEND)
            .set("X-Level", Value.text("level-" + Values.text(Values.of(settings.level()))))
            .set("X-Record", Expressions.at(102, 42, () -> Formats.prefix(id, "r-")))
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body =
        Bodies.json(Json.bytes(out -> writeAppendBody(out, settings, id)), "application/json");
    Call<ResponseBody> call = client.api().appendContacts(url, headers, body);
    return client.send(APPEND, call, Repeat.ONLY_IF_ASKED);
  }

  private static String appendUrl(CrmOneSettings settings, Value id) throws RequestException {
    return new UrlBuilder(CrmOne.SOURCE, APPEND)
        .part().base(Values.of(settings.baseUrl())).text("/api")
        .part()
            .text("/")
            .variable(Value.text("people"))
            .text("/")
            .variable(id)
            .text("/more")
        .build();
  }

  private static void writeAppendBody(JsonGenerator out, CrmOneSettings settings, Value id)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("id");
    Values.write(out, id);
    out.writeFieldName("strict");
    Values.write(out, Values.of(settings.strict()));
    out.writeEndObject();
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
  public EncodedRecord<Contacts> encode(CrmOneClient client, PushMode mode,
      PushRecord<Contacts> record) throws RecordException {
    try {
      CrmOneSettings settings = client.settings();
      String json =
          switch (mode) {
            case CREATE -> ContactsMapper.create(settings, record);
            case UPDATE -> ContactsMapper.update(record);
            case DELETE -> ContactsMapper.delete(record);
          };
      return new EncodedRecord<>(record, json);
    } catch (ConversionException e) {
      throw RecordFailures.of(CrmOne.SOURCE, INFO.place(), e, client.secrets());
    }
  }

  @Override
  public PushAnswer<Contacts> push(CrmOneClient client, PushMode mode,
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
      throw Requests.failed(CrmOne.SOURCE, e, client.secrets());
    }
  }

  private static Answer sendCreate(CrmOneClient client, List<EncodedRecord<Contacts>> batch)
      throws RequestException {
    CrmOneSettings settings = client.settings();
    EncodedRecord<Contacts> record = batch.get(0);
    String url = createUrl(settings);
    Map<String, String> headers =
        new RequestHeaders(CrmOne.SOURCE, CREATE)
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body =
        Bodies.json(Json.bytes(out -> writePushBody(out, record)), "application/json");
    Call<ResponseBody> call = client.api().createContacts(url, headers, body);
    return client.send(CREATE, call, Repeat.SAFE_CREATE);
  }

  private static String createUrl(CrmOneSettings settings) throws RequestException {
    return new UrlBuilder(CrmOne.SOURCE, CREATE)
        .part().base(Values.of(settings.baseUrl())).text("/api")
        .part().text("/").variable(Value.text("people"))
        .build();
  }

  private static void writePushBody(JsonGenerator out, EncodedRecord<Contacts> record)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("person");
    out.writeRawValue(record.json());
    out.writeEndObject();
  }

  private static Answer sendUpdate(CrmOneClient client, List<EncodedRecord<Contacts>> batch)
      throws RequestException {
    CrmOneSettings settings = client.settings();
    EncodedRecord<Contacts> record = batch.get(0);
    String url = updateUrl(settings, record);
    Map<String, String> headers =
        new RequestHeaders(CrmOne.SOURCE, UPDATE)
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body = Bodies.form(updateForm(record), "application/x-www-form-urlencoded");
    Call<ResponseBody> call = client.api().updateContacts(url, headers, body);
    return client.send(UPDATE, call, Repeat.SAFE);
  }

  private static String updateUrl(CrmOneSettings settings, EncodedRecord<Contacts> record)
      throws RequestException {
    return new UrlBuilder(CrmOne.SOURCE, UPDATE)
        .part().base(Values.of(settings.baseUrl())).text("/api")
        .part().text("/").variable(Value.text("people"))
        .part().variable(Values.of(record.record().serviceId()))
        .build();
  }

  private static ParameterText updateForm(EncodedRecord<Contacts> record) {
    return new ParameterText()
        .add("name", Expressions.at(140, 41, () -> Formats.trim(record.record().values().lastname())))
        .add("tags", record.record().values().tags())
        .add("all", Expressions.at(142, 40, () -> Formats.toJson(new Value.Raw(record.json()))));
  }

  private static Answer sendDelete(CrmOneClient client, List<EncodedRecord<Contacts>> batch)
      throws RequestException {
    CrmOneSettings settings = client.settings();
    EncodedRecord<Contacts> record = batch.get(0);
    String url = deleteUrl(settings, record);
    Map<String, String> headers =
        new RequestHeaders(CrmOne.SOURCE, DELETE)
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body =
        Bodies.json(Json.bytes(out -> writePushBody2(out, record)), "application/json");
    Call<ResponseBody> call = client.api().deleteContacts(url, headers, body);
    return client.send(DELETE, call, Repeat.SAFE);
  }

  private static String deleteUrl(CrmOneSettings settings, EncodedRecord<Contacts> record)
      throws RequestException {
    return new UrlBuilder(CrmOne.SOURCE, DELETE)
        .part().base(Values.of(settings.baseUrl())).text("/api")
        .part().text("/").variable(Value.text("people"))
        .part()
            .text("/")
            .variable(Values.of(record.record().serviceId()))
            .text("/remove/")
            .variable(Value.Null.NULL)
        .build();
  }

  private static void writePushBody2(JsonGenerator out, EncodedRecord<Contacts> record)
      throws IOException {
    out.writeRawValue(record.json());
  }

  private static String serviceUrl(CrmOneSettings settings) throws RequestException {
    return new UrlBuilder(CrmOne.SOURCE, PULL)
        .part().base(Values.of(settings.baseUrl())).text("/api")
        .build();
  }
}
