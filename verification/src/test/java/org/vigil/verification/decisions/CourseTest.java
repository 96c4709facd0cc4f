package org.vigil.verification.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.contract.vocabulary.VerificationState.DUPLICATE;
import static org.vigil.contract.vocabulary.VerificationState.IN_VERIFICATION;
import static org.vigil.contract.vocabulary.VerificationState.NEEDS_INFO;
import static org.vigil.contract.vocabulary.VerificationState.PEER_REVIEW;
import static org.vigil.contract.vocabulary.VerificationState.RECEIVED;
import static org.vigil.contract.vocabulary.VerificationState.REOPENED;
import static org.vigil.contract.vocabulary.VerificationState.TRIAGED;
import static org.vigil.contract.vocabulary.VerificationState.UNVERIFIABLE;
import static org.vigil.contract.vocabulary.VerificationState.VERIFIED;
import static org.vigil.contract.vocabulary.VerificationState.WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Decision;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;

class CourseTest {
    private static final UUID TESTIMONY = new UUID(0, 1);
    private static final Set<VerificationState> OUTCOMES = EnumSet.of(
            VERIFIED,
            VerificationState.PARTIALLY_VERIFIED,
            UNVERIFIABLE,
            VerificationState.NOT_CREDIBLE,
            DUPLICATE,
            VerificationState.OUT_OF_SCOPE);

    private int number;

    /** The table of the vocabulary, written down a second time. */
    @Test
    void allowsWhatTheVocabularyAllowsAndNothingElse() {
        Set<String> table = new TreeSet<>(List.of(
                "RECEIVED TRIAGED",
                "TRIAGED IN_VERIFICATION",
                "IN_VERIFICATION NEEDS_INFO",
                "IN_VERIFICATION PEER_REVIEW",
                "NEEDS_INFO IN_VERIFICATION",
                "PEER_REVIEW IN_VERIFICATION",
                "REOPENED IN_VERIFICATION"));
        for (VerificationState outcome : OUTCOMES) {
            table.add("PEER_REVIEW " + outcome);
            table.add(outcome + " REOPENED");
        }
        Set<String> found = new TreeSet<>();
        for (VerificationState from : VerificationState.values()) {
            if (from == WITHDRAWN) {
                continue;
            }
            for (VerificationState to : VerificationState.values()) {
                List<Verdict> steps = new ArrayList<>(wayTo(from));
                steps.add(lawful("reviewer-2", to));
                if (from != to && Course.of(steps).state() == to) {
                    found.add(from + " " + to);
                }
            }
        }
        assertThat(found).isEqualTo(table);
        assertThat(Transitions.from(WITHDRAWN)).isEmpty();
    }

    @Test
    void nobodyLooksASecondTimeAtTheirOwnWork() {
        List<Verdict> way = wayTo(PEER_REVIEW);

        assertThat(objection(way, lawful("verifier-1", VERIFIED))).isEqualTo(Objection.SAME_PERSON);
        assertThat(objection(way, lawful("verifier-1", IN_VERIFICATION)))
                .as("taking it back")
                .isNull();
        assertThat(objection(way, lawful("reviewer-1", VERIFIED))).isNull();
    }

    @Test
    void whoVerifiedButDidNotHandItOverIsNoReviewerEither() {
        List<Verdict> way = List.of(
                lawful("first", TRIAGED),
                lawful("first", IN_VERIFICATION),
                lawful("second", NEEDS_INFO),
                lawful("third", IN_VERIFICATION),
                lawful("fourth", PEER_REVIEW));

        for (String by : List.of("first", "second", "third", "fourth")) {
            assertThat(objection(way, lawful(by, VERIFIED))).as(by).isEqualTo(Objection.SAME_PERSON);
        }
        assertThat(objection(way, lawful("fifth", VERIFIED))).isNull();
    }

    @Test
    void whoSentItBackMayLookAgainAndWhoReopenedBeginsAnew() {
        List<Verdict> rejected = new ArrayList<>(wayTo(PEER_REVIEW));
        rejected.add(lawful("reviewer-1", IN_VERIFICATION));
        rejected.add(lawful("verifier-1", PEER_REVIEW));
        assertThat(objection(rejected, lawful("reviewer-1", UNVERIFIABLE))).isNull();

        List<Verdict> again = new ArrayList<>(wayTo(REOPENED));
        again.add(lawful("reviewer-1", IN_VERIFICATION));
        again.add(lawful("reviewer-1", PEER_REVIEW));
        assertThat(objection(again, lawful("reviewer-1", VERIFIED))).isEqualTo(Objection.SAME_PERSON);
        assertThat(objection(again, lawful("verifier-1", VERIFIED))).isNull();
    }

