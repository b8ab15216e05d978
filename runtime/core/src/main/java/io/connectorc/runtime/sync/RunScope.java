package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.SyncType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one run is about.
 *
 * @param installation whose records these are; part of the keys of created CRM records
 * @param source the XML's file name, for places in messages
 * @param started when the run began
 * @param start where a module's first sync begins, should this be it (L9.3)
 * @param limits of records per direction, by CRM module (L14.1)
 * @param confirmedDeletions CRM names of modules that may delete as much as they want (L13.11)
 * @param secrets never to be shown (L3.7)
 */
public record RunScope(
    String installation,
    String source,
    SyncType syncType,
    Instant started,
    Instant start,
    Map<String, Integer> limits,
    Set<String> confirmedDeletions,
    List<String> secrets) {}
