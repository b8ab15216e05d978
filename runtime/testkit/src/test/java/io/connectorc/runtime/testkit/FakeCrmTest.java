package io.connectorc.runtime.testkit;

import io.connectorc.runtime.crm.CrmGateway;
import java.time.InstantSource;

class FakeCrmTest extends CrmGatewayContract {
  @Override
  protected CrmGateway gateway(InstantSource clock) {
    return new FakeCrm(clock);
  }
}
