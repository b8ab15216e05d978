package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.ConnectorModel;
import java.util.Set;

/**
 * All that follows from one model. Total: an incomplete or wrong model gives what can be known of
 * it. Immutable.
 *
 * @param signingSettings names of the settings that are a token or password, or part of one (L6.4)
 */
public record Knowledge(
    ModuleIndex modules,
    DependencyGraph dependencies,
    EffectiveRequests requests,
    ValueUses uses,
    Set<String> signingSettings,
    JavaNames names) {

  /** Works it out. */
  public static Knowledge of(ConnectorModel model) {
    ModuleIndex modules = ModuleIndex.of(model);
    return new Knowledge(
        modules,
        DependencyGraph.of(modules),
        EffectiveRequests.of(model, modules),
        ValueUses.of(model),
        SigningSettings.of(model),
        JavaNames.of(model, modules));
  }
}
