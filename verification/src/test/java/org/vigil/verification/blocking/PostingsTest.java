package org.vigil.verification.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.memory.Shelf;

/** A block of any size answers as a sorted set would. */
class PostingsTest {
    private static final int MOST_BYTES = 1024;

    private final Bytes bytes = new Bytes();
    private final Postings postings = new Postings(bytes);
    private final TreeSet<Long> expected = new TreeSet<>();

    @BeforeTry
    void begin() {
        bytes.values.clear();
        expected.clear();
    }

    @Property(tries = 40)
    void answersInOrderOfArrivalWhoeverIsGone(
            @ForAll @IntRange(max = 900) int arrivals, @ForAll @IntRange(max = 90) int leaving, @ForAll Random random) {
        long number = 0;
        for (int arrival = 0; arrival < arrivals; arrival++) {
            number += 1 + random.nextInt(300);
            postings.add("block", number);
            expected.add(number);
            if (random.nextInt(100) < leaving) {
                leave(any(random));
            }
        }

        for (int question = 0; question < 20; question++) {
            long at = random.nextLong(number + 2);
            int most = random.nextInt(300);
            assertThat(LongStream.of(postings.before("block", at, most)).boxed())
                    .containsExactlyElementsOf(expected.headSet(at, false).descendingSet().stream()
                            .limit(most)
                            .toList());
            assertThat(postings.after("block", at).boxed()).containsExactlyElementsOf(expected.tailSet(at, false));
        }
        assertThat(bytes.largest).isLessThan(MOST_BYTES);
    }

    @Property(tries = 10)
    void leavesNothingOfABlockThatAllHaveLeft(@ForAll @IntRange(max = 600) int arrivals, @ForAll Random random) {
        for (long number = 1; number <= arrivals; number++) {
            postings.add("block", number);
            expected.add(number);
        }
        while (!expected.isEmpty()) {
            leave(any(random));
        }

        assertThat(bytes.values).isEmpty();
    }

    private void leave(long number) {
        postings.remove("block", number);
        expected.remove(number);
    }

    private long any(Random random) {
        Long next = expected.ceiling(random.nextLong(expected.last() + 1));
        return next == null ? expected.last() : next;
    }

    /** Holds bytes, as a store does, and knows the largest that were written. */
    private static final class Bytes implements Shelf<String, Block> {
        private final Map<String, byte[]> values = new TreeMap<>();
        private int largest;

        @Override
        public @Nullable Block get(String key) {
            byte[] bytes = values.get(key);
            return bytes == null ? null : Block.parse(bytes);
        }

        @Override
        public void put(String key, Block block) {
            byte[] bytes = block.bytes();
            largest = Math.max(largest, bytes.length);
            values.put(key, bytes);
        }

        @Override
        public void remove(String key) {
            values.remove(key);
        }
    }
}
