package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Act;
import org.vigil.contract.Outline;
import org.vigil.contract.Period;
import org.vigil.contract.Place;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Register;
import org.vigil.verification.features.Features;
import org.vigil.verification.hints.Hint;
import org.vigil.verification.hints.Hints;
import org.vigil.verification.reviews.Reader;

/** What somebody learns of the record while they write. */
class HintsTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 5, 1);
    private static final Set<String> EVERYWHERE = Set.of();

    private final World world = new World();

    @Test
    void findsWhatHappenedInTheSameWeekAndRegionWithTwoActsInCommon() {
        world.hears(detention(1).build(), detention(2).build());

        List<Hint> hints = hints(EVERYWHERE, sought("2017-03-14", "RU-CE", null));

        assertThat(hints).hasSize(1);
        assertThat(hints.get(0).agrees()).contains("acts");
        assertThat(hints.get(0).region()).isEqualTo("RU-CE");
        assertThat(hints.get(0).acts()).containsExactlyInAnyOrder(ActType.ARBITRARY_ARREST, ActType.TORTURE);
        assertThat(hints.get(0).accounts()).isEqualTo(2);
    }

    @Test
    void saysTheStrongestReasonFirst() {
        world.hears(detention(1).build());

        Hint hint =
                hints(EVERYWHERE, sought("2017-03-08", "RU-CE", "ce-site-02")).get(0);

        assertThat(hint.agrees()).contains("date", "site", "acts").doesNotContain("prior", "crowd");
        assertThat(hint.agrees().get(0)).isIn("site", "date");
    }

    @Test
    void neverTellsWhatWasNotTyped() {
        Testimony known = detention(1)
                .doing(Act.of(ActType.TORTURE), Act.of(ActType.ARBITRARY_ARREST), Act.of(ActType.RAPE))
                .saying("A secret kept until today.")
                .build();
        world.hears(known);

        Hint hint = hints(EVERYWHERE, sought("2017-03-08", "RU-CE", null)).get(0);

        assertThat(hint.acts()).containsExactlyInAnyOrder(ActType.ARBITRARY_ARREST, ActType.TORTURE);
        assertThat(hint.toString())
                .doesNotContain(
                        "secret", "ce-site", "ce-district", "-08", known.id().toString());
    }

    @Test
    void staysWithinTheRegionsOfWhoeverAsks() {
        world.hears(detention(1).build());

        assertThat(hints(Set.of("RU-DA"), sought("2017-03-08", "RU-CE", null))).isEmpty();
        assertThat(hints(Set.of("RU-CE"), sought("2017-03-08", "RU-CE", null))).hasSize(1);
    }

    @Test
    void doesNotBotherAnybodyWithAnotherYearOrPlace() {
        world.hears(detention(1).build());

        assertThat(hints(EVERYWHERE, sought("2013-03-08", "RU-CE", null))).isEmpty();
        assertThat(hints(EVERYWHERE, sought("2017-03-08", "RU-DA", null))).isEmpty();
    }

    @Test
    void changesNothing() {
        world.hears(detention(1).build(), detention(2).build());
        String before = world.content();

        hints(EVERYWHERE, sought("2017-03-08", "RU-CE", "ce-site-02"));

        assertThat(world.content()).isEqualTo(before);
    }

    private List<Hint> hints(Set<String> regions, Outline outline) {
        Reader reader = new Reader(
                "anna", regions, Instant.parse("2017-05-01T10:00:00Z"), Duration.ofMinutes(30), Duration.ofDays(7));
        Comparison comparison = new Comparison(Models.shipped(), Register.EMPTY);
        return new Hints(world.shelves(), comparison, reader).about(Features.of(outline, TODAY));
    }

    private static Outline sought(String period, String region, @Nullable String site) {
        return new Outline(
                List.of(Act.of(ActType.TORTURE), Act.of(ActType.ARBITRARY_ARREST)),
                Period.parse(period),
                Place.at(region, null, site, SettlementClass.UNKNOWN, LocationType.UNKNOWN),
                null,
                List.of());
    }
}
