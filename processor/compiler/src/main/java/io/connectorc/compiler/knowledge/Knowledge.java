package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.ConnectorModel;

/**
 * All that follows from one model. Total: an incomplete or wrong model gives what can be known of
 * it. Immutable.
 *
 * @param secretSettings the settings that are secret whatever their type (L3.7)
 */
public record Knowledge(
    ModuleIndex modules,
    DependencyGraph dependencies,
    EffectiveRequests requests,
    ValueUses uses,
    Ciphers ciphers,
    SecretSettings secretSettings,
    JavaNames names) {

  /** Works it out. */
  public static Knowledge of(ConnectorModel model) {
    ModuleIndex modules = ModuleIndex.of(model);
    EffectiveRequests requests = EffectiveRequests.of(model, modules);
    Ciphers ciphers = Ciphers.of(model, requests);
    return new Knowledge(
        modules,
        DependencyGraph.of(modules),
        requests,
        ValueUses.of(model),
        ciphers,
        SecretSettings.of(model, ciphers),
        JavaNames.of(model, modules));
  }
}
