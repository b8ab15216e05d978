package io.connectorc.compiler.validation;

import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ModeModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the modes whose requests have a fault, so that each mode is told once. */
final class Affected {
  private Affected() {}

  /**
   * Gives each mode that has the fault for some module, in words for a message: {@code the
   * "create"}, or {@code the "create" of "Contacts"} where other modules are free of it.
   */
  static void modes(
      Subject subject, Predicate<EffectiveRequest> fault, BiConsumer<ModeModel, String> found) {
    Map<ModeModel, List<String>> modules =
        subject.knowledge().requests().pushes().stream()
            .filter(push -> push.mode() != null)
            .filter(fault)
            .collect(
                Collectors.groupingBy(
                    push -> Objects.requireNonNull(push.mode()),
                    LinkedHashMap::new,
                    Collectors.mapping(EffectiveRequest::module, Collectors.toList())));
    int all = subject.knowledge().modules().names().size();
    modules.forEach(
        (mode, names) -> {
          String name = mode.mode().name().toLowerCase(Locale.ROOT);
          String of = names.size() == all ? "" : " of " + quoted(names);
          found.accept(mode, "the \"" + name + "\"" + of);
        });
  }

  private static String quoted(Collection<String> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }
}
