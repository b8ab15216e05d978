package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.SyncException;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.PushAnswer;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.event.SyncTrigger;
import io.connectorc.runtime.state.Intent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every effect of a run fails once, before it is done and after; then the sides rest. Nothing is
 * lost and nothing doubled: what a side lacks is a create in doubt, which is shown.
 */
class FaultTest {
  private static final int MORE_THAN_ALL_EFFECTS = 1000;

  @ParameterizedTest
  @EnumSource(Faults.Kind.class)
  void nothingIsLostOrDoubledWhicheverEffectOfTheFirstRunFails(Faults.Kind kind) {
    failEach(
        kind,
        world -> {
          for (int i = 0; i < 5; i++) {
            world.createInService();
            world.createInCrm();
          }
        });
  }

  /** What the CRM made when the process died has no link yet, and is not pushed as new. */
  @ParameterizedTest
  @EnumSource(Faults.Kind.class)
  void aServiceThatIsAwayInTheRunAfterTheFaultDoublesNothingEither(Faults.Kind kind) {
    failEach(
        kind,
        world -> {
          for (int i = 0; i < 5; i++) {
            world.createInService();
            world.createInCrm();
          }
        },
        FaultTest::runWithoutPull);
  }

  @ParameterizedTest
  @EnumSource(Faults.Kind.class)
  void nothingIsLostOrDoubledWhicheverEffectOfALaterRunFails(Faults.Kind kind) {
    failEach(
        kind,
        world -> {
          for (int i = 0; i < 6; i++) {
            world.createInService();
            world.createInCrm();
          }
          world.rest(5);
          world.renameInService("m1", "Ada");
          world.renameInCrm("m2", "Grace");
          world.deleteInService("m3");
          world.deleteInCrm("m4");
          world.createInCrm();
          world.createInService();
        });
  }

  /** A pull that fails lets the push go on without knowing of conflicts, so here none fails. */
  @ParameterizedTest
  @EnumSource(names = {"DIES_UNDONE", "DIES_DONE"})
  void conflictsEndTheSameWhicheverEffectTheProcessDiesAt(Faults.Kind kind) {
    failEach(
        kind,
        world -> {
          for (int i = 0; i < 3; i++) {
            world.createInService();
            world.createInCrm();
          }
          world.rest(5);
          world.renameInCrm("m1", "Anita");
          world.renameInService("m1", "Barbara");
          world.renameInService("m2", "Hedy");
          world.renameInCrm("m2", "Radia");
          world.deleteInService("m3");
          world.renameInCrm("m3", "Survivor");
          world.deleteInCrm("m4");
          world.renameInService("m4", "Comes back");
        });
  }

  private interface Work {
    void in(World world);
  }

  private static void failEach(Faults.Kind kind, Work work) {
    failEach(kind, work, world -> {});
  }

  private static void failEach(Faults.Kind kind, Work work, Work afterwards) {
    for (int effect = 1; effect < MORE_THAN_ALL_EFFECTS; effect++) {
      World world = new World(3, 1000);
      work.in(world);
      world.clock.advance(Duration.ofMinutes(1));
      Faults faults = new Faults(kind, effect);
      run(world, faults);
      if (!faults.happened()) {
        assertThat(effect).as("effects of the run").isGreaterThan(8);
        return;
      }
      afterwards.in(world);
      world.rest(5);
      verify(world, kind + " at effect " + effect);
    }
    throw new AssertionError("The run has no end of effects.");
  }

  private static void runWithoutPull(World world) {
    world.clock.advance(Duration.ofMinutes(1));
    Service away =
        new Service() {
          @Override
          public Page<Person> pull(String module, Instant token) throws RequestException {
            throw new RequestException(RequestException.Outcome.NOT_DONE, 503, "away");
          }

          @Override
          public PushAnswer<Person> push(
              String module, PushMode mode, List<PushRecord<Person>> batch)
              throws RequestException {
            return world.service.push(module, mode, batch);
          }
        };
    world.synchronizer(world.crm, world.state, away).run(SyncTrigger.USER);
  }

  private static void run(World world, Faults faults) {
    try {
      world
          .synchronizer(
              faults.around(world.crm), faults.around(world.state), faults.around(world.service))
          .run(SyncTrigger.USER);
    } catch (Faults.Death | SyncException e) {
      assertThat(faults.happened()).as("the run ended by itself: %s", e).isTrue();
    }
  }

  private static void verify(World world, String when) {
    assertThat(world.crmNames()).as("the CRM, %s", when).isEqualTo(world.expected());
    Map<String, String> inService = new TreeMap<>(world.service.names());
    for (Intent intent : world.synchronizer().upkeep().inDoubt("Contacts")) {
      String mail = world.mailOf(intent.crmId());
      assertThat(inService).as("not in doubt, %s", when).doesNotContainKey(mail);
      inService.put(mail, world.expected().get(mail));
    }
    assertThat(inService).as("the service, %s", when).isEqualTo(world.expected());
  }
}
