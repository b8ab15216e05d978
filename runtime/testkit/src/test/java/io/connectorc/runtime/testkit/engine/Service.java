package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RequestException;
import java.time.Instant;
import java.util.List;

/** The service of the tests, behind its requests. */
interface Service {
  Page<Person> pull(String module, Instant token) throws RequestException;

  PushAnswer<Person> push(String module, PushMode mode, List<PushRecord<Person>> batch)
      throws RequestException;
}
