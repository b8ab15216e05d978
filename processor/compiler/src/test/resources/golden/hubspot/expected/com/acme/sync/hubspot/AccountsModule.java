package com.acme.sync.hubspot;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.AnswerReader;
import io.connectorc.runtime.connector.EncodedRecord;
import io.connectorc.runtime.connector.FieldInfo;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Page;
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
public final class AccountsModule implements ServiceModule<Accounts, HubspotClient> {
  static final ModuleInfo INFO = new ModuleInfo(
      "companies",
      "Accounts",
      List.of(),
      List.of(
          new FieldInfo("accountname", "properties.name", new Place(24, 8)),
          new FieldInfo("website", "properties.website", new Place(25, 8)),
          new FieldInfo("phone", "properties.phone", new Place(26, 8))),
      true,
      Map.of(PushMode.CREATE, 10, PushMode.UPDATE, 10, PushMode.DELETE, 10),
      true,
      false,
      new Place(18, 6));

  private static final AnswerReader<Accounts> PULLED =
      AnswerReader.builder(AccountsMapper::pulled)
          .source(Hubspot.SOURCE)
          .place(new Place(108, 6))
          .codes(200)
          .error("message")
          .records(new Place(111, 21), "results")
          .recordId("id")
          .build();

  private static final Place PULL = new Place(44, 6);

  private static final PushAnswerReader<Accounts> PUSHED =
      PushAnswerReader.builder(AccountsMapper::pulled)
          .source(Hubspot.SOURCE)
          .place(new Place(151, 6))
          .createdCodes(201)
          .updatedCodes(200)
          .deletedCodes(204)
          .error("message")
          .createdRecords(new Place(156, 28), "results")
          .recordId("id")
          .build();

  private static final Place CREATE = new Place(127, 8);
  private static final Place UPDATE = new Place(134, 8);
  private static final Place DELETE = new Place(142, 8);

  AccountsModule() {}

  @Override
  public ModuleInfo info() {
    return INFO;
  }

  @Override
  public Page<Accounts> pull(HubspotClient client, Instant token) throws RequestException {
    try {
      return PULLED.page(sendPull(client, token), client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(Hubspot.SOURCE, e, client.secrets());
    }
  }

  @Override
  public ServiceRecord<Accounts> reread(byte[] record) throws RequestException {
    return PULLED.reread(record);
  }

  private static Answer sendPull(HubspotClient client, Instant token) throws RequestException {
    HubspotSettings settings = client.settings();
    String url = pullUrl(settings);
    Map<String, String> headers =
        new RequestHeaders(Hubspot.SOURCE, PULL)
            .set("content-type", Value.text("application/json"))
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body =
        Bodies.json(Json.bytes(out -> writePullBody(out, token)), "application/json");
    Call<ResponseBody> call = client.api().pullAccounts(url, headers, body);
    return client.send(PULL, call, Repeat.ONLY_IF_ASKED);
  }

  private static String pullUrl(HubspotSettings settings) throws RequestException {
    return new UrlBuilder(Hubspot.SOURCE, PULL)
        .part().base(Values.of(settings.baseurl()))
        .part().text("/crm/v3/objects/").variable(Value.text("companies")).text("/search")
        .build();
  }

  private static void writePullBody(JsonGenerator out, Instant token) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("filterGroups");
    out.writeStartObject();
    out.writeArrayFieldStart("filters");
    out.writeStartObject();
    out.writeStringField("propertyName", "hs_lastmodifieddate");
    out.writeStringField("operator", "GTE");
    out.writeFieldName("value");
    Values.write(out, Expressions.at(57, 50, () -> Formats.toText(Dates.unixMillis(token))));
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
    out.writeArrayFieldStart("sorts");
    out.writeStartObject();
    out.writeStringField("propertyName", "hs_lastmodifieddate");
    out.writeStringField("direction", "ASCENDING");
    out.writeEndObject();
    out.writeEndArray();
    out.writeArrayFieldStart("properties");
    out.writeString("name");
    out.writeString("website");
    out.writeString("phone");
    out.writeEndArray();
    out.writeFieldName("limit");
    Values.write(out, Expressions.at(75, 42, () -> Formats.toInt(Value.text("100"))));
    out.writeEndObject();
  }

  @Override
  public Accounts record(List<Value> serviceValues) {
    return AccountsMapper.record(serviceValues);
  }

  @Override
  public List<Value> toCrm(Accounts record) {
    return AccountsMapper.toCrm(record);
  }

  @Override
  public Accounts toService(List<Value> crmValues) throws RecordException {
    return AccountsMapper.toService(crmValues);
  }

