package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A service that keeps records, lists them from a time on in pages, and tells deletions. Records
 * share instants, as many as leave room on a page for one that does not.
 */
final class LivingService implements Service {
  private final InstantSource clock;
  private final int pageSize;
  private final Map<String, Row> rows = new TreeMap<>();
  private Instant latest = Instant.EPOCH;
  private int ties;
  private int ids;
  private int changes;
  private int writes;

  private record Row(String id, Person person, Instant modified, int number, boolean deleted) {}

  /**
   * @param pageSize at least 2
   */
  LivingService(InstantSource clock, int pageSize) {
    this.clock = clock;
    this.pageSize = pageSize;
  }

  /** Somebody makes a record in the service. */
  void create(String name, String mail) {
    String id = "s" + ++ids;
    put(id, Person.of(name, mail), false);
  }

  void rename(String mail, String name) {
    put(idOf(mail), Person.of(name, mail), false);
  }

  void delete(String mail) {
    put(idOf(mail), Person.NOBODY, true);
  }

  /** Names by mail; a mail that stands twice fails. */
  Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    live(row -> true)
        .forEach(
            row -> {
              String twice = names.put(text(row.person.mail()), text(row.person.name()));
              if (twice != null) {
                throw new AssertionError("The service has two of " + row.person);
              }
            });
    return names;
  }

  /** How many writes came from the sync. */
  int writes() {
    return writes;
  }

  private String idOf(String mail) {
    return live(row -> text(row.person.mail()).equals(mail)).get(0).id;
  }

  private List<Row> live(Predicate<Row> which) {
    return rows.values().stream().filter(row -> !row.deleted).filter(which).toList();
  }

  private static String text(Value value) {
    return ((Value.Text) value).text();
  }

  private void put(String id, Person person, boolean deleted) {
    rows.put(id, new Row(id, person, stamp(), changes++, deleted));
  }

  private Instant stamp() {
    Instant now = clock.instant();
    if (now.isAfter(latest)) {
      latest = now;
      ties = 0;
    } else if (ties == pageSize - 1) {
      latest = latest.plusMillis(1);
      ties = 0;
    }
    ties++;
    return latest;
  }

  @Override
  public Page<Person> pull(String module, Instant token) {
    List<ServiceRecord<Person>> page =
        rows.values().stream()
            .filter(row -> !row.modified.isBefore(token))
            .sorted(Comparator.comparing(Row::modified).thenComparing(Row::number))
            .limit(pageSize)
            .map(
                row ->
                    Pages.of(
                        Value.text(row.id),
                        Value.text(row.modified.toString()),
                        row.deleted,
                        row.person))
            .toList();
    return Pages.page(page, clock.instant());
  }

  @Override
  public PushAnswer<Person> push(String module, PushMode mode, List<PushRecord<Person>> batch)
      throws RequestException {
    if (mode == PushMode.UPDATE && batch.stream().anyMatch(this::isGone)) {
      throw new RequestException(RequestException.Outcome.NOT_DONE, 404, "no such record");
    }
    List<ServiceRecord<Person>> created = new ArrayList<>();
    for (PushRecord<Person> record : batch) {
      writes++;
      if (mode == PushMode.CREATE) {
        String id = "s" + ++ids;
        put(id, record.values(), false);
        created.add(Pages.of(Value.text(id), Value.Absent.ABSENT, false, record.values()));
      } else {
        write(mode, Objects.requireNonNull(record.serviceId()), record.values());
      }
    }
    return new PushAnswer<>(created, 0);
  }

  private boolean isGone(PushRecord<Person> record) {
    return Objects.requireNonNull(rows.get(record.serviceId())).deleted;
  }

  private void write(PushMode mode, String id, Person values) {
    Row row = Objects.requireNonNull(rows.get(id));
    if (!row.deleted) {
      put(id, mode == PushMode.DELETE ? Person.NOBODY : values, mode == PushMode.DELETE);
    }
  }
}
