package com.acme.sync.classconnector;

import com.fasterxml.jackson.core.JsonGenerator;
import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.AnswerReader;
import io.connectorc.runtime.connector.EncodedRecord;
import io.connectorc.runtime.connector.FieldInfo;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
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
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Formats;
import io.connectorc.runtime.value.Json;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Sends the requests of one module and reads their answers. Stateless and thread-safe. */
public final class ListModule implements ServiceModule<List, ClassConnectorClient> {
  static final ModuleInfo INFO = new ModuleInfo(
      "c",
      "List",
      java.util.List.of(),
      java.util.List.of(
          new FieldInfo("list", "list.x", new Place(44, 8)),
          new FieldInfo(
              "lists",
              "li.st",
              new Place(45, 8),
              java.util.List.of(
                  new FieldInfo("list", "LineItems", new Place(46, 10))))),
      true,
      Map.of(),
      false,
      false,
      new Place(15, 6));

  private static final AnswerReader<List> PULLED =
      AnswerReader.builder(ListMapper::pulled)
          .source(ClassConnector.SOURCE)
          .place(new Place(66, 6))
          .error("mess", "0", "age")
          .records(new Place(68, 21), "re", "\"cords")
          .recordId("li", "st", "0", "id")
          .build();

  private static final Place PULL = new Place(57, 6);
  private static final DatePattern DATE_PATTERN = DatePattern.of("\"\\Y\\u0022");

  ListModule() {}

  @Override
  public ModuleInfo info() {
    return INFO;
  }

  @Override
  public Page<List> pull(ClassConnectorClient client, Instant token) throws RequestException {
    try {
      return PULLED.page(sendPull(client, token), client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(ClassConnector.SOURCE, e, client.secrets());
    }
  }

  @Override
  public ServiceRecord<List> reread(byte[] record) throws RequestException {
    return PULLED.reread(record);
  }

  private static Answer sendPull(ClassConnectorClient client, Instant token)
      throws RequestException {
    ClassConnectorSettings settings = client.settings();
    String url = pullUrl(settings);
    Map<String, String> headers =
        new RequestHeaders(ClassConnector.SOURCE, PULL)
            .set("X-Header", Expressions.at(59, 40, () -> Formats.wrap(Value.text("\\u0022 */ " + Values.text(Values.of(settings.settings()))), "\"")))
            .authorize(client.credential(), url, serviceUrl(settings))
            .map();
    RequestBody body = Bodies.json(Json.bytes(out -> writePullBody(out)), "application/json");
    Call<ResponseBody> call = client.api().pullList(url, headers, body);
    return client.send(PULL, call, Repeat.ONLY_IF_ASKED);
  }

  private static String pullUrl(ClassConnectorSettings settings) throws RequestException {
    return new UrlBuilder(ClassConnector.SOURCE, PULL)
        .part()
            .text("https://api.example.com/\u00fc\"*/")
            .variable(Values.of(settings.texts()))
            .text("/")
            .variable(Values.of(settings.class_()))
        .build();
  }

  private static void writePullBody(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("a\"\\u000a", "b\t\\u2028*/");
    out.writeFieldName("day");
    Values.write(out, Expressions.at(63, 38, () -> Formats.dateFormat(Value.text("2026-01-01"), DATE_PATTERN)));
    out.writeEndObject();
  }

  @Override
  public List record(java.util.List<Value> serviceValues) {
    return ListMapper.record(serviceValues);
  }

  @Override
  public java.util.List<Value> toCrm(List record) {
    return ListMapper.toCrm(record);
  }

  @Override
  public List toService(java.util.List<Value> crmValues) throws RecordException {
    return ListMapper.toService(crmValues);
  }

  @Override
  public EncodedRecord<List> encode(ClassConnectorClient client, PushMode mode,
      PushRecord<List> record) {
    throw new UnsupportedOperationException("This connector pushes nothing.");
  }

  @Override
  public PushAnswer<List> push(ClassConnectorClient client, PushMode mode,
      java.util.List<EncodedRecord<List>> batch) {
    throw new UnsupportedOperationException("This connector pushes nothing.");
  }

  private static String serviceUrl(ClassConnectorSettings settings) throws RequestException {
    return new UrlBuilder(ClassConnector.SOURCE, PULL)
        .part()
            .text("https://api.example.com/\u00fc\"*/")
            .variable(Values.of(settings.texts()))
            .text("/")
            .variable(Values.of(settings.class_()))
        .build();
  }
}