    @Test
    void asksForWhatEachStateNeeds() {
        assertThat(objection(wayTo(IN_VERIFICATION), step("v", NEEDS_INFO, null, null, " ")))
                .isEqualTo(Objection.NO_QUESTION);
        assertThat(objection(wayTo(PEER_REVIEW), step("r", DUPLICATE, null, null, null)))
                .isEqualTo(Objection.NO_SURVIVOR);
        assertThat(objection(wayTo(PEER_REVIEW), step("r", DUPLICATE, null, TESTIMONY, null)))
                .isEqualTo(Objection.NO_SURVIVOR);
        assertThat(objection(wayTo(PEER_REVIEW), step("r", VERIFIED, null, null, null)))
                .isEqualTo(Objection.NO_BASIS);
        assertThat(objection(wayTo(PEER_REVIEW), step("r", WITHDRAWN, null, null, null)))
                .isEqualTo(Objection.ONLY_BY_WITHDRAWAL);
    }

    @Property(tries = 200)
    void isTheSameInWhateverOrderStepsArrive(@ForAll("steps") List<Verdict> steps, @ForAll Random random) {
        List<Verdict> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);

        assertThat(Course.of(shuffled).state()).isEqualTo(Course.of(steps).state());
        assertThat(Course.of(shuffled).taken()).isEqualTo(Course.of(steps).taken());
    }

    @Property(tries = 200)
    void withoutTheIneffectiveStepsNothingIsDifferent(@ForAll("steps") List<Verdict> steps) {
        Course course = Course.of(steps);
        List<Verdict> effective = course.taken().stream()
                .filter(taken -> taken.objection() == null)
                .map(Course.Taken::verdict)
                .toList();

        assertThat(Course.of(effective).state()).isEqualTo(course.state());
        assertThat(Course.of(effective).ineffective()).isEmpty();
    }

    @Provide
    Arbitrary<List<Verdict>> steps() {
        return Combinators.combine(
                        Arbitraries.of(VerificationState.class),
                        Arbitraries.of("one", "two", "three"),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 1000))
                .as((state, by, second, id) -> verdict(id, second, by, lawful(state)))
                .list()
                .ofMaxSize(25)
                .uniqueElements(Verdict::id);
    }

    private List<Verdict> wayTo(VerificationState state) {
        List<VerificationState> way =
                switch (state) {
                    case RECEIVED, WITHDRAWN -> List.of();
                    case TRIAGED -> List.of(TRIAGED);
                    case IN_VERIFICATION -> List.of(TRIAGED, IN_VERIFICATION);
                    case NEEDS_INFO -> List.of(TRIAGED, IN_VERIFICATION, NEEDS_INFO);
                    case PEER_REVIEW -> List.of(TRIAGED, IN_VERIFICATION, PEER_REVIEW);
                    case REOPENED -> List.of(TRIAGED, IN_VERIFICATION, PEER_REVIEW, VERIFIED, REOPENED);
                    default -> List.of(TRIAGED, IN_VERIFICATION, PEER_REVIEW, state);
                };
        return way.stream()
                .map(step -> lawful(OUTCOMES.contains(step) ? "reviewer-1" : "verifier-1", step))
                .toList();
    }

    private @Nullable Objection objection(List<Verdict> before, Verdict next) {
        List<Verdict> steps = new ArrayList<>(before);
        steps.add(next);
        return Course.of(steps).objectionTo(next.id());
    }

    private Verdict lawful(String by, VerificationState state) {
        number++;
        return verdict(number, number, by, lawful(state));
    }

    private static Step lawful(VerificationState state) {
        return new Step(
                state,
                state == VERIFIED ? VerifiedBy.INDEPENDENT_SOURCES : null,
                state == DUPLICATE ? new UUID(0, 2) : null,
                state == NEEDS_INFO ? "Which day?" : null,
                null);
    }

    private Verdict step(
            String by,
            VerificationState state,
            @Nullable VerifiedBy basis,
            @Nullable UUID survivor,
            @Nullable String question) {
        number++;
        return verdict(number, number, by, new Step(state, basis, survivor, question, null));
    }

    private static Verdict verdict(int id, int second, String by, Step step) {
        return Verdict.of(new Decision.StateSet(
                new UUID(7, id),
                TESTIMONY,
                step.state(),
                step.basis(),
                step.survivor(),
                step.question(),
                step.override(),
                new Decision.Ruling(by, Instant.ofEpochSecond(second), "Because.")));
    }
}
