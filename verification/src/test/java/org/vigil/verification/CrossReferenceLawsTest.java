package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Rarity;

/** What must hold whatever is told, and in whatever order it arrives. */
class CrossReferenceLawsTest {
    private static final String[] PERIODS = {"2017-03-07", "2017-03-08", "2017-03-12", "2017-03", "2017", "2018-12-20"};
    private static final String[] TEXTS = {
        "Short.",
        "Sergeant with a scar, grey minibus, pharmacy",
        "They waited beside the pharmacy until it was dark, then came in a grey minibus without plates",
        "A minibus, a sergeant who stammered, and a dog: that is all that he saw before they put a sack over his head",
        "One evening four men in black took him from the shop to a cellar where he was held for a week and beaten daily",
        "One evening four men in black took him from the shop to a cellar where he was held for a month and beaten daily"
    };

    /** Where a word is soon no detail any more. */
    private static World world() {
        return world(Caps.STARTING);
    }

    private static World world(Caps caps) {
        return new World(caps, new Rarity(2, 5));
    }

    @Property(tries = 60)
    void arrivalOrderDoesNotMatter(@ForAll("worlds") List<Testimony> testimonies, @ForAll Random random) {
        List<Testimony> shuffled = new ArrayList<>(testimonies);
        Collections.shuffle(shuffled, random);

        assertThat(world().hears(shuffled).content())
                .isEqualTo(world().hears(testimonies).content());
    }

    @Property(tries = 60)
    void withdrawnIsAsNeverSeen(@ForAll("worlds") List<Testimony> testimonies, @ForAll Random random) {
        List<Testimony> withdrawn = new ArrayList<>(testimonies);
        Collections.shuffle(withdrawn, random);
        withdrawn = withdrawn.subList(0, withdrawn.size() / 3);
        List<Testimony> others = new ArrayList<>(testimonies);
        others.removeAll(withdrawn);

        World world = world().hears(testimonies);
        withdrawn.forEach(testimony -> world.withdraws(testimony.id()));

        assertThat(world.content()).isEqualTo(world().hears(others).content());
    }

    /** However few one may be compared with: whoever is gone has left no gap where it stood in others' way. */
    @Property(tries = 150)
    void whatIsGoneLeavesNoGap(
            @ForAll("crowded") List<Testimony> testimonies,
            @ForAll @IntRange(min = 1, max = 4) int ofBlock,
            @ForAll @IntRange(min = 1, max = 8) int inAll,
            @ForAll Random random) {
        Caps caps = new Caps(ofBlock, inAll);
        World world = world(caps);
        List<Testimony> left = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            world.hears(testimony);
            // What is only said again keeps its place; a correction comes anew.
            if (!left.contains(testimony)) {
                left.removeIf(before -> before.id().equals(testimony.id()));
                left.add(testimony);
            }
            while (random.nextInt(3) == 0 && !left.isEmpty()) {
                Testimony gone = left.remove(random.nextInt(left.size()));
                world.withdraws(gone.id());
            }
        }

        assertThat(world.content()).isEqualTo(world(caps).hears(left).content());
    }

    @Property(tries = 25)
    void repetitionChangesNothing(@ForAll("worlds") List<Testimony> testimonies) {
        World once = world().hears(testimonies);
        World twice = world().hears(testimonies).hears(testimonies);

        assertThat(twice.content()).isEqualTo(once.content());
        assertThat(twice.last()).isEmpty();
    }

    @Property(tries = 25)
    void everyTestimonyIsInExactlyOneIncident(@ForAll("worlds") List<Testimony> testimonies) {
        World world = world().hears(testimonies);

        assertThat(world.incidents().stream().flatMap(incident -> incident.members().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        testimonies.stream().map(Testimony::id).toList());
        assertThat(world.incidents()).allSatisfy(incident -> {
            assertThat(incident.links()).hasSize(incident.members().size() - 1);
            assertThat(incident.links())
                    .allSatisfy(link ->
                            assertThat(link.explanation().contradiction()).isEmpty());
            assertThat(incident.independentSources())
                    .isBetween(1, incident.members().size());
        });
    }

    @Provide
    Arbitrary<List<Testimony>> worlds() {
        return told().list().ofMinSize(2).ofMaxSize(14).map(all -> IntStream.range(0, all.size())
                .mapToObj(number -> all.get(number).as(number + 1))
                .toList());
    }

    /** Many of the same days and places, and corrections among them. */
    @Provide
    Arbitrary<List<Testimony>> crowded() {
        return Combinators.combine(told(), Arbitraries.integers().between(1, 40))
                .as(Told::as)
                .list()
                .ofMinSize(8)
                .ofMaxSize(40);
    }

    private static Arbitrary<Told> told() {
        return Combinators.combine(
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("a", "b", "c", ""),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(ActType.TORTURE, ActType.EXTORTION, ActType.ABDUCTION))
                .as(Told::new);
    }

    private record Told(String period, int district, int site, String text, String person, int victims, ActType act) {

        Testimony as(int number) {
            Testimonies testimony = Testimonies.detention(number)
                    .on(period)
                    .at("ce-district-0" + district, site == 0 ? null : "ce-site-0" + site)
                    .saying(text)
                    .to(Count.exactly(victims))
                    .receivedOn("2017-04-" + (10 + number % 3))
                    .doing(Act.of(ActType.ARBITRARY_ARREST), Act.of(act))
                    .through("monitor:" + number % 4);
            return person.isEmpty()
                    ? testimony.build()
                    : testimony.naming(person).build();
        }
    }
}
