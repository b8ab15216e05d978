package io.connectorc.runtime.sync;

import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A CRM that is only read; what is written to it seems to be taken as it is. */
final class DryCrm implements CrmGateway {
  private final CrmGateway real;
  private final InstantSource clock;
  private int created;

  DryCrm(CrmGateway real, InstantSource clock) {
    this.real = real;
    this.clock = clock;
  }

  @Override
  public CrmChanges changes(CrmModule module, CrmCursor from, int limit) throws CrmException {
    return real.changes(module, from, limit);
  }

  @Override
  public List<CrmVersion> read(CrmModule module, List<String> ids) throws CrmException {
    return real.read(module, ids);
  }

  @Override
  public Map<String, CrmRecord> created(CrmModule module, Collection<String> keys)
      throws CrmException {
    return real.created(module, keys);
  }

  @Override
  public List<CrmAnswer> write(CrmModule module, List<CrmWrite> page) {
    return page.stream().map(this::answer).toList();
  }

  private CrmAnswer answer(CrmWrite write) {
    if (write instanceof CrmWrite.Create create) {
      String id = "dry run " + ++created;
      return new CrmAnswer.Written(new CrmRecord(id, clock.instant(), create.values()));
    }
    if (write instanceof CrmWrite.Update update) {
      return new CrmAnswer.Written(new CrmRecord(update.id(), clock.instant(), update.values()));
    }
    return new CrmAnswer.Deleted();
  }
}
