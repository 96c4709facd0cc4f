package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vigil.contract.Decision;
import org.vigil.contract.Grade;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;

/** What must hold whatever people decide, and in whatever order decisions and testimonies arrive. */
class DecisionLawsTest {
    private static final int TESTIMONIES = 7;

    private final List<Testimony> testimonies = IntStream.rangeClosed(1, TESTIMONIES)
            .mapToObj(number -> Testimonies.detention(number)
                    .on(number % 2 == 0 ? "2017-03-08" : "2019-01")
                    .at(number % 3 == 0 ? "ce-district-01" : "ce-district-04", null)
                    .build())
            .toList();

    @Property(tries = 150)
    void arrivalOrderDoesNotMatter(@ForAll("decisions") List<Decision> decisions, @ForAll Random random) {
        List<Consumer<World>> events = new ArrayList<>(Stream.concat(
                        testimonies.stream().map(one -> (Consumer<World>) world -> world.hears(one)),
                        decisions.stream().map(one -> (Consumer<World>) world -> world.decides(one)))
                .toList());
        String inOrder = after(events);
        Collections.shuffle(events, random);

        assertThat(after(events)).isEqualTo(inOrder);
    }

    @Property(tries = 100)
    void revokingIsAsNeverHavingDecided(@ForAll("decisions") List<Decision> decisions, @ForAll Random random) {
        World without = new World().hears(testimonies);
        World with = new World().hears(testimonies);
        int number = 500;
        for (Decision decision : decisions) {
            with.decides(decision);
            if (random.nextBoolean()) {
                without.decides(decision);
            } else {
                number++;
                with.decides(new Decision.Revoked(id(number), decision.id(), ruling("one", number)));
            }
        }

        assertThat(with.published()).isEqualTo(without.published());
        assertThat(with.waiting()).isEqualTo(without.waiting());
    }

    @Property(tries = 100)
    void withdrawnIsAsNeverSeenWithWhatWasDecidedAboutIt(
            @ForAll("decisions") List<Decision> decisions, @ForAll Random random) {
        Testimony gone = testimonies.get(random.nextInt(TESTIMONIES));
        List<Testimony> others =
                testimonies.stream().filter(one -> !one.equals(gone)).toList();

        World world = new World().hears(testimonies);
        decisions.forEach(world::decides);
        world.withdraws(gone.id());
        World never = new World().hears(others);
        decisions.stream()
                .filter(decision -> !world.retracted().contains(decision.id().toString()))
                .forEach(never::decides);

        assertThat(world.content()).isEqualTo(never.content());
        assertThat(world.retracted())
                .allSatisfy(key -> assertThat(world.content()).doesNotContain(key));
    }

    @Property(tries = 50)
    void forgettingEveryDecisionLeavesTheMachinesView(@ForAll("decisions") List<Decision> decisions) {
        World world = new World().hears(testimonies);
        String before = world.content();

        decisions.forEach(world::decides);
        decisions.forEach(decision -> world.forgetsDecision(decision.id()));

        assertThat(world.content()).isEqualTo(before);
    }

    private static String after(List<Consumer<World>> events) {
        World world = new World();
        events.forEach(event -> event.accept(world));
        return world.content();
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, TESTIMONIES - 1),
                        Arbitraries.integers().between(1, TESTIMONIES - 1),
                        Arbitraries.of("one", "two"),
                        Arbitraries.of(VerificationState.class))
                .as(Decided::new)
                .list()
                .ofMaxSize(14)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(number -> all.get(number).as(number + 1, testimonies))
                        .toList());
    }

    private record Decided(int kind, int first, int step, String by, VerificationState state) {
        Decision as(int number, List<Testimony> testimonies) {
            UUID one = testimonies.get(first).id();
            UUID other = testimonies.get((first + step) % TESTIMONIES).id();
            UUID third = testimonies.get((first + step + 1) % TESTIMONIES).id();
            Decision.Ruling ruling = ruling(by, number);
            return switch (kind) {
                case 0, 1 -> new Decision.Linked(id(number), one, other, ruling);
                case 2 -> new Decision.Unlinked(id(number), one, other, ruling);
                case 3 -> new Decision.Merged(id(number), one, other, members(one, other, third), step == 1, ruling);
                case 4 ->
                    third.equals(one)
                            ? new Decision.Related(id(number), one, other, ruling)
                            : new Decision.Split(id(number), one, List.of(one), List.of(other, third), ruling);
                case 5 -> new Decision.Graded(id(number), one, new Grade(Reliability.B, Credibility.PROBABLE), ruling);
                case 6 -> new Decision.Seconded(id(number), id(Math.max(1, number - step)), ruling);
                case 7 -> new Decision.Revoked(id(number), id(Math.max(1, number - step)), ruling);
                default ->
                    new Decision.StateSet(
                            id(number), one, state, VerifiedBy.INDEPENDENT_SOURCES, other, "What?", null, ruling);
            };
        }

        private static List<UUID> members(UUID... ids) {
            return Stream.of(ids).distinct().toList();
        }
    }

    private static UUID id(int number) {
        return Testimonies.id(1000 + number);
    }

    private static Decision.Ruling ruling(String by, int second) {
        return new Decision.Ruling(by, Instant.ofEpochSecond(second), "Seen.");
    }
}
