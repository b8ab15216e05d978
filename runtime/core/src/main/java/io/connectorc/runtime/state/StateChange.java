package io.connectorc.runtime.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one commit changes in a module; all of it or nothing. What it drops goes before what it
 * puts.
 *
 * @param progress replaces the module's, null leaves it
 * @param putLinks new or changed links; one that takes an id from another link replaces that one
 * @param dropLinks service ids whose link goes
 * @param putKept new or changed kept records
 * @param dropKept kept records that are done with
 * @param putIntents creates about to be sent
 * @param dropIntents CRM ids whose create is settled
 * @param putCrmIntents records that the CRM is about to be asked to make
 * @param dropCrmIntents service ids of which it is settled whether the CRM has made the record
 */
public record StateChange(
    @Nullable ModuleProgress progress,
    List<Link> putLinks,
    List<String> dropLinks,
    List<KeptRecord> putKept,
    List<KeptKey> dropKept,
    List<Intent> putIntents,
    List<String> dropIntents,
    List<CrmIntent> putCrmIntents,
    List<String> dropCrmIntents) {
  public StateChange {
    putLinks = List.copyOf(putLinks);
    dropLinks = List.copyOf(dropLinks);
    putKept = List.copyOf(putKept);
    dropKept = List.copyOf(dropKept);
    putIntents = List.copyOf(putIntents);
    dropIntents = List.copyOf(dropIntents);
    putCrmIntents = List.copyOf(putCrmIntents);
    dropCrmIntents = List.copyOf(dropCrmIntents);
  }

  /** What names a kept record in its module. */
  public record KeptKey(Direction direction, String id) {}
}
