package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Decision;
import org.vigil.contract.Grade;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.Reliability;
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
    void setsGradeAndStateAsDecidedLast() {
        world.hears(here)
                .decides(
                        state(2, here, VerificationState.VERIFIED),
                        state(1, here, VerificationState.TRIAGED),
                        graded(3, here));

        assertThat(world.assessment(here).state()).isEqualTo(VerificationState.VERIFIED);
        assertThat(world.assessment(here).grade()).isEqualTo(B1);
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
        return new Decision.StateSet(Testimonies.id(1000 + number), testimony.id(), state, ruling(number));
    }

    private static Decision revoked(int number, int decision) {
        UUID revoked = Testimonies.id(1000 + decision);
        return new Decision.Revoked(Testimonies.id(1000 + number), revoked, ruling(number));
    }

    private static Decision.Ruling ruling(int second) {
        return new Decision.Ruling("verifier-1", Instant.ofEpochSecond(second), "Seen both.");
    }
}
