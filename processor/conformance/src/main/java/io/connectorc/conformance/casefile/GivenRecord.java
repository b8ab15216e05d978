package io.connectorc.conformance.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that a case puts into the CRM, or what somebody does to one there.
 *
 * @param modified null where the clock says it
 * @param fields JSON values by name; those not named stay
 * @param deleted whether the record goes
 */
public record GivenRecord(
    String id, @Nullable Instant modified, Map<String, JsonNode> fields, boolean deleted) {}
