package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which module waits for which (L4.2, L4.3). Names that are no module's are left out.
 *
 * @param dependencies by vtiger name, in the document's order, each without repetitions
 * @param order all modules, in the order in which they run: at each choice the first of the
 *     document whose dependencies have run; those that never can, because of a cycle, last
 * @param cycles each once
 */
public record DependencyGraph(
    Map<String, Set<String>> dependencies, List<String> order, List<Cycle> cycles) {
  public DependencyGraph {
    dependencies = Collections.unmodifiableMap(new LinkedHashMap<>(dependencies));
    order = List.copyOf(order);
    cycles = List.copyOf(cycles);
  }

  /**
   * Modules that wait for each other.
   *
   * @param at the value of the first {@code dependenton} of the document that takes part
   * @param modules vtiger names, that of the module at {@code at} first; each waits for the next,
   *     the last for the first
   */
  public record Cycle(SourceSpan at, List<String> modules) {
    public Cycle {
      modules = List.copyOf(modules);
    }
  }

  /** Works out order and cycles. */
  public static DependencyGraph of(ModuleIndex modules) {
    Map<String, Set<String>> dependencies = new LinkedHashMap<>();
    modules.byName().forEach((name, module) -> dependencies.put(name, known(module, modules)));
    Set<String> order = order(dependencies);
    List<Cycle> cycles =
        CycleSearch.cycles(stuck(dependencies, order)).stream()
            .map(cycle -> located(cycle, modules))
            .toList();
    order.addAll(dependencies.keySet());
    return new DependencyGraph(dependencies, List.copyOf(order), cycles);
  }

  /** The modules that a module waits for; empty for an unknown one. */
  public Set<String> dependenciesOf(String vtigerModule) {
    return dependencies.getOrDefault(vtigerModule, Set.of());
  }

  private static Set<String> known(SyncModule module, ModuleIndex modules) {
    Set<String> names = new LinkedHashSet<>();
    for (Located<String> name : module.dependsOn()) {
      if (modules.byName().containsKey(name.value())) {
        names.add(name.value());
      }
    }
    return Collections.unmodifiableSet(names);
  }

  /** What never gets its turn, with the dependencies that keep it from it. */
  private static Map<String, Set<String>> stuck(
      Map<String, Set<String>> dependencies, Set<String> placed) {
    Map<String, Set<String>> stuck = new LinkedHashMap<>();
    dependencies.forEach(
        (name, needed) -> {
          if (!placed.contains(name)) {
            Set<String> missing = new LinkedHashSet<>(needed);
            missing.removeAll(placed);
            stuck.put(name, missing);
          }
        });
    return stuck;
  }

  /** The modules that get their turn, in order. */
  private static Set<String> order(Map<String, Set<String>> dependencies) {
    List<String> names = List.copyOf(dependencies.keySet());
    Map<String, List<Integer>> waiting = new HashMap<>();
    int[] open = new int[names.size()];
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < open.length; i++) {
      Set<String> needed = dependencies.getOrDefault(names.get(i), Set.of());
      open[i] = needed.size();
      if (needed.isEmpty()) {
        ready.add(i);
      }
      for (String name : needed) {
        waiting.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
      }
    }
    Set<String> placed = new LinkedHashSet<>();
    for (Integer first = ready.poll(); first != null; first = ready.poll()) {
      placed.add(names.get(first));
      for (int other : waiting.getOrDefault(names.get(first), List.of())) {
        open[other]--;
        if (open[other] == 0) {
          ready.add(other);
        }
      }
    }
    return placed;
  }

  private static Cycle located(List<String> cycle, ModuleIndex modules) {
    SyncModule first = modules.module(cycle.get(0)).orElseThrow();
    SourceSpan value = first.dependsOnValue();
    return new Cycle(value == null ? first.at() : value, cycle);
  }
}
