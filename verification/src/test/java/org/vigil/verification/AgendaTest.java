package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Decision;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;
import org.vigil.verification.reviews.Item;

/** What waits for people, and until when. */
class AgendaTest {
    private final World world = new World();
    private final Testimony here = detention(1).build();

    @Test
    void everyNewTestimonyWaitsWithItsRisks() {
        Testimony death = detention(3)
                .doing(Act.of(ActType.DEATH_IN_CUSTODY))
                .in("RU-IN")
                .on("2012-01")
                .build();
        world.hears(here, death);

        assertThat(world.waiting(ReviewKind.TESTIMONY))
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(VerificationState.RECEIVED))
                .extracting(Item::risks)
                .containsExactlyInAnyOrder(Set.of(), Set.of(ReviewRisk.DEATH));
    }

    @Test
    void anOutcomeKeepsTheQueueCleanAndReopeningFillsItAgain() {
        world.hears(here).decides(way(here, "r", VerificationState.UNVERIFIABLE, null));
        assertThat(world.waiting()).isEmpty();

        world.decides(step(9, "r", here, VerificationState.REOPENED, null));
        assertThat(world.waiting()).singleElement().satisfies(item -> assertThat(item.state())
                .isEqualTo(VerificationState.REOPENED));
    }

    @Test
    void aSecondLookIsNotForWhoeverTookTheFirst() {
        world.hears(here)
                .decides(
                        step(1, "v", here, VerificationState.TRIAGED, null),
                        step(2, "v", here, VerificationState.IN_VERIFICATION, null),
                        step(3, "w", here, VerificationState.PEER_REVIEW, null));

        assertThat(world.waiting()).singleElement().satisfies(item -> assertThat(item.notFor())
                .containsExactly("v", "w"));
    }

    @Test
    void aPairIsAskedAboutUntilSomebodyHasDecidedAndAgainWhenThatIsRevoked() {
        Testimony one =
                detention(5).at("ce-district-04", null).on("2017-03").to(null).build();
        Testimony other = detention(6)
                .at("ce-district-04", null)
                .on("2017-03")
                .doing(Act.of(ActType.EXTORTION))
                .build();
        world.hears(one, other);

        Item asked = world.waiting(ReviewKind.LINK).get(0);
        assertThat(asked.about()).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(asked.score()).isPositive();

        world.decides(linked(20, one, other));
        assertThat(world.waiting(ReviewKind.LINK)).isEmpty();
        world.decides(new Decision.Revoked(Testimonies.id(1021), Testimonies.id(1020), ruling("v", 21)));
        assertThat(world.waiting(ReviewKind.LINK)).containsExactly(asked);
        world.decides(new Decision.Unlinked(Testimonies.id(1022), one.id(), other.id(), ruling("v", 22)));
        assertThat(world.waiting(ReviewKind.LINK)).isEmpty();
    }

    @Test
    void whatWasVerifiedBySeveralSourcesComesBackWhenOneIsWithdrawn() {
        Testimony same = detention(4).build();
        world.hears(here, same).decides(way(here, "r", VerificationState.VERIFIED, VerifiedBy.INDEPENDENT_SOURCES));
        assertThat(world.waiting(ReviewKind.BASIS)).isEmpty();

        world.withdraws(same.id());

        assertThat(world.assessment(here).state()).isEqualTo(VerificationState.VERIFIED);
        assertThat(world.waiting(ReviewKind.BASIS)).singleElement().satisfies(item -> assertThat(item.about())
                .containsExactly(here.id()));
        world.hears(same);
        assertThat(world.waiting(ReviewKind.BASIS)).isEmpty();
    }

    @Test
    void whatContradictsWaitsUntilDecided() {
        Testimony three = detention(7).naming("a", "b").to(Count.exactly(3)).build();
        Testimony forty = detention(8).naming("a", "b").to(Count.exactly(40)).build();
        world.hears(three, forty);

        assertThat(world.waiting(ReviewKind.CONTRADICTION)).hasSize(1);
        world.decides(linked(21, three, forty));
        assertThat(world.waiting(ReviewKind.CONTRADICTION)).isEmpty();
    }

    @Test
    void aClaimLeavesTheLogWithWhatItWasFor() {
        UUID claim = Decision.idOfClaim(here.id());
        world.hears(here).decides(new Decision.Claimed(claim, here.id(), ruling("v", 1)));
        assertThat(world.content()).contains(claim.toString());

        world.decides(way(here, "r", VerificationState.OUT_OF_SCOPE, null));

        assertThat(world.retracted()).containsExactly(claim.toString());
        assertThat(world.content()).doesNotContain(claim.toString());
    }

    @Test
    void ofTwoClaimsTheLaterHoldsWhicheverComesFirst() {
        UUID claim = Decision.idOfClaim(here.id());
        Decision earlier = new Decision.Claimed(claim, here.id(), ruling("v", 1));
        Decision later = new Decision.Released(claim, here.id(), ruling("w", 2));

        assertThat(new World().hears(here).decides(earlier, later).content())
                .isEqualTo(new World().hears(here).decides(later, earlier).content());
    }

    private static Decision[] way(
            Testimony testimony, String reviewer, VerificationState outcome, @Nullable VerifiedBy basis) {
        return new Decision[] {
            step(1, "v", testimony, VerificationState.TRIAGED, null),
            step(2, "v", testimony, VerificationState.IN_VERIFICATION, null),
            step(3, "v", testimony, VerificationState.PEER_REVIEW, null),
            step(4, reviewer, testimony, outcome, basis)
        };
    }

    private static Decision step(
            int number, String by, Testimony testimony, VerificationState state, @Nullable VerifiedBy basis) {
        return new Decision.StateSet(
                Testimonies.id(1000 + number), testimony.id(), state, basis, null, null, null, ruling(by, number));
    }

    private static Decision linked(int number, Testimony one, Testimony other) {
        return new Decision.Linked(Testimonies.id(1000 + number), one.id(), other.id(), ruling("v", number));
    }

    private static Decision.Ruling ruling(String by, int second) {
        return new Decision.Ruling(by, Instant.ofEpochSecond(second), "Seen.");
    }
}
