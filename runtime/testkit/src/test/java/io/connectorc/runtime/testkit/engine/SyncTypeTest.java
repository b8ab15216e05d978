package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.Synchronizer;
import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorInfo;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ContractVersion;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.SyncType;
import io.connectorc.runtime.crm.CrmAnswer;
import io.connectorc.runtime.crm.CrmChanges;
import io.connectorc.runtime.crm.CrmCursor;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.crm.CrmModule;
import io.connectorc.runtime.crm.CrmRecord;
import io.connectorc.runtime.crm.CrmVersion;
import io.connectorc.runtime.crm.CrmWrite;
import io.connectorc.runtime.event.SyncTrigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose records are synced is the gateway's to decide: each call tells it the type (L2.1). */
class SyncTypeTest {
  private final World world = new World(10, 100);

  @ParameterizedTest
  @EnumSource(SyncType.class)
  void theGatewayIsToldTheType(SyncType type) {
    Listening crm = new Listening(world.crm);
    world.createInService();
    world.createInCrm();
    run(type, crm);
    world.renameInService("m1", "Ada");
    world.renameInCrm("m2", "Grace");
    run(type, crm);

    assertThat(crm.told).containsOnly(type);
    assertThat(world.crmNames()).isEqualTo(world.expected());
  }

  private void run(SyncType type, CrmGateway crm) {
    PersonConnector real =
        new PersonConnector(ContractVersion.CURRENT, List.of(Modules.CONTACTS), world.service);
    Synchronizer.builder(new Typed(real, type))
        .settings(PersonSettings.ALL)
        .crm(crm)
        .state(world.state)
        .clock(world.clock)
        .build()
        .run(SyncTrigger.USER);
  }

  private record Typed(PersonConnector real, SyncType type) implements Connector<PersonClient> {
    @Override
    public ConnectorInfo info() {
      ConnectorInfo info = real.info();
      return new ConnectorInfo(
          info.name(),
          info.version(),
          info.source(),
          info.sha256(),
          info.contract(),
          type,
          info.settings(),
          info.modules());
    }

    @Override
    public List<ServiceModule<?, PersonClient>> modules() {
      return real.modules();
    }

    @Override
    public ConnectorSettings settings(Map<String, String> texts) {
      return real.settings(texts);
    }

    @Override
    public PersonClient connect(ConnectorContext context) {
      return real.connect(context);
    }
  }

  private static final class Listening implements CrmGateway {
    final List<SyncType> told = new ArrayList<>();
    private final CrmGateway real;

    Listening(CrmGateway real) {
      this.real = real;
    }

    @Override
    public CrmChanges changes(CrmModule module, CrmCursor from, int limit) throws CrmException {
      told.add(module.syncType());
      return real.changes(module, from, limit);
    }

    @Override
    public List<CrmVersion> read(CrmModule module, List<String> ids) throws CrmException {
      told.add(module.syncType());
      return real.read(module, ids);
    }

    @Override
    public Map<String, CrmRecord> created(CrmModule module, Collection<String> keys)
        throws CrmException {
      told.add(module.syncType());
      return real.created(module, keys);
    }

    @Override
    public List<CrmAnswer> write(CrmModule module, List<CrmWrite> page) throws CrmException {
      told.add(module.syncType());
      return real.write(module, page);
    }
  }
}
