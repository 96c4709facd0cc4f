package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Act;
import org.vigil.contract.Assessment;
import org.vigil.contract.Count;
import org.vigil.contract.Grade;
import org.vigil.contract.Incident;
import org.vigil.contract.Period;
import org.vigil.contract.Relation;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VictimStatus;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Rarity;
import org.vigil.verification.grouping.Agglomeration;

class CrossReferenceTest {
    private static final String LONG =
            "They came in the evening and took three of us to the cellar behind the old commandant's office, where we"
                    + " were kept for eleven days without light and heard the others through the wall every night.";

    private final World world = new World();
    private final Testimony first = detention(1).build();
    private final Testimony second = detention(2).on("2017-03-09").build();

    @Test
    void makesAnIncidentOfASingleTestimony() {
        world.hears(first);

        Incident incident = world.incidentOf(first);
        assertThat(incident.members()).containsExactly(first.id());
        assertThat(incident.corroboration()).isEqualTo(Corroboration.ALLEGED);
        assertThat(world.assessment(first).state()).isEqualTo(VerificationState.RECEIVED);
        assertThat(world.assessment(first).grade()).isEqualTo(new Grade(Reliability.F, Credibility.POSSIBLE));
    }

    @Test
    void putsTwoAccountsOfTheSameDayAndSiteTogether() {
        world.hears(first, second);

        Incident incident = world.incidentOf(first);
        assertThat(incident.members()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(incident.independentSources()).isEqualTo(2);
        assertThat(incident.corroboration()).isEqualTo(Corroboration.CORROBORATED);
        assertThat(incident.facts().period()).isEqualTo(Period.parse("2017-03-08/2017-03-09"));
        assertThat(incident.facts().agreedPeriod()).isNull();
        assertThat(incident.facts().victims()).isEqualTo(Count.exactly(3));
        assertThat(incident.links()).hasSize(1);
        assertThat(world.assessment(first).grade().credibility()).isEqualTo(Credibility.PROBABLE);
        assertThat(world.assessment(first).relations())
                .extracting(Relation::type)
                .containsExactly(RelationType.CORROBORATES);
    }

    @Test
    void saysOfAnAccountThatItIsInThePapersAndOfThePapersNothing() {
        Testimony report = detention(2).of(SourceMaterial.MEDIA_REPORT).build();

        world.hears(first, report);

        assertThat(world.assessment(first).relations())
                .extracting(Relation::type)
                .containsExactly(RelationType.CORROBORATES, RelationType.REPORTED_PUBLICLY);
        assertThat(world.assessment(report).relations())
                .extracting(Relation::type)
                .containsExactly(RelationType.CORROBORATES);
    }

    @Test
    void keepsDifferentRegionsAndMonthsApart() {
        Testimony elsewhere = detention(3).in("RU-DA").build();
        Testimony later = detention(4).on("2017-09").build();

        world.hears(first, elsewhere, later);

        assertThat(world.incidents()).hasSize(3);
    }

    @Test
    void explainsEveryLinkByEvidenceThatSumsToItsScore() {
        world.hears(
                first,
                second,
                detention(3).on(null).naming("a", "b").saying(LONG).build());

        assertThat(world.incidents().stream().flatMap(incident -> incident.links().stream()))
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(link.explanation().contradiction()).isEmpty();
                    assertThat(link.explanation().evidence())
                            .extracting(evidence -> evidence.field())
                            .contains("prior", "date", "place", "site", "unit", "acts", "persons", "narrative");
                });
    }

    @Test
    void saysThatANameIsALetterFromAnother() {
        world.hears(
                detention(1).naming("k.one.AAAAAQAAAAI").build(),
                detention(2).naming("k.two.AAAAAgAAAAM").build());

        assertThat(world.incidents()).hasSize(1);
        assertThat(world.incidents().get(0).links().get(0).explanation().evidence())
                .filteredOn(evidence -> evidence.field().equals("persons"))
                .extracting(evidence -> evidence.level())
                .containsExactly("one-alike");
    }

    @Test
    void holdsNothingAgainstNamesOfWhichNobodySaidWhatTheyAreLike() {
        world.hears(
                detention(1).naming("k.one").build(),
                detention(2).naming("k.two.AAAAAgAAAAM").build());

        assertThat(world.incidents().get(0).links().get(0).explanation().evidence())
                .filteredOn(evidence -> evidence.field().equals("persons"))
                .extracting(evidence -> evidence.level())
                .containsExactly("not-stated");
    }

    @Test
    void weighsACommonNameLess() {
        for (int number = 1; number <= 15; number++) {
            world.hears(detention(number).in("RU-DA").naming("k.common").build());
        }
        Testimony here = detention(16).naming("k.common").build();
        Testimony there = detention(17).naming("k.common").build();
        world.hears(here, there);

        assertThat(world.incidentOf(here).links().get(0).explanation().contradiction())
                .isEmpty();
        assertThat(namesakes(here)).isEqualTo(List.of("1"));
        world.withdraws(detention(1).build().id());
        world.withdraws(detention(2).build().id());
        assertThat(namesakes(here)).isEmpty();
    }

    @Test
    void takesAWordThatFewUseForADetailOfWhatHappened() {
        World small = new World(Caps.STARTING, new Rarity(2, 4));
        Testimony here = detention(1)
                .saying("They put him into a minibus with a broken lamp")
                .build();
        Testimony there = detention(2)
                .saying("He remembers the minibus, and how cold it was")
                .build();
        small.hears(here, there);
        assertThat(words(small, here)).isEqualTo("not-stated");

        small.hears(detention(3).in("RU-DA").build(), detention(4).in("RU-DA").build());
        assertThat(words(small, here)).isEqualTo("one-rare");

        Testimony third =
                detention(5).in("RU-DA").saying("By minibus to Khasavyurt").build();
        small.hears(third);
        assertThat(words(small, here)).isEqualTo("none-rare");

        small.withdraws(third.id());
        assertThat(words(small, here)).isEqualTo("one-rare");
    }

    @Test
    void knowsThatAWordIsRareAgainWhoeverUsedItFirst() {
        World small = new World(Caps.STARTING, new Rarity(2, 2));
        for (int number = 1; number <= 12; number++) {
            small.hears(
                    detention(number).in("RU-DA").saying("By minibus, he says").build());
        }
        Testimony here = detention(13)
                .saying("They put him into a minibus with a broken lamp")
                .build();
        Testimony there = detention(14)
                .saying("He remembers the minibus, and how cold it was")
                .build();
        small.hears(here, there);
        assertThat(words(small, here)).isEqualTo("none-rare");

        for (int number = 1; number <= 12; number++) {
            small.withdraws(detention(number).build().id());
        }

        assertThat(words(small, here)).isEqualTo("one-rare");
    }

    @Test
    void looksForNoCommonWordsInTwoLanguages() {
        World small = new World(Caps.STARTING, new Rarity(2, 2));
        Testimony here = detention(1)
                .saying("They put him into a minibus with a broken lamp")
                .build();
        Testimony there = detention(2)
                .speaking(Language.RU)
                .saying("Его посадили в микроавтобус")
                .build();

        small.hears(here, there);

        assertThat(words(small, here)).isEqualTo("not-stated");
    }

    private static String words(World world, Testimony testimony) {
        return world.incidentOf(testimony).links().get(0).explanation().evidence().stream()
                .filter(evidence -> evidence.field().equals("words"))
                .map(evidence -> evidence.level())
                .findFirst()
                .orElseThrow();
    }

    private List<String> namesakes(Testimony testimony) {
        return world.incidentOf(testimony).links().get(0).explanation().evidence().stream()
                .filter(evidence -> evidence.field().equals("namesakes"))
                .map(evidence -> evidence.level())
                .toList();
    }

    @Test
    void takesBackWhatACorrectionTakesOutAlsoWhereTooManyAreAlike() {
        for (int number = 1; number <= 402; number++) {
            world.hears(detention(number).saying(LONG).build());
        }
        Testimony corrected = detention(7).saying(LONG).to(Count.exactly(40)).build();

        world.hears(corrected);

        assertThat(world.incidentOf(corrected).facts().victims()).isEqualTo(new Count(3, 40));
    }

    @Test
    void listsWhatIsNotStatedWithoutWeighingIt() {
        world.hears(first, second);

        assertThat(world.incidentOf(first).links().get(0).explanation().evidence())
                .filteredOn(evidence -> evidence.level().equals("not-stated"))
                .isNotEmpty()
                .allMatch(evidence -> evidence.millibits() == 0);
    }

    @Test
    void answersToTheIdsOfAllItsMembers() {
        world.hears(second);
        UUID before = world.incidentOf(second).id();
        world.hears(detention(1).receivedOn("2017-04-01").build());

        Incident merged = world.incidentOf(second);
        assertThat(merged.id()).isNotEqualTo(before);
        assertThat(merged.aliases()).contains(before);
        assertThat(world.last()).anyMatch(gone -> gone.key().equals(before.toString()) && gone.value() == null);
    }

    @Test
    void countsWhatCameThroughOneInterviewerOnce() {
        world.hears(
                detention(1).through("monitor:x", "interviewer:y").build(),
                detention(2).through("monitor:z", "interviewer:y").build());

        assertThat(world.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.independentSources()).isEqualTo(1);
            assertThat(incident.corroboration()).isEqualTo(Corroboration.ALLEGED);
        });
    }

    @Test
    void doesNotTakeTheTypistOfInterviewsForTheirSource() {
        world.hears(
                detention(1).through("monitor:x", "interviewer:y").build(),
                detention(2).through("monitor:x", "interviewer:z").build());

        assertThat(world.incidents()).singleElement().satisfies(incident -> assertThat(incident.independentSources())
                .isEqualTo(2));
    }

    @Test
    void doesNotTakeACopyForCorroboration() {
        Testimony original = detention(1).saying(LONG).build();
        Testimony copy = detention(2).receivedOn("2017-05-01").saying(LONG).build();
        Testimony again = detention(3)
                .receivedOn("2017-05-02")
                .saying(LONG)
                .through("monitor:1")
                .build();

        world.hears(original, copy, again);

        assertThat(world.incidentOf(original).independentSources()).isEqualTo(1);
        assertThat(types(world.assessment(original))).isEmpty();
        assertThat(types(world.assessment(copy))).containsExactly(RelationType.DERIVED_FROM);
        assertThat(types(world.assessment(again)))
                .containsExactlyInAnyOrder(RelationType.DUPLICATE_OF, RelationType.DERIVED_FROM);
    }

    @Test
    void callsItDocumentedOnceSeveralSourcesAndADocumentSayIt() {
        world.hears(first, detention(2).of(SourceMaterial.MEDICAL_EXAM).build());

        assertThat(world.incidentOf(first).corroboration()).isEqualTo(Corroboration.DOCUMENTED);
    }

    @Test
    void lowersCredibilityWhereOneSaysAliveAndOtherSaysDead() {
        Act alive = new Act(ActType.TORTURE, null, null, Set.of(), VictimStatus.ESCAPED);
        Act dead = new Act(ActType.TORTURE, null, null, Set.of(), VictimStatus.DEAD);
        Testimony one =
                detention(1).doing(alive).to(Count.exactly(1)).naming("p").build();
        Testimony other =
                detention(2).doing(dead).to(Count.exactly(1)).naming("p").build();

        world.hears(one, other);

        assertThat(types(world.assessment(one))).contains(RelationType.CONTRADICTS, RelationType.SAME_PERSON);
        assertThat(world.assessment(one).grade().credibility()).isEqualTo(Credibility.DOUBTFUL);
        assertThat(world.assessment(one).relations())
                .filteredOn(relation -> relation.type() == RelationType.CONTRADICTS)
                .singleElement()
                .satisfies(relation -> assertThat(relation.explanation().evidence())
                        .anyMatch(evidence -> evidence.field().equals("outcome")
                                && evidence.level().equals("contradicts")));
    }

    @Test
    void publishesNothingForARepetition() {
        world.hears(first, second);
        world.hears(second);

        assertThat(world.last()).isEmpty();
    }

    @Test
    void treatsACorrectionAsWithdrawalAndNewTestimony() {
        world.hears(first, second, detention(2).on("2018-09-01").build());

        assertThat(world.isTogether(first, second)).isFalse();
        assertThat(world.content())
                .isEqualTo(new World()
                        .hears(first, detention(2).on("2018-09-01").build())
                        .content());
    }

    @Test
    void leavesNothingOfAWithdrawnTestimony() {
        world.hears(first, second).withdraws(second.id());

        assertThat(world.content()).isEqualTo(new World().hears(first).content());
        assertThat(world.content()).doesNotContain(second.id().toString());
        assertThat(world.last()).anyMatch(gone -> gone.key().equals(second.id().toString()) && gone.value() == null);
    }

    @Test
    void leavesOversizedIncidentsToPeople() {
        for (int number = 1; number <= 210; number++) {
            world.hears(detention(number).build());
        }

        assertThat(world.incidents())
                .hasSizeGreaterThan(1)
                .allMatch(incident -> incident.members().size() <= Agglomeration.LARGEST);
    }

    private static List<RelationType> types(Assessment assessment) {
        return assessment.relations().stream().map(Relation::type).toList();
    }
}
