package io.connectorc.compiler.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the cycles of a graph in which every name leads to another: from each name, in order, every
 * way back to it over names that come later. A step is only taken where the way back is open, so no
 * way is walked in vain.
 */
final class CycleSearch {
  /** A thicket has more cycles than anyone reads. */
  private static final int MOST = 20;

  /** After as many steps it is a thicket too. */
  private static final int MOST_STEPS = 2_000_000;

  private final Map<String, Set<String>> edges;
  private final List<List<String>> cycles = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private int steps;

  private CycleSearch(Map<String, Set<String>> edges) {
    this.edges = edges;
  }

  /**
   * The cycles, each beginning with its first name in the map's order; 20 at most, and in a thicket
   * one at least.
   */
  static List<List<String>> cycles(Map<String, Set<String>> edges) {
    CycleSearch search = new CycleSearch(edges);
    for (String start : edges.keySet()) {
      search.walk(start, start, new LinkedHashSet<>(List.of(start)));
      search.done.add(start);
    }
    if (search.cycles.isEmpty() && !edges.isEmpty()) {
      search.cycles.add(search.any());
    }
    return search.cycles;
  }

  /** The cycle into which the first name leads when at each name the first way is taken. */
  private List<String> any() {
    List<String> order = List.copyOf(edges.keySet());
    List<String> way = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String at = order.get(0);
    while (seen.add(at)) {
      way.add(at);
      at = edges.getOrDefault(at, Set.of()).iterator().next();
    }
    List<String> cycle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
    String first = Collections.min(cycle, Comparator.comparing(order::indexOf));
    Collections.rotate(cycle, -cycle.indexOf(first));
    return cycle;
  }

  private void walk(String start, String at, Set<String> way) {
    for (String next : edges.getOrDefault(at, Set.of())) {
      if (cycles.size() >= MOST) {
        return;
      }
      if (next.equals(start)) {
        cycles.add(List.copyOf(way));
      } else if (leadsBack(next, start, way)) {
        way.add(next);
        walk(start, next, way);
        way.remove(next);
      }
    }
  }

  private boolean leadsBack(String from, String start, Collection<String> way) {
    if (done.contains(from) || way.contains(from)) {
      return false;
    }
    Set<String> seen = new HashSet<>(way);
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && steps < MOST_STEPS) {
      for (String next : edges.getOrDefault(open.pop(), Set.of())) {
        steps++;
        if (next.equals(start)) {
          return true;
        }
        if (!done.contains(next) && seen.add(next)) {
          open.push(next);
        }
      }
    }
    return false;
  }
}
