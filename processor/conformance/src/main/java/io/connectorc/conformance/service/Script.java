package io.connectorc.conformance.service;

import io.connectorc.conformance.casefile.Exchange;
import io.connectorc.conformance.casefile.Exchange.Answer;
import io.connectorc.conformance.check.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The exchanges of one step. A request with another method or url than the next one derails the
 * script: it and all behind it are refused, since what they would be compared with is not theirs.
 * Thread-safe.
 */
final class Script {
  private static final Answer REFUSED =
      new Answer.Whole(
          400, Map.of("content-type", "text/plain"), "the case expects another request");

  private final String where;
  private final List<Exchange> exchanges;
  private final boolean anyOrder;
  private final boolean[] taken;
  private final List<Difference> found = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();

  /**
   * @param where the step
   */
  Script(String where, List<Exchange> exchanges, boolean anyOrder) {
    this.where = where;
    this.exchanges = exchanges;
    this.anyOrder = anyOrder;
    this.taken = new boolean[exchanges.size()];
  }

  /** What the service does with a request. */
  synchronized Answer answer(ReceivedRequest request) {
    int number = strangers.isEmpty() ? find(request) : -1;
    if (number < 0) {
      strangers.add(request.line());
      return REFUSED;
    }
    taken[number] = true;
    Exchange exchange = exchanges.get(number);
    found.addAll(RequestComparison.compare(where(number), exchange.request(), request));
    return exchange.answer();
  }

  private int find(ReceivedRequest request) {
    int sameLine = -1;
    for (int i = 0; i < taken.length; i++) {
      Exchange.Request expected = exchanges.get(i).request();
      if (taken[i] || !RequestComparison.sameLine(expected, request)) {
        if (!taken[i] && !anyOrder) {
          return -1;
        }
        continue;
      }
      if (!anyOrder || RequestComparison.compare("", expected, request).isEmpty()) {
        return i;
      }
      sameLine = sameLine < 0 ? i : sameLine;
    }
    return sameLine;
  }

  /** What was not as scripted, with the exchanges that did not take place. */
  synchronized List<Difference> differences() {
    List<Difference> all = new ArrayList<>(found);
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        missing.add(i);
      }
    }
    if (!missing.isEmpty() || !strangers.isEmpty()) {
      String place = missing.isEmpty() ? where : where(missing.get(0));
      all.add(new Difference(place, "requests", expected(missing), came()));
    }
    return all;
  }

  private String expected(List<Integer> missing) {
    if (missing.isEmpty()) {
      return "(no further request)";
    }
    List<String> lines = new ArrayList<>();
    for (int number : missing) {
      Exchange.Request request = exchanges.get(number).request();
      lines.add(request.method() + " " + request.url());
    }
    return String.join("\n", lines);
  }

  private String came() {
    return strangers.isEmpty() ? "(no further request)" : String.join("\n", strangers);
  }

  private String where(int number) {
    return where + ", exchange " + (number + 1) + " (line " + exchanges.get(number).line() + ")";
  }
}
