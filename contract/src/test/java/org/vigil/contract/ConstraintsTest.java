package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.beans.BeanIntrospector;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.vocabulary.GeoPrecision;
import org.vigil.contract.vocabulary.LocationType;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.SettlementClass;
import org.vigil.contract.vocabulary.VerificationState;

final class ConstraintsTest {
    private static final String VALID = """
            {"incidentClass":"DETENTION","acts":[{"type":"TORTURE"}],"consent":{"givenBy":"PERSON"},
             "narrative":"x","language":"EN"%s}""";

    /** One bad example for every rule; what is not said is valid. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sourceSystem\":\"a\\u0000b\" | sourceSystem | control-characters",
                "\"externalId\":\"a\\u202eb\" | externalId | control-characters",
                "\"period\":\"2017\",\"place\":{\"region\":\"RU-XX\"} | place.region | unknown-code",
                "\"place\":{\"district\":\"Main street 5\"} | place.district | unknown-code",
                "\"place\":{\"site\":\"the house on the hill\"} | place.site | unknown-code",
                "\"victims\":{} | victims.count | required",
                "\"victims\":{\"count\":{\"min\":-1}} | victims.count.min | negative",
                "\"victims\":{\"count\":{\"min\":1000001}} | victims.count.min | too-large",
                "\"victims\":{\"count\":{\"min\":5,\"max\":1000001}} | victims.count.max | too-large",
                "\"victims\":{\"count\":{\"min\":5,\"max\":3}} | victims.count.max | max-below-min",
                "\"perpetrators\":[{}] | perpetrators[0].type | required",
                "\"perpetrators\":[{\"type\":\"POLICE\"},{\"type\":\"POLICE\",\"unit\":\"Mr X\"}] | perpetrators[1].unit | unknown-code",
                "\"perpetrators\":[{\"type\":\"POLICE\",\"count\":{\"min\":2,\"max\":1}}] | perpetrators[0].count.max | max-below-min",
                "\"source\":{\"outlet\":\"a\\u0007\"} | source.outlet | control-characters",
                "\"source\":{\"interviewer\":\"a\\u2066\"} | source.interviewer | control-characters",
                "\"source\":{\"household\":\"a\\u0000\"} | source.household | control-characters",
                "\"source\":{\"document\":\"\\ud800\"} | source.document | control-characters",
                "\"contact\":{\"name\":\"x\"} | contact.reach | required",
                "\"contact\":{\"reach\":\"\\u0000x\"} | contact.reach | control-characters",
                "\"contact\":{\"reach\":\"x\",\"name\":\"\\u202ex\"} | contact.name | control-characters",
                "\"contact\":{\"reach\":\"x\",\"caution\":\"\\u0007\"} | contact.caution | control-characters",
                "\"interventions\":[{}] | interventions[0].type | required",
                "\"interventions\":[{\"type\":\"SHELTER\",\"people\":{\"min\":2,\"max\":1}}] | interventions[0].people.max | max-below-min",
                "\"officialPositions\":[{}] | officialPositions[0].attribution | required",
                "\"officialPositions\":[{\"attribution\":\"OTHER\",\"summary\":\"\\u0000\"}] | officialPositions[0].summary | control-characters",
                "\"particulars\":{\"detention\":{\"days\":-1}} | particulars.detention.days | negative",
                "\"particulars\":{\"detention\":{\"days\":36501}} | particulars.detention.days | too-large",
                "\"particulars\":{\"detention\":{\"held\":{\"min\":4,\"max\":2}}} | particulars.detention.held.max | max-below-min",
                "\"particulars\":{\"loss\":{\"roubles\":-5}} | particulars.loss.roubles | negative",
                "\"particulars\":{\"prosecution\":{\"article\":\"статья\"}} | particulars.prosecution.article | unknown-code",
                "\"particulars\":{\"prosecution\":{\"fineMin\":5,\"fineMax\":2}} | particulars.prosecution.fineMax | max-below-min",
                "\"particulars\":{\"assembly\":{\"participants\":{\"min\":4,\"max\":2}}} | particulars.assembly.participants.max | max-below-min",
                "\"particulars\":{\"measure\":{\"article\":\"<b>\"}} | particulars.measure.article | unknown-code",
                "\"particulars\":{\"online\":{\"addressSha256\":\"http://x\"}} | particulars.online.addressSha256 | not-a-sha256",
                "\"particulars\":{\"complaint\":{\"refusals\":-1}} | particulars.complaint.refusals | negative",
            })
    void namesTheFieldAndTheCode(String json, String field, String code) {
        assertThat(Constraints.violations(submission(VALID.formatted("," + json))))
                .containsExactly(new Violation(field, code));
    }

    @Test
    void asksForWhatNoTestimonyCanBeWithout() {
        assertThat(Constraints.violations(submission("{}")))
                .extracting(Violation::field)
                .containsExactly("acts", "consent", "incidentClass", "language", "narrative");
    }

    @Test
    void looksIntoEveryActOfAList() {
        String acts = "{\"acts\":[{\"type\":\"RAPE\"},{\"victims\":{\"min\":2,\"max\":1}}]}";

        assertThat(Constraints.violations(submission(acts)))
                .contains(
                        new Violation("acts[1].type", "required"),
                        new Violation("acts[1].victims.max", "max-below-min"));
    }

    @Test
    void boundsTheNarrativeAndTheLists() {
        String act = "{\"type\":\"TORTURE\"}";
        String many = String.join(",", Collections.nCopies(41, act));
        String json = "{\"acts\":[" + many + "],\"narrative\":\"" + "x".repeat(Narrative.LONGEST + 1) + "\"}";

        assertThat(Constraints.violations(submission(json)))
                .contains(new Violation("acts", "too-many"), new Violation("narrative", "too-long"));
    }

    @Test
    void acceptsLineBreaksTabsAndEmoji() {
        assertThat(Constraints.violations(submission(VALID.formatted(",\"externalId\":\"a\\n\\tя\\ud83d\\ude00\""))))
                .isEmpty();
    }

    @Test
    void consentMayNotEndBeforeItBegins() {
        Submission submission = submission(
                "{\"consent\":{\"givenBy\":\"PERSON\",\"givenOn\":\"2020-01-02\",\"expiresOn\":\"2020-01-01\"}}");

        assertThat(Constraints.violations(submission)).contains(new Violation("consent.expiresOn", "end-before-start"));
    }

    @Test
    void anExplanationMustSumToItsScore() {
        List<Evidence> evidence = List.of(new Evidence("site", "same", 5427, null, null));
        Relation relation =
                new Relation(new UUID(0, 1), RelationType.CORROBORATES, new Explanation(5000, "start-1", evidence));
        Assessment assessment =
                new Assessment(new UUID(0, 2), VerificationState.RECEIVED, Grade.UNJUDGED, null, List.of(relation));

        assertThat(Constraints.violations(assessment))
                .containsExactly(new Violation("relations[0].explanation.score", "does-not-sum"));
        assertThat(Constraints.violations(Explanation.of("start-1", evidence))).isEmpty();
    }

    @Test
    void quotesNoValue() {
        Place place =
                new Place("Secret", "Secret", "Secret", SettlementClass.NONE, LocationType.OTHER, GeoPrecision.REGION);

        assertThat(Constraints.violations(place))
                .hasSize(3)
                .noneMatch(violation -> violation.toString().contains("Secret"));
    }

    @Test
    void everyRecordOfTheContractIsKnownToTheValidator() {
        Set<Class<?>> unknown = new HashSet<>();
        Invented.RECORDS.forEach(type -> {
            if (BeanIntrospector.SHARED.findIntrospection(type).isEmpty()) {
                unknown.add(type);
            }
        });

        assertThat(unknown).isEmpty();
    }

    private static Submission submission(String json) {
        return Json.readInput(json.getBytes(StandardCharsets.UTF_8), Submission.class);
    }
}
