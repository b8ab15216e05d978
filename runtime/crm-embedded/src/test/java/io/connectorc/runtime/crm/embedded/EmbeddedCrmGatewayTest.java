package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.testkit.CrmGatewayContract;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedCrmGatewayTest extends CrmGatewayContract {
  @TempDir private Path folder;
  private final List<EmbeddedCrm> opened = new ArrayList<>();

  @Override
  protected CrmGateway gateway(InstantSource clock) {
    try {
      EmbeddedCrm crm = EmbeddedCrm.open(folder.resolve("crm.db"), clock);
      opened.add(crm);
      return crm;
    } catch (CrmException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void close() {
    opened.forEach(EmbeddedCrm::close);
  }
}
