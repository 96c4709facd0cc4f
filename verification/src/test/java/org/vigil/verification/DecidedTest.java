package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Assessment;
import org.vigil.contract.Decision;
import org.vigil.contract.Grade;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.VerificationState;

class DecidedTest {
    private static final Grade B1 = new Grade(Reliability.B, Credibility.CONFIRMED);

    private final World world = new World();
    private final Testimony here = detention(1).build();
    private final Testimony same = detention(2).build();
    private final Testimony elsewhere = detention(3).in("RU-DA").on("2019-01").build();

    @Test
    void putsTogetherWhatAPersonLinked() {
        world.hears(here, elsewhere).decides(linked(1, here, elsewhere));

        assertThat(world.isTogether(here, elsewhere)).isTrue();
        assertThat(world.incidentOf(here).links().get(0).explanation().evidence())
                .anyMatch(evidence -> evidence.field().equals("decision"));
    }

    @Test
    void keepsApartWhatAPersonUnlinked() {
        world.hears(here, same).decides(unlinked(1, here, same));

        assertThat(world.isTogether(here, same)).isFalse();
        assertThat(world.assessment(here).relations()).isEmpty();
    }

    @Test
    void doesNotGuessWhenPeopleDisagree() {
        world.hears(here, elsewhere).decides(linked(1, here, elsewhere), unlinked(2, here, elsewhere));

        assertThat(world.isTogether(here, elsewhere)).isFalse();
    }

    @Test
    void goesBackToTheMachinesViewWhenADecisionIsRevoked() {
        String before = world.hears(here, same).published();

        world.decides(unlinked(1, here, same), revoked(2, 1));

        assertThat(world.published()).isEqualTo(before);
    }

    @Test
    void letsARevocationBeRevoked() {
        world.hears(here, same).decides(unlinked(1, here, same), revoked(2, 1), revoked(3, 2));

        assertThat(world.isTogether(here, same)).isFalse();
    }

    @Test
    void takesDecisionsThatComeBeforeTheirTestimonies() {
        world.decides(revoked(2, 1), linked(3, here, elsewhere), linked(1, here, same), graded(4, here))
                .hears(elsewhere, same, here);

        assertThat(world.isTogether(here, elsewhere)).isTrue();
        assertThat(world.assessment(here).grade()).isEqualTo(B1);
    }

    @Test
    void setsTheGradeAsDecidedLastAndSaysWhoseItIs() {
        world.hears(here).decides(graded(3, here), graded(2, here));

        assertThat(world.assessment(here).grade()).isEqualTo(B1);
        assertThat(standing(here).gradedBy()).isEqualTo(decision(3));
    }

    @Test
    void tellsOfStepsThatAreNotAllowedAtTheirPlaceInTime() {
        world.hears(here)
                .decides(state(2, here, VerificationState.IN_VERIFICATION), state(1, here, VerificationState.VERIFIED));
        assertThat(world.assessment(here).state()).isEqualTo(VerificationState.RECEIVED);
        assertThat(standing(here).ineffective())
                .containsExactly(
                        new Assessment.Ineffective(decision(1), Objection.NOT_FROM_HERE),
                        new Assessment.Ineffective(decision(2), Objection.NOT_FROM_HERE));

        // A step that comes in late but was taken between the two makes the later one lawful.
        world.decides(new Decision.StateSet(
                Testimonies.id(1500),
                here.id(),
                VerificationState.TRIAGED,
                null,
                null,
                null,
                null,
                new Decision.Ruling("verifier-1", Instant.ofEpochSecond(1).plusMillis(500), "Seen.")));

        assertThat(world.assessment(here).state()).isEqualTo(VerificationState.IN_VERIFICATION);
        assertThat(standing(here).ineffective()).extracting("decision").containsExactly(decision(1));
    }

    @Test
    void mergesIncidentsForGoodAndLetsThatBeUndone() {
        Testimony third = detention(4).in("RU-DA").on("2019-01").build();
        String before = world.hears(here, same, elsewhere, third).published();

        world.decides(merged(1, false, here, same, elsewhere, third));
        assertThat(world.incidentOf(here).members()).hasSize(4);

        world.withdraws(same.id());
        assertThat(world.incidentOf(here).members()).hasSize(3);

        world.hears(same).decides(revoked(2, 1));
        assertThat(world.published()).isEqualTo(before);
    }

