package io.connectorc.compiler.knowledge;

import static io.connectorc.compiler.knowledge.Models.module;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.knowledge.DependencyGraph.Cycle;
import io.connectorc.compiler.model.SyncModule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyGraphTest {
  @Test
  void aModuleRunsAfterItsDependenciesAndElseInTheDocumentsOrder() {
    DependencyGraph graph =
        graph(
            module(1, "Contacts", "Accounts"),
            module(2, "Deals", "Contacts", "Accounts"),
            module(3, "Accounts"),
            module(4, "Notes"));

    assertThat(graph.order()).containsExactly("Accounts", "Contacts", "Deals", "Notes");
    assertThat(graph.cycles()).isEmpty();
    assertThat(graph.dependenciesOf("Deals")).containsExactly("Contacts", "Accounts");
  }

  @Test
  void unknownNamesAreLeftOutOfTheGraph() {
    DependencyGraph graph = graph(module(1, "Contacts", "Acounts"));

    assertThat(graph.order()).containsExactly("Contacts");
    assertThat(graph.dependenciesOf("Contacts")).isEmpty();
  }

  @Test
  void everyCycleIsFoundOnceAtItsFirstModule() {
    DependencyGraph graph =
        graph(
            module(1, "A", "C", "B"),
            module(2, "B", "C"),
            module(3, "C", "A"),
            module(4, "D", "D"),
            module(5, "E", "A"));

    assertThat(graph.cycles())
        .containsExactly(
            new Cycle(Models.line(1), List.of("A", "C")),
            new Cycle(Models.line(1), List.of("A", "B", "C")),
            new Cycle(Models.line(4), List.of("D")));
    assertThat(graph.order()).containsExactlyInAnyOrder("A", "B", "C", "D", "E");
  }

  @Test
  void aThicketOfCyclesEndsAtTwenty() {
    String[] all = {"A", "B", "C", "D", "E", "F", "G", "H"};
    SyncModule[] modules = new SyncModule[all.length];
    for (int i = 0; i < all.length; i++) {
      modules[i] = module(i + 1, all[i], all);
    }

    assertThat(graph(modules).cycles()).hasSize(20);
  }

  private static DependencyGraph graph(SyncModule... modules) {
    return DependencyGraph.of(
        ModuleIndex.of(Models.connector("acme", List.of(), List.of(modules), List.of())));
  }
}
