package io.connectorc.runtime.state;

import io.connectorc.runtime.state.StateChange.KeptKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run's hold on an installation's state. Used by one thread. Once the lease has gone to
 * another, what would change anything changes nothing and throws {@link LeaseLostException}.
 *
 * <p>Every method throws {@link StateException} if the store can't be read or written.
 */
public interface StateSession extends AutoCloseable {
  Optional<ModuleProgress> progress(String module);

  /** The links of these service ids, by service id. */
  Map<String, Link> linksByServiceId(String module, Collection<String> serviceIds);

  /** The links of these CRM ids, by CRM id. */
  Map<String, Link> linksByCrmId(String module, Collection<String> crmIds);

  /** How many links the module has. */
  long linkCount(String module);

  /** Kept records whose next try is at or before an instant, the longest kept first. */
  List<KeptRecord> dueRecords(String module, Direction direction, Instant now);

  /** Those of these ids that are kept. */
  Map<String, KeptRecord> keptRecords(String module, Direction direction, Collection<String> ids);

  /** All kept records of a direction, for people to look at. */
  List<KeptRecord> allKept(String module, Direction direction);

  /** All creates of unknown outcome, the oldest first. */
  List<Intent> intents(String module);

  /** All records that the CRM was asked to make and of which it is not known whether it did. */
  List<CrmIntent> crmIntents(String module);

  /** What {@link #seal} was given last, by setting; empty before. */
  Map<String, String> seals();

  /** Replaces all seals of settings (L3.3), and renews the lease. */
  void seal(Map<String, String> seals);

  /** Renews the lease, so that the run stays the only one between two commits. */
  void renew();

  /** Commits, and renews the lease. */
  void commit(String module, StateChange change);

  /** Tries a kept record again in the next run, whatever its time; false if it is not kept. */
  boolean retryNow(String module, KeptKey key, Instant now);

  /** Gives the installation back. Never fails: what can't be given back runs out by itself. */
  @Override
  void close();
}
