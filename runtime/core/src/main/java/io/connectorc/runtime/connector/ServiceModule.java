package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.List;

/**
 * One module of a connector: its requests and its mapping. Stateless and thread-safe; what it sends
 * goes through the client.
 *
 * @param <R> its record
 * @param <C> the connector's client
 */
public interface ServiceModule<R extends MappedRecord, C extends ServiceClient> {
  /** Its names, fields and modes. */
  ModuleInfo info();

  /**
   * Asks for one page of records changed since the token (L11).
   *
   * @throws RequestException if no acceptable answer came; nothing of it is used then (L13.8)
   */
  Page<R> pull(C client, Instant token) throws RequestException;

  /**
   * Reads one record from its own bytes again: a kept one (L13.7).
   *
   * @throws RequestException if the bytes are no record
   */
  ServiceRecord<R> reread(byte[] record) throws RequestException;

  /** Whether each record is asked for more before it is mapped (L11.6). */
  default boolean appends() {
    return false;
  }

  /**
   * A pulled record with the fields that a request of its own brings; its bytes stay those that the
   * service gave. May be called by several threads at a time.
   *
   * @param token what the record's page was asked with
   * @throws RequestException if no acceptable answer came, or it can't be read: the record fails
   *     alone
   */
  default ServiceRecord<R> append(C client, Instant token, ServiceRecord<R> record)
      throws RequestException {
    return record;
  }

  /**
   * A record of values that were kept (L12.2).
   *
   * @param serviceValues the service's, by field number
   */
  R record(List<Value> serviceValues);

  /** What the CRM is to hold for the record, by field number (L5.5). */
  List<Value> toCrm(R record);

  /**
   * What the service is to hold for the CRM's values, by field number (L5.3, L5.5).
   *
   * @throws RecordException if a format can't take a value (L10.2)
   */
  R toService(List<Value> crmValues) throws RecordException;

  /**
   * The record object of a mode (L12.2).
   *
   * @throws RecordException if a format can't take a value
   */
  EncodedRecord<R> encode(C client, PushMode mode, PushRecord<R> record) throws RecordException;

  /**
   * Sends one batch (L12.3).
   *
   * @param batch at least one, at most the mode's limit
   * @throws RequestException if it failed or could not be made; its outcome says whether it may
   *     have been done
   */
  PushAnswer<R> push(C client, PushMode mode, List<EncodedRecord<R>> batch) throws RequestException;
}
