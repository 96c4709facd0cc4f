package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.Reliability;

final class JsonTest {
    private static final String VALID = "\"incidentClass\":\"DETENTION\",\"acts\":[{\"type\":\"TORTURE\"}],"
            + "\"consent\":{\"givenBy\":\"PERSON\"},\"narrative\":\"x\",\"language\":\"EN\"";

    @Property(tries = 40)
    void everyEventIsReadBackAsItWasWrittenAndWrittenAlike(@ForAll long seed) {
        for (Class<?> type : Invented.EVENTS) {
            Object event = invent(type, seed);
            byte[] json = Json.write(event);

            assertThat(Json.read(json, type)).isEqualTo(event);
            assertThat(Json.write(Json.read(json, type))).isEqualTo(json);
            assertThat(Json.write(invent(type, seed)))
                    .as("same value, same bytes")
                    .isEqualTo(json);
        }
    }

    @Property(tries = 40)
    void everyDecisionAndEventOfACaseIsFoundByItsKind(@ForAll long seed) {
        Decision decision = (Decision) invent(Decision.class, seed);
        Casework casework = (Casework) invent(Casework.class, seed);

        assertThat(Json.read(Json.write(decision), Decision.class)).isEqualTo(decision);
        assertThat(Json.read(Json.write(casework), Casework.class)).isEqualTo(casework);
    }

    @Property(tries = 40)
    void whatAPersonSendsIsReadBackToo(@ForAll long seed) {
        Object submission = invent(Submission.class, seed);

        assertThat(Json.readInput(Json.write(submission), Submission.class)).isEqualTo(submission);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"secretKey\":1 | secretKey | unknown-property",
                "\"place\":{\"secretKey\":1} | place.secretKey | unknown-property",
                "\"acts\":[{\"type\":\"SECRET\"}] | acts[0].type | unknown-code",
                "\"acts\":[{\"type\":3}] | acts[0].type | unknown-code",
                "\"acts\":[null] | acts[0] | required",
                "\"acts\":[{\"type\":\"RAPE\",\"victims\":{}}] | acts[0].victims.min | required",
                "\"acts\":[{\"type\":\"RAPE\",\"victims\":{\"min\":\"5\"}}] | acts[0].victims.min | wrong-type",
                "\"acts\":[{\"type\":\"RAPE\",\"victims\":{\"min\":5.5}}] | acts[0].victims.min | wrong-type",
                "\"acts\":[{\"type\":\"RAPE\",\"methods\":[null]}] | acts[0].methods[0] | required",
                "\"narrative\":5 | narrative | wrong-type",
                "\"narrative\":true | narrative | wrong-type",
                "\"narrative\":[\"SECRET\"] | narrative | wrong-type",
                "\"receivedOn\":\"SECRET\" | receivedOn | not-a-date",
                "\"receivedOn\":17000 | receivedOn | not-a-date",
                "\"period\":\"SECRET\" | period | not-a-period",
                "\"period\":\"2017-02-30\" | period | not-a-date",
                "\"period\":\"2017-05/2017-03\" | period | end-before-start",
                "\"period\":2017 | period | wrong-type",
                "\"consent\":{\"scopes\":{\"SECRET\":\"YES\"}} | consent.scopes | unknown-code",
                "\"consent\":{\"risksExplained\":\"SECRET\"} | consent.risksExplained | wrong-type",
            })
    void refusesWithTheFieldAndACodeAndQuotesNothing(String json, String field, String code) {
        UnreadableJson refusal = refusal("{" + json + "}");

        assertThat(refusal.violation()).isEqualTo(new Violation(field, code));
        assertThat(refusal).hasMessage(code).hasNoCause().hasNoSuppressedExceptions();
        assertThat(refusal.toString()).doesNotContainIgnoringCase("secret");
    }

    @Test
    void refusesWhatIsNotOneJsonObject() {
        assertThat(refusal("").violation().code()).isEqualTo("not-json");
        assertThat(refusal("SECRET").violation().code()).isEqualTo("not-json");
        assertThat(refusal("{" + VALID).violation().code()).isEqualTo("not-json");
        assertThat(refusal("{" + VALID + "} {}").violation().code()).isEqualTo("not-json");
        assertThat(refusal("{" + VALID + ",\"language\":\"RU\"}").violation().code())
                .isEqualTo("not-json");
        assertThat(refusal("[]").violation().code()).isEqualTo("wrong-type");
        assertThat(refusal("null").violation().code()).isEqualTo("required");
    }

    @Test
    void refusesWhatIsTooLargeOrTooDeep() {
        String blanks = " ".repeat(Json.LARGEST);
        String nested = "{\"a\":".repeat(100) + "1" + "}".repeat(100);

        assertThat(refusal("{" + VALID + blanks + "}").violation().code()).isEqualTo("too-large");
        assertThat(refusal("{\"narrative\":\"" + "x".repeat(5 * Narrative.LONGEST) + "\"}")
                        .violation())
                .isEqualTo(new Violation("narrative", "too-large"));
        assertThat(catchThrowableOfType(
                                UnreadableJson.class,
                                () -> Json.read(nested.getBytes(StandardCharsets.UTF_8), Testimony.class))
                        .violation()
                        .code())
                .isEqualTo("too-large");
    }

    @Test
    void takesAnAbsentYesOrNoForNo() {
        Submission submission = Json.readInput(("{" + VALID + "}").getBytes(StandardCharsets.UTF_8), Submission.class);

        assertThat(submission.consent().risksExplained()).isFalse();
        assertThat(Constraints.violations(submission)).isEmpty();
    }

    @Test
    void readsEventsOfANewerWriter() {
        byte[] newer = "{\"reliability\":\"A\",\"credibility\":\"1\",\"mood\":3}".getBytes(StandardCharsets.UTF_8);

        assertThat(Json.read(newer, Grade.class)).isEqualTo(new Grade(Reliability.A, Credibility.CONFIRMED));
    }

    private static Object invent(Class<?> type, long seed) {
        Random random = new Random(seed);
        return new Invented(random, () -> "я\"\\\n\t\uD83D\uDE00" + random.nextInt(1000), .3).of(type);
    }

    private static UnreadableJson refusal(String json) {
        return catchThrowableOfType(
                UnreadableJson.class, () -> Json.readInput(json.getBytes(StandardCharsets.UTF_8), Submission.class));
    }
}
