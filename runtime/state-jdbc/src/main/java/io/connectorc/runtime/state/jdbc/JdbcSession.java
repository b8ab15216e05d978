package io.connectorc.runtime.state.jdbc;

import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.LeaseLostException;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.ModuleProgress;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run's hold on an installation in a database. */
final class JdbcSession implements StateSession {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcSession.class);

  private final Database database;
  private final InstantSource clock;
  private final Lease lease;

  JdbcSession(Database database, InstantSource clock, Lease lease) {
    this.database = database;
    this.clock = clock;
    this.lease = lease;
  }

  @Override
  public Optional<ModuleProgress> progress(String module) {
    return database.read(on -> ProgressTable.read(on, scope(module)));
  }

  @Override
  public Map<String, Link> linksByServiceId(String module, Collection<String> serviceIds) {
    return database.read(on -> LinkTable.byServiceId(on, scope(module), serviceIds));
  }

  @Override
  public Map<String, Link> linksByCrmId(String module, Collection<String> crmIds) {
    return database.read(on -> LinkTable.byCrmId(on, scope(module), crmIds));
  }

  @Override
  public long linkCount(String module) {
    return database.read(on -> LinkTable.count(on, scope(module)));
  }

  @Override
  public List<KeptRecord> dueRecords(String module, Direction direction, Instant now) {
    return database.read(on -> KeptTable.due(on, scope(module), direction, now));
  }

  @Override
  public Map<String, KeptRecord> keptRecords(
      String module, Direction direction, Collection<String> ids) {
    return database.read(on -> KeptTable.byId(on, scope(module), direction, ids));
  }

  @Override
  public List<KeptRecord> allKept(String module, Direction direction) {
    return database.read(on -> KeptTable.all(on, scope(module), direction));
  }

  @Override
  public List<Intent> intents(String module) {
    return database.read(on -> IntentTable.all(on, scope(module)));
  }

  @Override
  public List<CrmIntent> crmIntents(String module) {
    return database.read(on -> CrmIntentTable.all(on, scope(module)));
  }

  @Override
  public Map<String, String> seals() {
    return database.read(on -> SealTable.all(on, lease.installation()));
  }

  @Override
  public void seal(Map<String, String> seals) {
    database.write(
        on -> {
          renew(on);
          SealTable.replace(on, lease.installation(), seals);
          return true;
        });
  }

  @Override
  public void renew() {
    database.write(
        on -> {
          renew(on);
          return true;
        });
  }

  @Override
  public void commit(String module, StateChange change) {
    database.write(
        on -> {
          renew(on);
          apply(on, scope(module), change);
          return true;
        });
  }

  @Override
  public boolean retryNow(String module, KeptKey key, Instant now) {
    return database.write(
        on -> {
          renew(on);
          return KeptTable.retry(on, scope(module), key, now);
        });
  }

  /**
   * A lease that another has taken meanwhile stays with it. One that can't be given back runs out
   * by itself, and a run that has done its work is not failed for it.
   */
  @Override
  public void close() {
    try {
      database.write(on -> LeaseTable.renew(on, lease.installation(), lease.fence(), null));
    } catch (StateException e) {
      LOG.warn(
          "The installation \"{}\" stays taken for up to {} s: {}",
          lease.installation(),
          lease.time().toSeconds(),
          e.getMessage());
    }
  }

  private void renew(Connection on) throws SQLException {
    Instant until = clock.instant().plus(lease.time());
    if (!LeaseTable.renew(on, lease.installation(), lease.fence(), until)) {
      throw new LeaseLostException(
          "Another run has taken the installation \""
              + lease.installation()
              + "\"; this one changes nothing more.");
    }
  }

  private static void apply(Connection on, Scope scope, StateChange change) throws SQLException {
    if (change.progress() != null) {
      ProgressTable.write(on, scope, change.progress());
    }
    LinkTable.drop(on, scope, change.dropLinks());
    LinkTable.put(on, scope, change.putLinks());
    KeptTable.drop(on, scope, change.dropKept());
    KeptTable.put(on, scope, change.putKept());
    IntentTable.drop(on, scope, change.dropIntents());
    IntentTable.put(on, scope, change.putIntents());
    CrmIntentTable.drop(on, scope, change.dropCrmIntents());
    CrmIntentTable.put(on, scope, change.putCrmIntents());
  }

  private Scope scope(String module) {
    return new Scope(lease.installation(), module);
  }
}
