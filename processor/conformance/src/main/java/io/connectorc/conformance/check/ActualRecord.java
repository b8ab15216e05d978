package io.connectorc.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A record that is in the CRM.
 *
 * @param fields JSON values by name; missing and empty ones may be among them
 */
public record ActualRecord(String id, Map<String, JsonNode> fields) {}
