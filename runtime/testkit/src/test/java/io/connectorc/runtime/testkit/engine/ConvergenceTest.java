package io.connectorc.runtime.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People work on both sides at random; whatever they do, the sides come to the same (L13). */
class ConvergenceTest {
  private static final int SEEDS = 400;
  private static final int ROUNDS = 6;
  private static final int NO_LIMIT = 10_000;

  /** So many that none comes twice: an edit that sets what was there before is no change. */
  private static final int NEW_NAMES = Integer.MAX_VALUE;

  /** So few that both sides sometimes come to the same one, or back to an old one. */
  private static final int FEW_NAMES = 4;

  @Test
  void theLastWordAboutEachRecordIsTheLastOnBothSidesAndTheThirdRunWritesNothing() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      World world = new World(2 + random.nextInt(4), NO_LIMIT);
      for (int round = 0; round < ROUNDS; round++) {
        work(world, random, NEW_NAMES);
        world.clock.advance(Duration.ofSeconds(1));
        world.run();
      }
      work(world, random, NEW_NAMES);
      world.clock.advance(Duration.ofSeconds(1));
      // One run carries everything over, the next one sees its echoes; the third writes nothing.
      world.rest(2);

      assertThat(world.crmNames()).as("the CRM with seed %d", seed).isEqualTo(world.expected());
      assertThat(world.service.names())
          .as("the service with seed %d", seed)
          .isEqualTo(world.expected());
    }
  }

  @Test
  void smallLimitsOnlyTakeMoreRuns() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      World world = new World(2 + random.nextInt(4), 1 + random.nextInt(4));
      for (int round = 0; round < ROUNDS; round++) {
        work(world, random, FEW_NAMES);
        world.clock.advance(Duration.ofSeconds(1));
        world.run();
      }
      world.rest(200);

      assertThat(world.crmNames())
          .as("both sides with seed %d", seed)
          .isEqualTo(world.service.names());
    }
  }

  private static void work(World world, Random random, int names) {
    for (int action = random.nextInt(8); action >= 0; action--) {
      boolean inService = random.nextBoolean();
      Set<String> there = inService ? world.service.names().keySet() : world.crmNames().keySet();
      if (there.isEmpty() || random.nextInt(3) == 0) {
        create(world, inService);
      } else {
        List<String> mails = new ArrayList<>(there);
        change(world, inService, mails.get(random.nextInt(mails.size())), random, names);
      }
    }
  }

  private static void create(World world, boolean inService) {
    if (inService) {
      world.createInService();
    } else {
      world.createInCrm();
    }
  }

  private static void change(
      World world, boolean inService, String mail, Random random, int names) {
    if (random.nextInt(4) == 0) {
      if (inService) {
        world.deleteInService(mail);
      } else {
        world.deleteInCrm(mail);
      }
      return;
    }
    String name = "N" + random.nextInt(names);
    if (inService) {
      world.renameInService(mail, name);
    } else {
      world.renameInCrm(mail, name);
    }
  }
}
