package io.connectorc.runtime.connector;

/**
 * The version of the contract between generated connectors and the runtime. Another major version
 * is refused; within one, a newer runtime runs older connectors.
 */
public record ContractVersion(int major, int minor) {
  /** What this runtime speaks. */
  public static final ContractVersion CURRENT = new ContractVersion(1, 0);

  /** Whether a runtime of this version runs a connector that was made for the other. */
  public boolean runs(ContractVersion made) {
    return made.major == major && made.minor <= minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
