package io.connectorc.runtime.connector;

import io.connectorc.runtime.connector.RequestException.Outcome;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers to a module's pushes (L12.4). Immutable, thread-safe; a generated module holds
 * one as a constant.
 *
 * @param <R> the module's record
 */
public final class PushAnswerReader<R extends MappedRecord> {
  /** Of a delete: the record is gone already. */
  private static final Set<Integer> GONE = Set.of(404, 410);

  private final Map<PushMode, StatusCodes> codes;
  private final AnswerFailures failures;
  private final RecordsReader<R> records;

  private PushAnswerReader(Builder<R> builder) {
    this.codes = new EnumMap<>(builder.codes);
    this.failures =
        new AnswerFailures(
            builder.source, builder.place, builder.recordsPlace, builder.format, builder.error);
    this.records =
        new RecordsReader<>(builder.reader, builder.format, builder.records, builder.recordId);
  }

  /** A reader of answers that hold such records. */
  public static <R extends MappedRecord> Builder<R> builder(RecordReader<R> reader) {
    return new Builder<>(reader);
  }

  /**
   * What a batch brought. Only the answer to a create is read; those to updates and deletes need
   * not be readable.
   *
   * @param secrets masked in messages
   * @throws RequestException if the status is not expected, or the answer to a create is empty or
   *     can't be read to its end: then its outcome is unknown
   */
  public PushAnswer<R> answer(PushMode mode, Answer answer, List<String> secrets)
      throws RequestException {
    if (mode == PushMode.DELETE && GONE.contains(answer.status())) {
      return new PushAnswer<>(List.of(), 0);
    }
    if (!codes.getOrDefault(mode, StatusCodes.SUCCESS).expect(answer.status())) {
      throw failures.refused(outcome(mode, answer), answer, secrets);
    }
    return mode == PushMode.CREATE ? created(answer, secrets) : new PushAnswer<>(List.of(), 0);
  }

  /**
   * Another success than the one expected may have made a record, and so may an earlier sending of
   * the same request; making it again would double it. An update or a delete loses nothing by
   * another try.
   */
  private static Outcome outcome(PushMode mode, Answer answer) {
    if (mode == PushMode.CREATE && answer.inDoubt()) {
      return Outcome.UNKNOWN;
    }
    return mode != PushMode.CREATE && answer.status() / 100 == 2
        ? Outcome.NOT_DONE
        : StatusCodes.outcome(answer.status());
  }

  private PushAnswer<R> created(Answer answer, List<String> secrets) throws RequestException {
    try {
      JsonBody body = records.format().body(answer);
      if (body.isBlank()) {
        throw failures.empty(answer);
      }
      RecordsReader.Found<R> found = records.read(body);
      return new PushAnswer<>(found.records(), found.misfits());
    } catch (IOException e) {
      throw failures.unreadable(answer, e, secrets);
    }
  }

  /**
   * Collects what the XML says of the response; source and place are required, created records and
   * id where records are created.
   */
  public static final class Builder<R extends MappedRecord> {
    private static final Place NOWHERE = new Place(1, 1);

    private final RecordReader<R> reader;
    private final Map<PushMode, StatusCodes> codes = new EnumMap<>(PushMode.class);
    private String source = "";
    private Place place = NOWHERE;
    private AnswerFormat format = AnswerFormat.JSON;
    private @Nullable List<String> error;
    private Place recordsPlace = NOWHERE;
    private List<String> records = List.of();
    private List<String> recordId = List.of();

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

    /** The codes expected of a create; none means any 2xx. */
    public Builder<R> createdCodes(int... expected) {
      codes.put(PushMode.CREATE, StatusCodes.of(expected));
      return this;
    }

    /** The codes expected of an update; none means any 2xx. */
    public Builder<R> updatedCodes(int... expected) {
      codes.put(PushMode.UPDATE, StatusCodes.of(expected));
      return this;
    }

    /** The codes expected of a delete; none means any 2xx. */
    public Builder<R> deletedCodes(int... expected) {
      codes.put(PushMode.DELETE, StatusCodes.of(expected));
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

    /** Path to the created records; no segment means the whole answer. */
    public Builder<R> createdRecords(Place at, String... path) {
      this.recordsPlace = at;
      this.records = List.of(path);
      return this;
    }

    /** Path to the id in a created record. */
    public Builder<R> recordId(String... path) {
      this.recordId = List.of(path);
      return this;
    }

    public PushAnswerReader<R> build() {
      return new PushAnswerReader<>(this);
    }
  }
}
