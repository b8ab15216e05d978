package io.connectorc.runtime.connector;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.Values;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the failures of answers (L11.2, L12.4).
 *
 * @param source the XML's file name
 * @param place of the response
 * @param records where the records' path is written
 * @param format of the answers
 * @param error path to the service's own message, empty for the whole answer, null for none
 */
record AnswerFailures(
    String source, Place place, Place records, AnswerFormat format, @Nullable List<String> error) {
  private static final int BYTES_SHOWN = 65_536;

  /** An answer whose status is not one of those expected. */
  RequestException refused(Outcome outcome, Answer answer, List<String> secrets) {
    String text = ErrorTexts.clean(serviceText(answer), secrets);
    String problem = "the service answered with status " + answer.status();
    problem += text.isEmpty() ? " and an empty body" : ": " + text;
    return new RequestException(outcome, answer.status(), at(place) + problem);
  }

  /** An answer without a body where one is needed. */
  RequestException empty(Answer answer) {
    String problem = "the answer with status " + answer.status() + " is empty";
    return new RequestException(Outcome.UNKNOWN, answer.status(), at(place) + problem);
  }

  /** An answer whose body can't be read. */
  RequestException unreadable(Answer answer, IOException e, List<String> secrets) {
    String at = at(e instanceof NoRecordsException ? records : place);
    String problem = "the answer with status " + answer.status() + " can't be read: ";
    return new RequestException(
        Outcome.UNKNOWN, answer.status(), at + problem + ErrorTexts.clean(problem(e), secrets));
  }

  /** An answer that can't be decrypted, or that is no answer then (L15.3). */
  RequestException undecryptable(Answer answer) {
    String problem =
        "the answer with status %d can't be decrypted. Are algorithm, key and iv the service's?"
            .formatted(answer.status());
    return new RequestException(Outcome.UNKNOWN, answer.status(), at(place) + problem);
  }

  /** A kept record whose bytes can't be read any more. */
  RequestException unreadable(IOException e) {
    String problem = "the kept record can't be read: " + ErrorTexts.clean(problem(e), List.of());
    return new RequestException(Outcome.NOT_DONE, 0, at(records) + problem);
  }

  private String at(Place place) {
    return place.in(source) + ": ";
  }

  private String problem(IOException e) {
    if (e instanceof CharacterCodingException) {
      return "its bytes are not in the encoding that it is marked with";
    }
    if (!(e instanceof JsonProcessingException json)) {
      return String.valueOf(e.getMessage());
    }
    JsonLocation at = json.getLocation();
    boolean nowhere = at == null || format == AnswerFormat.XML; // its JSON is not the service's
    String where = nowhere ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return json.getOriginalMessage() + where;
  }

  private String serviceText(Answer answer) {
    String text = error == null ? "" : errorText(answer, error);
    return text.isBlank() ? format.text(answer, BYTES_SHOWN) : text;
  }

  /** The text at the error path; empty where the body has none, or can't be read. */
  private String errorText(Answer answer, List<String> path) {
    try (JsonParser in = format.body(answer).parser()) {
      return in.nextToken() == null ? "" : Values.text(format.at(in, path));
    } catch (IOException e) {
      return "";
    }
  }
}
