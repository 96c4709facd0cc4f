package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.VictimStatus;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Crowds;
import org.vigil.verification.blocking.Rarity;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Register;
import org.vigil.verification.features.Features;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Heads;

/** What is remembered of two testimonies is what comparing them says, whatever has come, gone or been corrected since. */
class AcquaintanceLawsTest {
    private static final String[] TEXTS = {
        "Short.",
        "Sergeant with a scar, grey minibus, pharmacy",
        "A minibus, a sergeant who stammered, and a dog: that is all that he saw",
        "One evening four men in black took him from the shop to a cellar where he was held for a week and beaten daily",
        "One evening four men in black took him from the shop to a cellar where he was held for a month and beaten daily"
    };

    private static final Rarity RARITY = new Rarity(3, 15);

    /** Of one name and one region there are so many that both become common, and rare again, while two still resemble each other. */
    @Property(tries = 15)
    void whatIsRememberedIsWhatComparingSays(@ForAll("told") List<Told> all, @ForAll Random random) {
        World world = new World(new Caps(12, 60), RARITY);
        List<UUID> there = new ArrayList<>();
        for (Told told : all) {
            Testimony testimony = told.testimony();
            world.hears(testimony);
            there.remove(testimony.id());
            there.add(testimony.id());
            while (random.nextInt(5) == 0 && !there.isEmpty()) {
                world.withdraws(there.remove(random.nextInt(there.size())));
            }
            requireFresh(world.shelves(), there);
        }
        there.forEach(id -> collect(neighbours(world.shelves(), id)));
        Statistics.coverage(kinds -> Stream.of(
                        "link",
                        "copy",
                        "DUPLICATE_OF",
                        "DERIVED_FROM",
                        "reported",
                        "person",
                        "DATE",
                        "COUNT",
                        "OUTCOME")
                .forEach(kind -> kinds.check(kind).count(count -> count > 0)));
    }

    private static void requireFresh(Shelves shelves, List<UUID> there) {
        Comparison comparison = new Comparison(Models.shipped(), Register.EMPTY).within(new Crowds(shelves, RARITY));
        for (UUID id : there) {
            Features here = Objects.requireNonNull(shelves.features().get(id));
            neighbours(shelves, id).acquaintances().forEach((other, remembered) -> {
                var compared = comparison.compare(
                        here, Objects.requireNonNull(shelves.features().get(other)));
                assertThat(Heads.areNotable(compared)).isTrue();
                assertThat(remembered).isEqualTo(Acquaintance.of(compared));
                assertThat(neighbours(shelves, other).acquaintances())
                        .containsEntry(id, Acquaintance.of(compared.turned()));
            });
        }
    }

    private static void collect(Neighbours neighbours) {
        for (Acquaintance known : neighbours.acquaintances().values()) {
            Statistics.collect(known.isLink() ? "link" : "none");
            Statistics.collect(known.isCopy() ? "copy" : "none");
            Statistics.collect(String.valueOf(known.original()));
            Statistics.collect(known.isReported() ? "reported" : "none");
            Statistics.collect(known.samePerson() > 0 ? "person" : "none");
            known.contradictions().keySet().forEach(field -> Statistics.collect(field.name()));
        }
    }

    private static Neighbours neighbours(Shelves shelves, UUID id) {
        @Nullable Neighbours found = shelves.neighbours().get(id);
        return found == null ? Neighbours.NONE : found;
    }

    @Provide
    Arbitrary<List<Told>> told() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of("2017-03-07", "2017-03-08", "2017-03", "2018-12-20"),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("a", "a", "a", "b", ""),
                        Arbitraries.of(1, 1, 9),
                        Arbitraries.of(VictimStatus.DEAD, VictimStatus.ESCAPED),
                        Arbitraries.of(SourceMaterial.VICTIM_TESTIMONY, SourceMaterial.MEDIA_REPORT))
                .as(Told::new)
                .list()
                .ofMinSize(25)
                .ofMaxSize(50);
    }

    /** The same number again is a correction. */
    record Told(
            int number,
            String period,
            String text,
            String person,
            int victims,
            VictimStatus fate,
            SourceMaterial material) {

        Testimony testimony() {
            Testimonies testimony = Testimonies.detention(number)
                    .on(period)
                    .saying(text)
                    .to(Count.exactly(victims))
                    .receivedOn("2017-04-" + (10 + number % 3))
                    .doing(new Act(ActType.TORTURE, null, null, Set.of(), fate))
                    .of(material)
                    .through("monitor:" + number % 4);
            return person.isEmpty()
                    ? testimony.build()
                    : testimony.naming(person).build();
        }
    }
}
