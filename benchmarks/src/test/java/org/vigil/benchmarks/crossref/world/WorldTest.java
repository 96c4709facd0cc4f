package org.vigil.benchmarks.crossref.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.benchmarks.crossref.world.World.Arrival;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;

class WorldTest {
    private static final int SIZE = 4000;
    private static final World WORLD = world(Difficulty.REALISTIC, SIZE, 1);
    private static final List<Arrival> ARRIVALS = WORLD.arrivals(true).toList();
    private static final List<Testimony> TESTIMONIES =
            ARRIVALS.stream().map(Arrival::testimony).filter(Objects::nonNull).toList();
    private static final List<Truth> TRUTH =
            ARRIVALS.stream().map(Arrival::truth).filter(Objects::nonNull).toList();

    @ParameterizedTest
    @EnumSource
    void everyTestimonyCouldComeFromTheIntake(Difficulty difficulty) {
        assertThat(world(difficulty, 500, 3).arrivals(false)).hasSize(500).allSatisfy(arrival -> {
            Testimony testimony = Objects.requireNonNull(arrival.testimony());
            assertThat(Constraints.violations(testimony)).isEmpty();
            assertThat(Json.read(Json.write(testimony), Testimony.class)).isEqualTo(testimony);
        });
    }

    @Test
    void theSameShapeGivesTheSameBytesAndAnotherSeedOthers() {
        List<Testimony> again = TESTIMONIES.stream().limit(300).toList();

        assertThat(world(Difficulty.REALISTIC, SIZE, 1)
                        .arrivals(false)
                        .limit(300)
                        .map(arrival -> new String(
                                Json.write(Objects.requireNonNull(arrival.testimony())), StandardCharsets.UTF_8)))
                .containsExactlyElementsOf(again.stream()
                        .map(one -> new String(Json.write(one), StandardCharsets.UTF_8))
                        .toList());
        assertThat(world(Difficulty.REALISTIC, SIZE, 2).arrivals(false).map(Arrival::id))
                .doesNotContainAnyElementsOf(again.stream().map(Testimony::id).toList());
    }

    @Test
    void theyComeInTheOrderOfTheirDaysAndWithdrawalsAfterThem() {
        assertThat(TESTIMONIES).extracting(Testimony::receivedOn).isSorted();
        assertThat(TESTIMONIES).extracting(Testimony::id).doesNotHaveDuplicates();
        Set<UUID> here = new HashSet<>();
        for (Arrival arrival : ARRIVALS) {
            if (arrival.testimony() == null) {
                assertThat(here.remove(arrival.id())).isTrue();
            } else {
                here.add(arrival.id());
            }
        }
        assertThat(here)
                .containsExactlyInAnyOrderElementsOf(
                        WORLD.truth().map(Truth::id).toList());
    }

    @Test
    void plantsWhatItSaysAtTheRatesItSays() {
        assertThat(share(Truth::withdrawn)).isCloseTo(.02, within(.007));
        assertThat(share(Truth::fabricated)).isCloseTo(.01, within(.005));
        assertThat(share(Truth::repeats)).isCloseTo(.07, within(.02));
        assertThat(share(one -> one.contradicts() != null)).isCloseTo(.025, within(.015));
        assertThat(share(one -> one.copyOf() != null && !one.repeats())).isCloseTo(.15, within(.04));
        assertThat(happenings().size()).isBetween(SIZE / 3, SIZE / 2);
    }

    @Test
    void somebodyIsTakenTwiceAndStrangersShareNames() {
        Map<Long, Set<Integer>> events = new HashMap<>();
        Map<String, Set<Long>> bearers = new HashMap<>();
        for (Testimony testimony : TESTIMONIES) {
            Truth truth = truthOf(testimony);
            truth.persons().forEach(person -> events.computeIfAbsent(person, key -> new HashSet<>())
                    .add(truth.happening()));
            if (truth.persons().size() == 1) {
                testimony.personTokens().forEach(token -> bearers.computeIfAbsent(token, key -> new HashSet<>())
                        .add(truth.persons().get(0)));
            }
        }

        assertThat(events.values()).anyMatch(several -> several.size() > 1);
        assertThat(bearers.values()).anyMatch(several -> several.size() > 1);
    }

    @Test
    void aCopyIsOfTheSameEventAndOrigin() {
        Map<UUID, Truth> byId = new HashMap<>();
        TRUTH.forEach(one -> byId.put(one.id(), one));

        assertThat(TRUTH.stream().filter(one -> one.copyOf() != null))
                .isNotEmpty()
                .allSatisfy(copy -> {
                    Truth base = Objects.requireNonNull(byId.get(copy.copyOf()));
                    assertThat(copy.happening()).isEqualTo(base.happening());
                    assertThat(copy.origins()).containsAnyElementsOf(base.origins());
                });
    }

    private static World world(Difficulty difficulty, int size, long seed) {
        return new World(new Shape(difficulty, Reporting.DENSE, size, seed));
    }

    private static double share(Predicate<Truth> such) {
        return (double) TRUTH.stream().filter(such).count() / TRUTH.size();
    }

    private static Set<Integer> happenings() {
        Set<Integer> happenings = new HashSet<>();
        TRUTH.forEach(one -> happenings.add(one.happening()));
        return happenings;
    }

    private static Truth truthOf(Testimony testimony) {
        return TRUTH.get(TESTIMONIES.indexOf(testimony));
    }
}
