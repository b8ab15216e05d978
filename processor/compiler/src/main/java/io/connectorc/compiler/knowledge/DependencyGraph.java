package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    List<Cycle> cycles =
        CycleSearch.cycles(dependencies).stream().map(cycle -> located(cycle, modules)).toList();
    return new DependencyGraph(dependencies, order(dependencies), cycles);
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

  private static List<String> order(Map<String, Set<String>> dependencies) {
    Set<String> placed = new LinkedHashSet<>();
    boolean found = true;
    while (found) {
      found = false;
      for (Map.Entry<String, Set<String>> entry : dependencies.entrySet()) {
        if (!placed.contains(entry.getKey()) && placed.containsAll(entry.getValue())) {
          placed.add(entry.getKey());
          found = true;
          break;
        }
      }
    }
    placed.addAll(dependencies.keySet());
    return new ArrayList<>(placed);
  }

  private static Cycle located(List<String> cycle, ModuleIndex modules) {
    SyncModule first = modules.module(cycle.get(0)).orElseThrow();
    SourceSpan value = first.dependsOnValue();
    return new Cycle(value == null ? first.at() : value, cycle);
  }
}
