package io.connectorc.conformance.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A record that must fail in a step.
 *
 * @param service the service's id; null where it is told by the CRM's
 * @param crm the CRM's id; null where it is told by the service's
 * @param says a part of the reason, case ignored; may be empty
 */
public record ExpectedFailure(
    String module, @Nullable String service, @Nullable String crm, String says) {
  @Override
  public String toString() {
    String record =
        service != null ? "service " + service : crm != null ? "crm " + crm : "any record";
    return module + ", " + record + (says.isEmpty() ? "" : ", says \"" + says + "\"");
  }
}
