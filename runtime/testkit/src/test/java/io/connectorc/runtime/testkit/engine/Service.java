package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceRecord;
import java.time.Instant;
import java.util.List;

/** The service of the tests, behind its requests. */
interface Service {
  Page<Person> pull(String module, Instant token) throws RequestException;

  /** Whether each record is asked for more. */
  default boolean appends() {
    return false;
  }

  /** A record with what it is asked for. */
  default ServiceRecord<Person> append(ServiceRecord<Person> record) throws RequestException {
    return record;
  }

  PushAnswer<Person> push(String module, PushMode mode, List<PushRecord<Person>> batch)
      throws RequestException;
}
