package io.connectorc.samples.hubspot.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All objects of one type, the archived ones too. Its public methods are what somebody does who
 * works in the service itself; they don't stand in the ledger. Thread-safe.
 */
public final class ObjectStore {
  private final ObjectType type;
  private final InstantSource clock;
  private final AtomicLong ids;
  private final ModificationTimes times = new ModificationTimes();

  /** By id; the newest version last. Older ones are kept as long as a late search may see them. */
  private final Map<String, Deque<ServiceObject>> objects = new LinkedHashMap<>();

  private Duration visibilityLag = Duration.ZERO;

  ObjectStore(ObjectType type, InstantSource clock, AtomicLong ids) {
    this.type = type;
    this.clock = clock;
    this.ids = ids;
  }

  ObjectType type() {
    return type;
  }

  /**
   * Makes an object now.
   *
   * @return the object, with its id
   */
  public synchronized ServiceObject create(Map<String, String> properties) {
    return add(properties, times.next(clock.instant()));
  }

  /**
   * Makes an object that bears this time, as up to 49 others may, or the next one that is free.
   *
   * @return the object, with its id
   */
  public synchronized ServiceObject create(Map<String, String> properties, Instant at) {
    return add(properties, times.at(at));
  }

  /**
   * Changes properties now; an empty text clears one.
   *
   * @return the new version; empty if there is no such object
   */
  public synchronized Optional<ServiceObject> update(String id, Map<String, String> properties) {
    return find(id)
        .map(
            old ->
                add(
                    new ServiceObject(
                        id,
                        merged(old.properties(), properties),
                        old.createdAt(),
                        times.next(clock.instant()),
                        false)));
  }

  /**
   * Archives an object now: a search does not find it any more.
   *
   * @return false if there is no such object
   */
  public synchronized boolean archive(String id) {
    Optional<ServiceObject> old = find(id);
    old.ifPresent(
        o ->
            add(
                new ServiceObject(
                    id, o.properties(), o.createdAt(), times.next(clock.instant()), true)));
    return old.isPresent();
  }

  /** The object as it is now; empty if it is archived or never was. */
  public synchronized Optional<ServiceObject> find(String id) {
    return Optional.ofNullable(objects.get(id))
        .map(Deque::getLast)
        .filter(object -> !object.archived());
  }

  /** All objects that are not archived, in the order in which they were made. */
  public synchronized List<ServiceObject> live() {
    return objects.values().stream()
        .map(Deque::getLast)
        .filter(object -> !object.archived())
        .toList();
  }

  /** From now on a search sees a change only when it is this old, and before it what was before. */
  public synchronized void visibilityLag(Duration lag) {
    visibilityLag = lag;
  }

  /** What a search can find now. */
  synchronized List<ServiceObject> visible() {
    if (visibilityLag.isZero()) {
      return live();
    }
    Instant newest = clock.instant().minus(visibilityLag);
    return objects.values().stream()
        .map(versions -> visible(versions, newest))
        .flatMap(Optional::stream)
        .filter(object -> !object.archived())
        .toList();
  }

  /** Whether another live object has this text in this property. */
  synchronized Optional<ServiceObject> other(String id, String property, String text) {
    return live().stream()
        .filter(object -> !object.id().equals(id))
        .filter(object -> Objects.equals(object.properties().get(property), text))
        .findFirst();
  }

  private ServiceObject add(Map<String, String> properties, Instant time) {
    String id = Long.toString(ids.incrementAndGet());
    ServiceObject made = new ServiceObject(id, merged(Map.of(), properties), time, time, false);
    objects.put(id, new ArrayDeque<>(List.of(made)));
    return made;
  }

  private ServiceObject add(ServiceObject version) {
    Deque<ServiceObject> versions = Objects.requireNonNull(objects.get(version.id()));
    versions.addLast(version);
    Instant newest = clock.instant().minus(visibilityLag);
    while (versions.stream().filter(old -> !old.updatedAt().isAfter(newest)).count() > 1) {
      versions.removeFirst();
    }
    return version;
  }

  private static Optional<ServiceObject> visible(Deque<ServiceObject> versions, Instant newest) {
    return versions.stream()
        .filter(version -> !version.updatedAt().isAfter(newest))
        .reduce((older, newer) -> newer);
  }

  private static Map<String, String> merged(Map<String, String> old, Map<String, String> changes) {
    Map<String, String> merged = new TreeMap<>(old);
    changes.forEach(
        (name, text) -> {
          if (text.isEmpty()) {
            merged.remove(name);
          } else {
            merged.put(name, text);
          }
        });
    return merged;
  }
}
