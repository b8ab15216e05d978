package io.connectorc.runtime.crm;

/** How one write ended. */
public sealed interface CrmAnswer {
  /** The record as the CRM gives it back after the write. */
  record Written(CrmRecord record) implements CrmAnswer {}

  /** The record of a delete is gone. */
  record Deleted() implements CrmAnswer {}

  /** The record of an update is not there any more. */
  record Missing() implements CrmAnswer {}

  /** The CRM did not take it, for this reason; other records are not touched by that. */
  record Refused(String reason) implements CrmAnswer {}
}
