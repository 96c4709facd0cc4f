package org.vigil.intake.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.Place;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.CountingUnit;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.Sex;

class CrowdTest {
    private static final Traits DETAINED = traits("RU-CE", "2017-03-10", ActType.ARBITRARY_ARREST);

    private final Crowd crowd = new Crowd();

    @Test
    void countsOthersAndNotItself() {
        UUID id = UUID.randomUUID();
        crowd.record(id, DETAINED);

        assertThat(crowd.alike(DETAINED, null)).isEqualTo(1);
        assertThat(crowd.alike(DETAINED, id)).isZero();
        assertThat(crowd.alike(DETAINED, UUID.randomUUID())).isEqualTo(1);
    }

    @Test
    void countsByMonthAndNotByDay() {
        crowd.record(UUID.randomUUID(), DETAINED);

        assertThat(crowd.alike(traits("RU-CE", "2017-03", ActType.ARBITRARY_ARREST), null))
                .isEqualTo(1);
        assertThat(crowd.alike(traits("RU-CE", "2017-04-10", ActType.ARBITRARY_ARREST), null))
                .isZero();
        assertThat(crowd.alike(traits("RU-DA", "2017-03-10", ActType.ARBITRARY_ARREST), null))
                .isZero();
        assertThat(crowd.alike(traits("RU-CE", "2017", ActType.ARBITRARY_ARREST), null))
                .isZero();
    }

    @Test
    void countsByDayWhereOneIsTold() {
        UUID id = UUID.randomUUID();
        crowd.record(id, DETAINED);
        crowd.record(UUID.randomUUID(), traits("RU-CE", "2017-03", ActType.ARBITRARY_ARREST));
        Traits nextDay = traits("RU-CE", "2017-03-11", ActType.ARBITRARY_ARREST);

        assertThat(crowd.alikeOnDay(DETAINED, null)).isEqualTo(1);
        assertThat(crowd.alikeOnDay(DETAINED, id)).isZero();
        assertThat(crowd.alikeOnDay(nextDay, null)).isZero();
        assertThat(crowd.alike(nextDay, null)).isEqualTo(2);
    }

    @Test
    void takesTheRarestOfTheActs() {
        crowd.record(UUID.randomUUID(), DETAINED);

        assertThat(crowd.alike(traits("RU-CE", "2017-03-10", ActType.ARBITRARY_ARREST, ActType.TORTURE), null))
                .isZero();
    }

    @Test
    void movesWhatChangesAndForgetsWhatGoes() {
        UUID id = UUID.randomUUID();
        crowd.record(id, DETAINED);
        crowd.record(id, traits("RU-DA", "2017-03-10", ActType.TORTURE));

        assertThat(crowd.alike(DETAINED, null)).isZero();
        assertThat(crowd.classes()).as("by month and by day").isEqualTo(2);

        crowd.forget(id);
        crowd.forget(id);
        assertThat(crowd.classes()).isZero();
    }

    /** Whatever comes, moves and goes in whatever order: the counts are those of what is there. */
    @Property(tries = 100)
    void alwaysCountsWhatIsThere(@ForAll long seed) {
        Random random = new Random(seed);
        Map<UUID, Traits> there = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) ids.add(new UUID(0, i));
        for (int step = 0; step < 60; step++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            if (random.nextInt(4) == 0) {
                there.remove(id);
                crowd.forget(id);
            } else {
                Traits traits = any(random);
                there.put(id, traits);
                crowd.record(id, traits);
            }
        }
        Crowd anew = new Crowd();
        there.forEach(anew::record);
        for (int i = 0; i < 20; i++) {
            Traits asked = any(random);
            UUID itself = ids.get(random.nextInt(ids.size()));
            assertThat(crowd.alike(asked, itself)).isEqualTo(anew.alike(asked, itself));
            assertThat(crowd.alikeOnDay(asked, itself)).isEqualTo(anew.alikeOnDay(asked, itself));
            assertThat(crowd.inRegion(asked, null)).isEqualTo(anew.inRegion(asked, null));
        }
        assertThat(crowd.classes()).isEqualTo(anew.classes());
        there.keySet().forEach(crowd::forget);
        assertThat(crowd.classes()).isZero();
    }

    @Test
    void tellsWhatIsNarrow() {
        Victims child = new Victims(
                Count.exactly(1),
                CountingUnit.INDIVIDUAL,
                Set.of(AgeBand.FROM_0_TO_11),
                Set.of(Sex.F),
                Set.of(),
                Set.of());
        Place village = Place.at("RU-CE", null, null, SettlementClass.VILLAGE, LocationType.UNKNOWN);

        assertThat(new Traits(village, Period.parse("2017-03-10"), child, DETAINED.acts()).narrow())
                .containsExactlyInAnyOrder(
                        RiskReason.EXACT_DAY, RiskReason.SMALL_PLACE, RiskReason.RARE_PERSON, RiskReason.ONE_PERSON);
        assertThat(traits("RU-CE", "2017-03", ActType.TORTURE).narrow()).isEmpty();
    }

    private static Traits any(Random random) {
        return traits(
                random.nextBoolean() ? "RU-CE" : null,
                random.nextBoolean() ? "2017-03-10" : "2017-04",
                random.nextBoolean() ? ActType.TORTURE : ActType.ARBITRARY_ARREST);
    }

    private static Traits traits(@Nullable String region, String period, ActType... acts) {
        Place place = Place.at(region, null, null, SettlementClass.TOWN, LocationType.UNKNOWN);
        Victims victims = new Victims(
                Count.exactly(2),
                CountingUnit.INDIVIDUAL,
                Set.of(AgeBand.FROM_18_TO_25),
                Set.of(Sex.M),
                Set.of(),
                Set.of());
        return new Traits(
                place,
                Period.parse(period),
                victims,
                List.of(acts).stream().map(Act::of).toList());
    }
}
