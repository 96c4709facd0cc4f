package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatestUsedTest {
    private static final int MOST = 100;

    private final LatestUsed<Integer, Integer> used = new LatestUsed<>(MOST);

    @Test
    void neverGivesWhatWasReplacedOrRemoved() {
        Random random = new Random(1);
        Map<Integer, Integer> last = new HashMap<>();
        for (int step = 0; step < 100_000; step++) {
            int key = random.nextInt(2 * MOST);
            switch (random.nextInt(4)) {
                case 0 -> {
                    used.remove(key);
                    last.remove(key);
                }
                case 1 -> {
                    used.put(key, step);
                    last.put(key, step);
                }
                default -> assertThat(used.get(key)).isIn(null, last.get(key));
            }
        }
    }

    @Test
    void keepsWhatIsLookedAtAmongManyThatAreNot() {
        used.put(-1, -1);
        for (int key = 0; key < 10_000; key++) {
            used.put(key, key);
            assertThat(used.get(-1)).isEqualTo(-1);
        }
    }

    @Test
    void keepsNoMoreThanSoMany() {
        IntStream.range(0, 10_000).forEach(key -> used.put(key, key));

        long kept =
                IntStream.range(0, 10_000).filter(key -> used.get(key) != null).count();
        assertThat(kept).isBetween(1L, (long) MOST);
    }
}
