package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.value.Fingerprint;
import io.connectorc.runtime.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose the ids of created records are (L12.4): by the mapped values that the answer repeats;
 * by position where it repeats none of them and the numbers agree, or where one was sent and one
 * came back. Never by guess.
 */
final class CreatedMatcher<R extends MappedRecord> {
  private final int fields;

  CreatedMatcher(int fields) {
    this.fields = fields;
  }

  /** The service id of each sent record, in the order sent; null where it is not known. */
  List<@Nullable String> match(List<Outgoing<R>> sent, PushAnswer<R> answer) {
    List<ServiceRecord<R>> created = answer.created();
    boolean sameNumber = answer.misfits() == 0 && created.size() == sent.size();
    boolean silent = created.stream().noneMatch(record -> repeatsAnything(record.values()));
    List<@Nullable String> ids;
    if (sameNumber && (silent || sent.size() == 1)) {
      ids = new ArrayList<>();
      for (ServiceRecord<R> record : created) {
        ids.add(id(record));
      }
    } else {
      ids = byValues(sent, created);
    }
    return withoutDoubles(ids);
  }

  private static @Nullable String id(ServiceRecord<?> record) {
    return PageReader.id(record.id());
  }

  private boolean repeatsAnything(R values) {
    for (int field = 0; field < fields; field++) {
      if (Repeats.tells(values.value(field))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Sent records that are alike in all mapped values are one group, and interchangeable. An answer
   * that fits one group is one of its; a group with more answers than records is in doubt.
   */
  private List<@Nullable String> byValues(List<Outgoing<R>> sent, List<ServiceRecord<R>> created) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < sent.size(); i++) {
      groups.computeIfAbsent(sent.get(i).hash(), hash -> new ArrayList<>()).add(i);
    }
    List<String[]> sentPrints = sent.stream().map(one -> prints(one.values())).toList();
    Map<String, List<ServiceRecord<R>>> answers = new HashMap<>();
    for (ServiceRecord<R> record : created) {
      String group = onlyFit(record.values(), sent, sentPrints);
      if (group != null) {
        answers.computeIfAbsent(group, hash -> new ArrayList<>()).add(record);
      }
    }
    @Nullable String[] ids = new String[sent.size()];
    answers.forEach(
        (hash, records) -> {
          List<Integer> places = groups.getOrDefault(hash, List.of());
          for (int i = 0; records.size() <= places.size() && i < records.size(); i++) {
            ids[places.get(i)] = id(records.get(i));
          }
        });
    return Arrays.asList(ids);
  }

  /** The one group of sent records that repeated values fit; null where none or several do. */
  private @Nullable String onlyFit(R values, List<Outgoing<R>> sent, List<String[]> sentPrints) {
    if (!repeatsAnything(values)) {
      return null;
    }
    String[] prints = prints(values);
    Set<String> fitting = new HashSet<>();
    for (int i = 0; i < sent.size() && fitting.size() < 2; i++) {
      if (fits(values, prints, sent.get(i).values(), sentPrints.get(i))) {
        fitting.add(sent.get(i).hash());
      }
    }
    return fitting.size() == 1 ? fitting.iterator().next() : null;
  }

  private boolean fits(R repeated, String[] prints, R sent, String[] sentPrints) {
    for (int field = 0; field < fields; field++) {
      Value told = repeated.value(field);
      if (told != Value.Absent.ABSENT
          && !prints[field].equals(sentPrints[field])
          && !fitsInside(told, sent.value(field))) {
        return false;
      }
    }
    return true;
  }

  /** Line items fit where all fits that is told of them. */
  private static boolean fitsInside(Value told, Value sent) {
    return told instanceof Value.Items && Repeats.repeats(told, sent);
  }

  private String[] prints(R values) {
    String[] prints = new String[fields];
    for (int field = 0; field < fields; field++) {
      Value value = values.value(field);
      prints[field] = Fingerprint.of(one -> value, 1);
    }
    return prints;
  }

  /** An id that is given twice is nobody's. */
  private static List<@Nullable String> withoutDoubles(List<@Nullable String> ids) {
    Set<@Nullable String> once = new HashSet<>();
    Set<@Nullable String> twice = new HashSet<>();
    for (String id : ids) {
      if (!once.add(id)) {
        twice.add(id);
      }
    }
    List<@Nullable String> unique = new ArrayList<>();
    for (String id : ids) {
      unique.add(twice.contains(id) ? null : id);
    }
    return unique;
  }
}
