package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.ConnectorModel;

/**
 * All that follows from one model. Total: an incomplete or wrong model gives what can be known of
 * it. Immutable.
 */
public record Knowledge(
    ModuleIndex modules,
    DependencyGraph dependencies,
    EffectiveRequests requests,
    ValueUses uses,
    JavaNames names) {

  /** Works it out. */
  public static Knowledge of(ConnectorModel model) {
    ModuleIndex modules = ModuleIndex.of(model);
    return new Knowledge(
        modules,
        DependencyGraph.of(modules),
        EffectiveRequests.of(model, modules),
        ValueUses.of(model),
        JavaNames.of(model, modules));
  }
}
