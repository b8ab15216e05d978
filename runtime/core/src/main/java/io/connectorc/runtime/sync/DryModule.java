package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.EncodedRecord;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RecordException;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A module that pulls for good; what is pushed through it seems to be accepted. */
final class DryModule<R extends MappedRecord, C extends ServiceClient>
    implements ServiceModule<R, C> {
  private final ServiceModule<R, C> real;

  DryModule(ServiceModule<R, C> real) {
    this.real = real;
  }

  @Override
  public ModuleInfo info() {
    return real.info();
  }

  @Override
  public Page<R> pull(C client, Instant token) throws RequestException {
    return real.pull(client, token);
  }

  @Override
  public boolean appends() {
    return real.appends();
  }

  @Override
  public ServiceRecord<R> append(C client, Instant token, ServiceRecord<R> record)
      throws RequestException {
    return real.append(client, token, record);
  }

  @Override
  public ServiceRecord<R> reread(byte[] record) throws RequestException {
    return real.reread(record);
  }

  @Override
  public R record(List<Value> serviceValues) {
    return real.record(serviceValues);
  }

  @Override
  public List<Value> toCrm(R record) {
    return real.toCrm(record);
  }

  @Override
  public R toService(List<Value> crmValues) throws RecordException {
    return real.toService(crmValues);
  }

  @Override
  public EncodedRecord<R> encode(C client, PushMode mode, PushRecord<R> record)
      throws RecordException {
    return real.encode(client, mode, record);
  }

  @Override
  public PushAnswer<R> push(C client, PushMode mode, List<EncodedRecord<R>> batch) {
    List<ServiceRecord<R>> created = new ArrayList<>();
    for (EncodedRecord<R> sent : batch) {
      PushRecord<R> record = sent.record();
      created.add(
          new ServiceRecord<>(
              Value.text("dry run " + record.crmId()),
              Value.Absent.ABSENT,
              Value.Absent.ABSENT,
              record.values(),
              Slice.NONE));
    }
    return new PushAnswer<>(mode == PushMode.CREATE ? created : List.of(), 0);
  }
}
