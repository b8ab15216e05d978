package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.crm.CrmException;
import io.connectorc.runtime.crm.CrmGateway;
import io.connectorc.runtime.state.StateException;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.state.StateStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the n-th effect of a run fail, or the process die at it; before it is done, or after. */
final class Faults {
  private static final Set<String> EFFECTS =
      Set.of("changes", "read", "created", "write", "commit", "renew", "pull", "push", "open");

  private final Set<String> names;
  private final Kind kind;
  private final int target;
  private int effects;

  enum Kind {
    FAILS_UNDONE,
    FAILS_DONE,
    DIES_UNDONE,
    DIES_DONE
  }

  /** The end of the process; nothing of ours catches it. */
  static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Death(String effect) {
      super("the process dies at " + effect);
    }
  }

  Faults(Kind kind, int target) {
    this(EFFECTS, kind, target);
  }

  private Faults(Set<String> names, Kind kind, int target) {
    this.names = names;
    this.kind = kind;
    this.target = target;
  }

  /** The process dies when the first effect of this name is done. */
  static Faults deathAfter(String effect) {
    return new Faults(Set.of(effect), Kind.DIES_DONE, 1);
  }

  /** Whether the run had that many effects. */
  boolean happened() {
    return effects >= target;
  }

  CrmGateway around(CrmGateway crm) {
    return wrap(CrmGateway.class, crm, effect -> new CrmException(effect + " failed"));
  }

  StateStore around(StateStore state) {
    return wrap(StateStore.class, state, Faults::stateFailure);
  }

  Service around(Service service) {
    return wrap(
        Service.class,
        service,
        effect ->
            new RequestException(
                kind == Kind.FAILS_UNDONE ? Outcome.NOT_DONE : Outcome.UNKNOWN,
                0,
                effect + " failed"));
  }

  private static Exception stateFailure(String effect) {
    return new StateException(effect + " failed");
  }

  private interface Failure {
    Exception at(String effect);
  }

  private <T> T wrap(Class<T> type, T real, Failure failure) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(real, method, arguments, failure)));
  }

  private @Nullable Object call(
      Object real, Method method, @Nullable Object @Nullable [] arguments, Failure failure)
      throws Throwable {
    boolean hit = names.contains(method.getName()) && ++effects == target;
    if (hit && (kind == Kind.FAILS_UNDONE || kind == Kind.DIES_UNDONE)) {
      throw fault(method.getName(), failure);
    }
    Object result = invoke(real, method, arguments);
    if (hit) {
      if (result instanceof Optional<?> opened && opened.orElse(null) instanceof StateSession s) {
        s.close();
      }
      throw fault(method.getName(), failure);
    }
    return result instanceof Optional<?> opened && opened.orElse(null) instanceof StateSession s
        ? Optional.of(wrap(StateSession.class, s, Faults::stateFailure))
        : result;
  }

  private Exception fault(String effect, Failure failure) {
    return kind == Kind.DIES_UNDONE || kind == Kind.DIES_DONE
        ? new Death(effect)
        : failure.at(effect);
  }

  private static @Nullable Object invoke(
      Object real, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
