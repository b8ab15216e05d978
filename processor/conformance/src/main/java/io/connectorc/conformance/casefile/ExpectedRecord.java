package io.connectorc.conformance.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that must be in the CRM after a step.
 *
 * @param id null where it is free
 * @param fields JSON values by name; every other field must be absent or empty
 */
public record ExpectedRecord(@Nullable String id, Map<String, JsonNode> fields) {}
