package io.connectorc.runtime.crm;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A CRM, as the engine uses it. An implementation is used by one thread at a time; a run opens and
 * closes none. What is written through it is durable when {@code write} returns.
 */
public interface CrmGateway {
  /**
   * Reads changes, the sync's own among them. Never passes one: what is not in this page is behind
   * {@code next}. May tell one again.
   *
   * @param limit at least 1; a page may exceed it where the CRM can't cut there
   * @throws CrmException if the CRM did not answer
   */
  CrmChanges changes(CrmModule module, CrmCursor from, int limit) throws CrmException;

  /**
   * The present versions of records, in the order asked; an id that the CRM never had is deleted
   * without a time.
   *
   * @throws CrmException if the CRM did not answer
   */
  List<CrmVersion> read(CrmModule module, List<String> ids) throws CrmException;

  /**
   * The live records that creates under these keys have made, by key; in their present versions.
   *
   * @throws CrmException if the CRM did not answer
   */
  Map<String, CrmRecord> created(CrmModule module, Collection<String> keys) throws CrmException;

  /**
   * Writes a page; one answer for each, in the order asked. Records are decided one by one.
   *
   * @throws CrmException if the CRM did not answer for the whole page; any of it may have been done
   */
  List<CrmAnswer> write(CrmModule module, List<CrmWrite> page) throws CrmException;
}
