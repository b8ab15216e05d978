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
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Sends the requests of one module and reads their answers. Stateless and thread-safe. */
public final class StringRecordModule implements ServiceModule<StringRecord, ClassConnectorClient> {
  static final ModuleInfo INFO = new ModuleInfo(
      "b",
      "String",
      List.of(),
      List.of(
          new FieldInfo("toString", "id", new Place(41, 8))),
      true,
      Map.of(),
      false,
      false,
      new Place(14, 6));

  private static final AnswerReader<StringRecord> PULLED =
      AnswerReader.builder(StringRecordMapper::pulled)
          .source(ClassConnector.SOURCE)
          .place(new Place(66, 6))
          .error("mess", "0", "age")
          .records(new Place(68, 21), "re", "\"cords")
          .recordId("li", "st", "0", "id")
          .build();

  private static final Place PULL = new Place(57, 6);
  private static final DatePattern DATE_PATTERN = DatePattern.of("\"\\Y\\u0022");

  StringRecordModule() {}

  @Override
  public ModuleInfo info() {
    return INFO;
  }

  @Override
  public Page<StringRecord> pull(ClassConnectorClient client, Instant token)
      throws RequestException {
    try {
      return PULLED.page(sendPull(client, token), client.secrets());
    } catch (ConversionException e) {
      throw Requests.failed(ClassConnector.SOURCE, e, client.secrets());
    }
  }

  @Override
  public ServiceRecord<StringRecord> reread(byte[] record) throws RequestException {
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
    Call<ResponseBody> call = client.api().pullStringRecord(url, headers, body);
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
  public StringRecord record(List<Value> serviceValues) {
    return StringRecordMapper.record(serviceValues);
  }

  @Override
  public List<Value> toCrm(StringRecord record) {
    return StringRecordMapper.toCrm(record);
  }

  @Override
  public StringRecord toService(List<Value> crmValues) throws RecordException {
    return StringRecordMapper.toService(crmValues);
  }

  @Override
  public EncodedRecord<StringRecord> encode(ClassConnectorClient client, PushMode mode,
      PushRecord<StringRecord> record) {
    throw new UnsupportedOperationException("This connector pushes nothing.");
  }

  @Override
  public PushAnswer<StringRecord> push(ClassConnectorClient client, PushMode mode,
      List<EncodedRecord<StringRecord>> batch) {
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
