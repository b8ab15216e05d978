package io.connectorc.runtime.state.jdbc;

import static io.connectorc.runtime.state.jdbc.StateFile.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.state.CrmIntent;
import io.connectorc.runtime.state.Direction;
import io.connectorc.runtime.state.Intent;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.state.Link;
import io.connectorc.runtime.state.StateChange;
import io.connectorc.runtime.state.StateChange.KeptKey;
import io.connectorc.runtime.state.StateSession;
import io.connectorc.runtime.testkit.MemoryState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is committed, in whatever order: the file holds what memory holds. */
class LikeMemoryTest {
  private static final List<String> IDS = IntStream.range(0, 6).mapToObj(n -> "i" + n).toList();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsTheSame(long seed) {
    Random random = new Random(seed);
    StateFile file = new StateFile(folder.resolve("sync.db"));
    try (MemoryState memory = new MemoryState(file.clock);
        StateSession expected = StateFile.session(memory);
        JdbcState store = file.open();
        StateSession actual = StateFile.session(store)) {
      for (int i = 0; i < 100; i++) {
        StateChange change = change(random);
        expected.commit(MODULE, change);
        actual.commit(MODULE, change);
        compare(actual, expected);
      }
    }
  }

  private static void compare(StateSession actual, StateSession expected) {
    assertThat(actual.linksByServiceId(MODULE, IDS))
        .isEqualTo(expected.linksByServiceId(MODULE, IDS));
    assertThat(actual.linksByCrmId(MODULE, IDS)).isEqualTo(expected.linksByCrmId(MODULE, IDS));
    assertThat(actual.linkCount(MODULE)).isEqualTo(expected.linkCount(MODULE));
    assertThat(actual.allKept(MODULE, Direction.PULL))
        .isEqualTo(expected.allKept(MODULE, Direction.PULL));
    assertThat(actual.crmIntents(MODULE)).hasSameElementsAs(expected.crmIntents(MODULE));
    assertThat(actual.intents(MODULE)).hasSameElementsAs(expected.intents(MODULE));
  }

  private static StateChange change(Random random) {
    return new StateChange(
        null,
        some(random, n -> new Link(id(random), id(random), "h" + random.nextInt(), "h", null)),
        some(random, n -> id(random)),
        some(random, n -> kept(random)),
        some(random, n -> new KeptKey(Direction.PULL, id(random))),
        some(random, n -> new Intent(id(random), "h" + random.nextInt(), instant(random))),
        some(random, n -> id(random)),
        some(random, n -> new CrmIntent(id(random), "k" + random.nextInt(), "h", "h", null)),
        some(random, n -> id(random)));
  }

  private static KeptRecord kept(Random random) {
    return new KeptRecord(
        Direction.PULL, id(random), null, instant(random), "why", 1, instant(random));
  }

  private static Instant instant(Random random) {
    return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
  }

  private static String id(Random random) {
    return IDS.get(random.nextInt(IDS.size()));
  }

  private static <T> List<T> some(Random random, IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
  }
}
