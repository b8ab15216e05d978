package io.connectorc.samples.hubspot.demo;

import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A CRM that counts what the sync asks it to write. */
final class CountingCrm implements CrmGateway {
  private final CrmGateway crm;
  private int writes;

  CountingCrm(CrmGateway crm) {
    this.crm = crm;
  }

  int writes() {
    return writes;
  }

  @Override
  public CrmChanges changes(CrmModule module, CrmCursor from, int limit) throws CrmException {
    return crm.changes(module, from, limit);
  }

  @Override
  public List<CrmVersion> read(CrmModule module, List<String> ids) throws CrmException {
    return crm.read(module, ids);
  }

  @Override
  public Map<String, CrmRecord> created(CrmModule module, Collection<String> keys)
      throws CrmException {
    return crm.created(module, keys);
  }

  @Override
  public List<CrmAnswer> write(CrmModule module, List<CrmWrite> page) throws CrmException {
    writes += page.size();
    return crm.write(module, page);
  }
}
