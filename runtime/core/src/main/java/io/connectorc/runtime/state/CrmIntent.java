package io.connectorc.runtime.state;

import org.jspecify.annotations.Nullable;

/**
 * A record that the CRM is asked to make, or is about to be, and of which it is not committed yet
 * whether it did. It holds the link that the two records have once it is made, but for the CRM's
 * id.
 *
 * @param key of the create
 * @param serviceHash of the service's version that it is made from
 * @param crmHash of the record as it is asked for, mapped forward
 * @param values as in {@link Link}
 */
public record CrmIntent(
    String serviceId, String key, String serviceHash, String crmHash, @Nullable String values) {

  /** The link with the record that was made. */
  public Link link(String crmId) {
    return new Link(serviceId, crmId, serviceHash, crmHash, values);
  }
}
