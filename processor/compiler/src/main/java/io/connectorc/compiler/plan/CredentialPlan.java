package io.connectorc.compiler.plan;

/** How a client signs in (L6.4). */
public sealed interface CredentialPlan {
  /** It does not. */
  record None() implements CredentialPlan {}

  /** With user name and password. */
  record Basic(ValuePlan username, ValuePlan password) implements CredentialPlan {}

  /** With a token that the settings hold. */
  record Bearer(ValuePlan token) implements CredentialPlan {}

  /** With a token that the host keeps under these names. */
  record HostToken(ValuePlan service, ValuePlan module) implements CredentialPlan {}
}
