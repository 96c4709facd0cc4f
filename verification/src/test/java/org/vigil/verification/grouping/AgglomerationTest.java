package org.vigil.verification.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Explanation;
import org.vigil.verification.features.Ids;

class AgglomerationTest {
    private static final int BIT = Explanation.BIT;

    @Test
    void letsOneWithLittleGroundJoinAFew() {
        assertThat(largest(new Newcomer(4, 0, false))).isEqualTo(4);
        assertThat(largest(new Newcomer(4, 0, true))).isEqualTo(4);
    }

    @Test
    void asksABitOnAverageOfOneOfSeveral() {
        assertThat(largest(new Newcomer(5, BIT / 2, false))).isEqualTo(4);
        assertThat(largest(new Newcomer(5, BIT, false))).isEqualTo(5);
    }

    @Test
    void asksMoreOfOneOfSeveralPublications() {
        assertThat(largest(new Newcomer(5, 3 * BIT, true))).isEqualTo(4);
        assertThat(largest(new Newcomer(5, 13 * BIT / 4, true))).isEqualTo(5);
        assertThat(largest(new Newcomer(10, 3 * BIT, true))).isEqualTo(9);
    }

    @Test
    void asksLessOfOneOfVeryManyPublicationsAndMoreOfPeople() {
        assertThat(largest(new Newcomer(11, 3 * BIT / 2, true))).isEqualTo(11);
        assertThat(largest(new Newcomer(11, BIT, true))).isEqualTo(10);
        assertThat(largest(new Newcomer(10, BIT, false))).isEqualTo(10);
        assertThat(largest(new Newcomer(11, 7 * BIT / 2, false))).isEqualTo(11);
        assertThat(largest(new Newcomer(11, 3 * BIT, false))).isEqualTo(10);
    }

    private static int largest(Newcomer world) {
        return Agglomeration.of(world.all(), world).stream()
                .mapToInt(group -> group.members().size())
                .max()
                .orElseThrow();
    }

    /** So many testimonies: all are of one event for sure, but of the last one it is said with so much only. */
    private record Newcomer(int size, int ground, boolean published) implements Bonds {
        Set<UUID> all() {
            return LongStream.rangeClosed(1, size)
                    .mapToObj(number -> new UUID(0, number))
                    .collect(Collectors.toCollection(() -> new TreeSet<>(Ids.ORDER)));
        }

        @Override
        public Map<UUID, Integer> links(UUID testimony) {
            return all().stream()
                    .filter(other -> !other.equals(testimony))
                    .collect(Collectors.toMap(other -> other, other -> cohesion(testimony, other)));
        }

        @Override
        public int cohesion(UUID one, UUID other) {
            return isLast(one) || isLast(other) ? ground : 8 * BIT;
        }

        @Override
        public boolean isPublished(UUID testimony) {
            return published;
        }

        @Override
        public Set<UUID> linkedByPeople(UUID testimony) {
            return Set.of();
        }

        @Override
        public Set<UUID> setApartByPeople(UUID testimony) {
            return Set.of();
        }

        private boolean isLast(UUID id) {
            return id.getLeastSignificantBits() == size;
        }
    }
}