  @Override
  public EncodedRecord<Accounts> encode(HubspotClient client, PushMode mode,
      PushRecord<Accounts> record) throws RecordException {
    try {
      String json =
          switch (mode) {
            case CREATE -> AccountsMapper.create(record);
            case UPDATE -> AccountsMapper.update(record);
            case DELETE -> AccountsMapper.delete(record);
          };
      return new EncodedRecord<>(record, json);
    } catch (ConversionException e) {
      throw RecordFailures.of(Hubspot.SOURCE, INFO.place(), e, client.secrets());
    }
  }

  @Override
  public PushAnswer<Accounts> push(HubspotClient client, PushMode mode,
      List<EncodedRecord<Accounts>> batch) throws RequestException {
    try {
      Answer answer =
          switch (mode) {
            case CREATE -> sendCreate(client, batch);
            case UPDATE -> sendUpdate(client, batch);
            case DELETE -> sendDelete(client, batch);
          };
      return PUSHED.answer(mode, answer, client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(Hubspot.SOURCE, e, client.secrets());
    }
  }

  private static Answer sendCreate(HubspotClient client, List<EncodedRecord<Accounts>> batch)
      throws RequestException {
    HubspotSettings settings = client.settings();
    String url = createUrl(settings);
    Map<String, String> headers =
        new RequestHeaders(Hubspot.SOURCE, CREATE)
            .set("content-type", Value.text("application/json"))
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body =
        Bodies.json(Json.bytes(out -> writePushBody(out, batch)), "application/json");
    Call<ResponseBody> call = client.api().createAccounts(url, headers, body);
    return client.send(CREATE, call, Repeat.ONLY_IF_ASKED);
  }

  private static String createUrl(HubspotSettings settings) throws RequestException {
    return new UrlBuilder(Hubspot.SOURCE, CREATE)
        .part().base(Values.of(settings.baseurl()))
        .part().text("/crm/v3/objects/").variable(Value.text("companies")).text("/batch")
        .part().text("/create")
        .build();
  }

  private static void writePushBody(JsonGenerator out, List<EncodedRecord<Accounts>> batch)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("inputs");
    writeBatch(out, batch);
    out.writeEndObject();
  }

  private static Answer sendUpdate(HubspotClient client, List<EncodedRecord<Accounts>> batch)
      throws RequestException {
    HubspotSettings settings = client.settings();
    String url = updateUrl(settings);
    Map<String, String> headers =
        new RequestHeaders(Hubspot.SOURCE, UPDATE)
            .set("content-type", Value.text("application/json"))
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body =
        Bodies.json(Json.bytes(out -> writePushBody(out, batch)), "application/json");
    Call<ResponseBody> call = client.api().updateAccounts(url, headers, body);
    return client.send(UPDATE, call, Repeat.ONLY_IF_ASKED);
  }

  private static String updateUrl(HubspotSettings settings) throws RequestException {
    return new UrlBuilder(Hubspot.SOURCE, UPDATE)
        .part().base(Values.of(settings.baseurl()))
        .part().text("/crm/v3/objects/").variable(Value.text("companies")).text("/batch")
        .part().text("/update")
        .build();
  }

  private static Answer sendDelete(HubspotClient client, List<EncodedRecord<Accounts>> batch)
      throws RequestException {
    HubspotSettings settings = client.settings();
    String url = deleteUrl(settings);
    Map<String, String> headers =
        new RequestHeaders(Hubspot.SOURCE, DELETE)
            .set("content-type", Value.text("application/json"))
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body =
        Bodies.json(Json.bytes(out -> writePushBody(out, batch)), "application/json");
    Call<ResponseBody> call = client.api().deleteAccounts(url, headers, body);
    return client.send(DELETE, call, Repeat.ONLY_IF_ASKED);
  }

  private static String deleteUrl(HubspotSettings settings) throws RequestException {
    return new UrlBuilder(Hubspot.SOURCE, DELETE)
        .part().base(Values.of(settings.baseurl()))
        .part().text("/crm/v3/objects/").variable(Value.text("companies")).text("/batch")
        .part().text("/archive")
        .build();
  }

  private static String serviceUrl(HubspotSettings settings) throws RequestException {
    return new UrlBuilder(Hubspot.SOURCE, PULL)
        .part().base(Values.of(settings.baseurl()))
        .build();
  }

  private static void writeBatch(JsonGenerator out, List<EncodedRecord<Accounts>> batch)
      throws IOException {
    out.writeStartArray();
    for (EncodedRecord<Accounts> record : batch) {
      out.writeRawValue(record.json());
    }
    out.writeEndArray();
  }
}