    @Test
    void mergesIncidentsWithDeathsOnlyWhenAnotherPersonAgrees() {
        world.hears(here, elsewhere).decides(merged(1, true, here, elsewhere));

        assertThat(world.isTogether(here, elsewhere)).isFalse();
        assertThat(world.waiting(ReviewKind.SECOND)).hasSize(1).first().satisfies(item -> {
            assertThat(item.id()).isEqualTo(decision(1));
            assertThat(item.notFor()).containsExactly("verifier-1");
        });

        world.decides(new Decision.Seconded(decision(2), decision(1), ruling(2)));
        assertThat(world.isTogether(here, elsewhere)).as("by the same person").isFalse();

        Decision.Ruling other = new Decision.Ruling("verifier-2", Instant.ofEpochSecond(3), "Agreed.");
        world.decides(new Decision.Seconded(decision(3), decision(1), other));
        assertThat(world.isTogether(here, elsewhere)).isTrue();
        assertThat(world.waiting(ReviewKind.SECOND)).isEmpty();
    }

    @Test
    void splitsSomeOffWithoutSayingAnythingOfEachOther() {
        Testimony third = detention(4).build();
        world.hears(here, same, third).decides(split(1, List.of(here), List.of(same, third)));

        assertThat(world.isTogether(here, same)).isFalse();
        assertThat(world.isTogether(here, third)).isFalse();
        assertThat(world.isTogether(same, third)).isTrue();
    }

    @Test
    void neverGuessesAlongAChainOfLinks() {
        Testimony between = detention(4).in("RU-IN").on("2020-01").build();
        Testimony beside = detention(5).in("RU-KC").on("2021-01").build();
        world.hears(here, elsewhere, between, beside)
                .decides(
                        linked(1, here, between),
                        linked(2, between, elsewhere),
                        linked(3, here, beside),
                        unlinked(4, elsewhere, here));

        assertThat(world.isTogether(here, between)).isFalse();
        assertThat(world.isTogether(between, elsewhere)).isFalse();
        assertThat(world.isTogether(here, beside)).as("hangs on, leads nowhere").isTrue();
        assertThat(world.waiting(ReviewKind.CONFLICT)).singleElement().satisfies(item -> assertThat(item.about())
                .containsExactlyInAnyOrder(here.id(), elsewhere.id()));

        world.withdraws(between.id());
        assertThat(world.waiting(ReviewKind.CONFLICT)).isEmpty();
        world.hears(between).decides(linked(5, here, between), linked(6, between, elsewhere), revoked(7, 4));
        assertThat(world.incidentOf(here).members()).hasSize(4);
        assertThat(world.waiting(ReviewKind.CONFLICT)).isEmpty();
    }

    @Test
    void takesTheDecisionsAboutAWithdrawnTestimonyOutOfTheLog() {
        world.hears(here, same, elsewhere)
                .decides(
                        linked(1, here, same),
                        revoked(2, 1),
                        state(3, here, VerificationState.TRIAGED),
                        linked(4, same, elsewhere),
                        merged(5, false, here, same, elsewhere),
                        revoked(6, 5));

        world.withdraws(here.id());

        assertThat(world.retracted())
                .containsExactlyInAnyOrder(
                        decision(1).toString(),
                        decision(2).toString(),
                        decision(3).toString());
        assertThat(world.content()).doesNotContain(decision(3).toString());
        assertThat(world.isTogether(same, elsewhere)).isTrue();
    }

    private static Decision linked(int number, Testimony one, Testimony other) {
        return new Decision.Linked(Testimonies.id(1000 + number), one.id(), other.id(), ruling(number));
    }

    private static Decision unlinked(int number, Testimony one, Testimony other) {
        return new Decision.Unlinked(Testimonies.id(1000 + number), one.id(), other.id(), ruling(number));
    }

    private static Decision graded(int number, Testimony testimony) {
        return new Decision.Graded(Testimonies.id(1000 + number), testimony.id(), B1, ruling(number));
    }

    private static Decision state(int number, Testimony testimony, VerificationState state) {
        return Decision.StateSet.plain(decision(number), testimony.id(), state, ruling(number));
    }

    private static Decision revoked(int number, int decision) {
        UUID revoked = Testimonies.id(1000 + decision);
        return new Decision.Revoked(Testimonies.id(1000 + number), revoked, ruling(number));
    }

    private static Decision merged(int number, boolean deaths, Testimony... members) {
        List<UUID> ids = Stream.of(members).map(Testimony::id).toList();
        return new Decision.Merged(decision(number), Testimonies.id(1), Testimonies.id(2), ids, deaths, ruling(number));
    }

    private static Decision split(int number, List<Testimony> off, List<Testimony> rest) {
        return new Decision.Split(
                decision(number),
                Testimonies.id(1),
                off.stream().map(Testimony::id).toList(),
                rest.stream().map(Testimony::id).toList(),
                ruling(number));
    }

    private Assessment.Standing standing(Testimony testimony) {
        return Objects.requireNonNull(world.assessment(testimony).standing());
    }

    private static UUID decision(int number) {
        return Testimonies.id(1000 + number);
    }

    private static Decision.Ruling ruling(int second) {
        return new Decision.Ruling("verifier-1", Instant.ofEpochSecond(second), "Seen both.");
    }
}
