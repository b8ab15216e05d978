package io.connectorc.runtime.sync;

import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.event.SyncListener;
import io.connectorc.runtime.state.StateSession;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/**
 * Everything outside that a run touches, besides the service itself.
 *
 * @param stopped whether somebody asked the run to end
 */
public record RunEffects(
    CrmGateway crm,
    StateSession state,
    InstantSource clock,
    SyncListener listener,
    BooleanSupplier stopped) {}
