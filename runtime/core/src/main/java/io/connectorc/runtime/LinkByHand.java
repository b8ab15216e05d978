package io.connectorc.runtime;

import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateSession;
import java.util.List;

/** The link that a person gives to a create in doubt. */
final class LinkByHand {
  private LinkByHand() {}

  /**
   * As the create was sent.
   *
   * @throws IllegalArgumentException if the two may not be linked
   */
  static Link of(StateSession session, String module, String crmId, String serviceId) {
    Intent intent =
        session.intents(module).stream()
            .filter(sent -> sent.crmId().equals(crmId))
            .findFirst()
            .orElseThrow(
                () ->
                    refused(
                        module,
                        "no create of the CRM's record \"" + crmId + "\" is in doubt",
                        "link one that is"));
    if (serviceId.isBlank()) {
      throw refused(
          module,
          "the service id for the CRM's record \"" + crmId + "\" is blank",
          "give the id that the service shows");
    }
    Link other = session.linksByServiceId(module, List.of(serviceId)).get(serviceId);
    if (other != null) {
      throw refused(
          module,
          "the service's record \""
              + serviceId
              + "\" is linked to the CRM's \""
              + other.crmId()
              + "\" already",
          "link another one, send \"" + crmId + "\" again or forget it");
    }
    // The next run may find that the CRM has made it: that link would take this one's place.
    if (session.crmIntents(module).stream().anyMatch(made -> made.serviceId().equals(serviceId))) {
      throw refused(
          module,
          "it is not known yet whether the CRM has made the service's record \"" + serviceId + "\"",
          "let a run find out first");
    }
    return new Link(serviceId, crmId, intent.hash(), intent.hash(), null);
  }

  /** Puts the link, settles the create, and lets the push look at the record. */
  static StateChange change(Link link, KeptRecord record) {
    List<String> settled = List.of(link.crmId());
    return new StateChange(
        null,
        List.of(link),
        List.of(),
        List.of(record),
        List.of(),
        List.of(),
        settled,
        List.of(),
        List.of());
  }

  private static IllegalArgumentException refused(String module, String fact, String wayOut) {
    return new IllegalArgumentException("Module \"" + module + "\": " + fact + "; " + wayOut + ".");
  }
}
