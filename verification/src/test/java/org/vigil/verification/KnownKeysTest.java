package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KnownKeysTest {
    private static final int MANY = 100_000;

    private final KnownKeys known = new KnownKeys();

    @Test
    void forgetsNoneHoweverMany() {
        LongStream.range(0, MANY).mapToObj(KnownKeysTest::key).forEach(known::add);

        assertThat(LongStream.range(0, MANY).mapToObj(KnownKeysTest::key)).allMatch(known::mayHold);
    }

    @Test
    void knowsNothingOfNearlyAllOthers() {
        LongStream.range(0, MANY).mapToObj(KnownKeysTest::key).forEach(known::add);

        long taken = LongStream.range(MANY, 2 * MANY)
                .mapToObj(KnownKeysTest::key)
                .filter(known::mayHold)
                .count();
        assertThat(taken).isLessThan(MANY / 10);
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(known.mayHold(key(1))).isFalse();
    }

    private static String key(long number) {
        return Long.toString(number * 0x9e3779b97f4a7c15L, Character.MAX_RADIX);
    }
}
