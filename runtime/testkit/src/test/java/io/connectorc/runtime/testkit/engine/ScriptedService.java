package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as it is told, in order; what it is not told about is an empty page or a success. */
final class ScriptedService implements Service {
  private final InstantSource clock;
  private final Deque<Answer<Page<Person>>> pages = new ArrayDeque<>();
  private final Deque<Answer<PushAnswer<Person>>> answers = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private int made;

  /** What a request brings. */
  private interface Answer<T> {
    T get() throws RequestException;
  }

  ScriptedService(InstantSource clock) {
    this.clock = clock;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  final ScriptedService page(ServiceRecord<Person>... records) {
    return page(List.of(records));
  }

  ScriptedService page(List<ServiceRecord<Person>> records) {
    pages.add(() -> Pages.page(records, clock.instant()));
    return this;
  }

  ScriptedService oddPage(int misfits, boolean recordsMissing) {
    pages.add(() -> Pages.page(List.of(), misfits, recordsMissing, clock.instant(), null));
    return this;
  }

  /** A page whose answer tells the service's own time. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  final ScriptedService pageAt(String serviceTime, ServiceRecord<Person>... records) {
    Instant time = Instant.parse(serviceTime);
    List<ServiceRecord<Person>> page = List.of(records);
    pages.add(() -> Pages.page(page, 0, false, clock.instant(), time));
    return this;
  }

  ScriptedService failedPull(RequestException e) {
    pages.add(
        () -> {
          throw e;
        });
    return this;
  }

  /** Created records as they come back. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  final ScriptedService created(ServiceRecord<Person>... records) {
    List<ServiceRecord<Person>> created = List.of(records);
    answers.add(() -> new PushAnswer<>(created, 0));
    return this;
  }

  ScriptedService failedPush(RequestException.Outcome outcome, int status, String message) {
    answers.add(
        () -> {
          throw new RequestException(outcome, status, message);
        });
    return this;
  }

  /** The requests since the last call: {@code pull Contacts 1970-01-01T00:00:00Z}, say. */
  List<String> requests() {
    List<String> sent = List.copyOf(requests);
    requests.clear();
    return sent;
  }

  @Override
  public Page<Person> pull(String module, Instant token) throws RequestException {
    requests.add("pull " + module + " " + token);
    Answer<Page<Person>> answer = pages.poll();
    return answer == null ? Pages.page(List.of(), clock.instant()) : answer.get();
  }

  @Override
  public PushAnswer<Person> push(String module, PushMode mode, List<PushRecord<Person>> batch)
      throws RequestException {
    requests.add(
        mode + " " + String.join(", ", batch.stream().map(ScriptedService::text).toList()));
    Answer<PushAnswer<Person>> answer = answers.poll();
    if (answer != null) {
      return answer.get();
    }
    List<ServiceRecord<Person>> created = new ArrayList<>();
    for (int i = 0; mode == PushMode.CREATE && i < batch.size(); i++) {
      created.add(id("new" + ++made));
    }
    return new PushAnswer<>(created, 0);
  }

  /** An answered record that repeats nothing but its id. */
  static ServiceRecord<Person> id(@Nullable String id) {
    return Pages.of(
        id == null ? Value.Absent.ABSENT : Value.text(id),
        Value.Absent.ABSENT,
        false,
        Person.NOBODY);
  }

  private static String text(PushRecord<Person> record) {
    String id = record.serviceId() == null ? "" : record.serviceId() + "=";
    return id + Values.text(record.values().name());
  }
}
