package io.connectorc.runtime.connector;

import io.connectorc.runtime.crypto.PayloadCipher;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers to a module's pull (L11.1 to L11.3), each in one pass over its bytes.
 * Immutable, thread-safe; a generated module holds one as a constant.
 *
 * @param <R> the module's record
 */
public final class AnswerReader<R extends MappedRecord> {
  private static final int NO_CONTENT = 204;

  private final StatusCodes codes;
  private final AnswerFailures failures;
  private final RecordsReader<R> records;

  private AnswerReader(Builder<R> builder) {
    this.codes = builder.codes;
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
   * The page in an answer.
   *
   * @param secrets masked in messages
   * @throws RequestException if the status is not expected, the body is empty without a 204 or
   *     can't be read to its end; nothing of it is used then
   */
  public Page<R> page(Answer answer, List<String> secrets) throws RequestException {
    try {
      return isEmpty(answer, secrets) ? emptyPage(answer) : read(answer);
    } catch (IOException e) {
      throw failures.unreadable(answer, e, secrets);
    }
  }

  /**
   * The page in an answer of which the body, or the text at the records, is encrypted (L11.5). An
   * answer of another status than those expected is not.
   *
   * @param secrets masked in messages
   * @throws RequestException as of a plain answer, and if it can't be decrypted (L15.3)
   */
  public Page<R> page(Answer answer, PayloadCipher cipher, List<String> secrets)
      throws RequestException {
    try {
      return isEmpty(answer, secrets)
          ? emptyPage(answer)
          : read(new Decryption(cipher, records.format(), records.path()).of(answer));
    } catch (NoRecordsException | DuplicateMemberException e) {
      throw failures.unreadable(answer, e, secrets);
    } catch (IOException e) {
      // What a parser says of a wrong key's noise is noise, and of a right one's text too much.
      throw failures.undecryptable(answer);
    }
  }

  /** Whether an answer that is expected has no content. */
  private boolean isEmpty(Answer answer, List<String> secrets) throws RequestException {
    if (!codes.expect(answer.status())) {
      throw failures.refused(StatusCodes.outcome(answer.status()), answer, secrets);
    }
    return answer.status() == NO_CONTENT;
  }

  private Page<R> emptyPage(Answer answer) {
    return page(answer, new RecordsReader.Found<>(List.of(), 0, false));
  }

  private Page<R> read(Answer answer) throws RequestException, IOException {
    JsonBody body = records.format().body(answer);
    if (body.isBlank()) {
      throw failures.empty(answer);
    }
    return page(answer, records.read(body));
  }

  /**
   * A kept record, from its own bytes in UTF-8 (L13.7).
   *
   * @throws RequestException if they are no record
   */
  public ServiceRecord<R> reread(byte[] record) throws RequestException {
    try {
      return records.readOne(JsonBody.of(record));
    } catch (IOException e) {
      throw failures.unreadable(e);
    }
  }

  private static <R extends MappedRecord> Page<R> page(
      Answer answer, RecordsReader.Found<R> found) {
    return new Page<>(
        found.records(), found.misfits(), found.missing(), answer.sentAt(), answer.serviceTime());
  }

  /** Collects what the XML says of the response; source, place, records and id are required. */
  public static final class Builder<R extends MappedRecord> {
    private static final Place NOWHERE = new Place(1, 1);

    private final RecordReader<R> reader;
    private String source = "";
    private Place place = NOWHERE;
    private AnswerFormat format = AnswerFormat.JSON;
    private StatusCodes codes = StatusCodes.SUCCESS;
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

    /** The expected status codes; none means any 2xx. */
    public Builder<R> codes(int... expected) {
      this.codes = StatusCodes.of(expected);
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

    /** Path to the records; no segment means the whole answer. */
    public Builder<R> records(Place at, String... path) {
      this.recordsPlace = at;
      this.records = List.of(path);
      return this;
    }

    /** Path to the id in a record. */
    public Builder<R> recordId(String... path) {
      this.recordId = List.of(path);
      return this;
    }

    public AnswerReader<R> build() {
      return new AnswerReader<>(this);
    }
  }
}
