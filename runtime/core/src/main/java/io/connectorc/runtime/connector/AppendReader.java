package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers that append fields to a pulled record (L11.6), and the record with them.
 * Immutable, thread-safe; a generated module holds one as a constant.
 *
 * @param <R> the module's record
 */
public final class AppendReader<R extends MappedRecord> {
  private static final int NO_CONTENT = 204;

  private final RecordsReader<R> records;
  private final AnswerFailures failures;
  private final List<AppendedField> fields;
  private final PathsReader values;

  private AppendReader(Builder<R> builder) {
    this.records = new RecordsReader<>(builder.reader, AnswerFormat.JSON, List.of(), List.of());
    this.failures =
        new AnswerFailures(
            builder.source, builder.place, builder.place, builder.format, builder.error);
    this.fields = builder.fields;
    this.values = PathsReader.of(builder.format, fields.stream().map(AppendedField::use).toList());
  }

  /** A reader of answers that append to such records. */
  public static <R extends MappedRecord> Builder<R> builder(RecordReader<R> reader) {
    return new Builder<>(reader);
  }

  /**
   * The record with its fields set to what the answer holds; what is absent there stays as it was.
   * Id, time, deletion and bytes are those of the record.
   *
   * @param secrets masked in messages
   * @throws RequestException if the status is no 2xx, the body is empty without a 204 or can't be
   *     read to its end, or the record can't be read with what it brought
   */
  public ServiceRecord<R> append(ServiceRecord<R> record, Answer answer, List<String> secrets)
      throws RequestException {
    if (!StatusCodes.SUCCESS.expect(answer.status())) {
      throw failures.refused(StatusCodes.outcome(answer.status()), answer, secrets);
    }
    if (answer.status() == NO_CONTENT) {
      return record;
    }
    try {
      JsonBody body = values.format().body(answer);
      if (body.isBlank()) {
        throw failures.empty(answer);
      }
      return with(record, read(body));
    } catch (IOException e) {
      throw failures.unreadable(answer, e, secrets);
    }
  }

  private List<Value> read(JsonBody body) throws IOException {
    try (JsonParser in = body.parser()) {
      in.nextToken();
      List<Value> found = values.read(in);
      if (in.nextToken() != null) {
        throw new JsonParseException(in, "something follows the value", in.currentTokenLocation());
      }
      return found;
    }
  }

  private ServiceRecord<R> with(ServiceRecord<R> record, List<Value> found) throws IOException {
    Value json = new Value.Raw(new String(record.source().copy(), StandardCharsets.UTF_8));
    for (int i = 0; i < fields.size(); i++) {
      if (found.get(i) != Value.Absent.ABSENT) {
        json = Expressions.with(json, found.get(i), fields.get(i).field().toArray(String[]::new));
      }
    }
    byte[] bytes = ((Value.Raw) json).json().getBytes(StandardCharsets.UTF_8);
    R values = records.readOne(JsonBody.of(bytes)).values();
    return new ServiceRecord<>(
        record.id(), record.modified(), record.deleted(), values, record.source());
  }

  /** Collects what the XML says of the response; source, place and fields are required. */
  public static final class Builder<R extends MappedRecord> {
    private static final Place NOWHERE = new Place(1, 1);

    private final RecordReader<R> reader;
    private String source = "";
    private Place place = NOWHERE;
    private AnswerFormat format = AnswerFormat.JSON;
    private @Nullable List<String> error;
    private List<AppendedField> fields = List.of();

    private Builder(RecordReader<R> reader) {
      this.reader = reader;
    }

    /** The XML's file name. */
    public Builder<R> source(String file) {
      this.source = file;
      return this;
    }

    /** Where the response stands. */
    public Builder<R> place(Place response) {
      this.place = response;
      return this;
    }

    /** How its answers are written; without it, JSON (L11.1). */
    public Builder<R> format(AnswerFormat answers) {
      this.format = answers;
      return this;
    }

    /** Path to the service's own error text; no segment means the whole answer. */
    public Builder<R> error(String... path) {
      this.error = List.of(path);
      return this;
    }

    /** The fields that are set, in their order. */
    public Builder<R> fields(List<AppendedField> appended) {
      this.fields = List.copyOf(appended);
      return this;
    }

    public AppendReader<R> build() {
      return new AppendReader<>(this);
    }
  }
}
