package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.contract.Violation;

class SubmissionReaderTest {
    private static final String WHOLE = """
            {"incidentClass":"DETENTION","acts":[{"type":"TORTURE"}],"period":"2017-03","place":{"region":"RU-CE"},
             "consent":{"givenBy":"PERSON","scopes":{"STORE_INTERNAL":"YES"}},"narrative":"Текст","language":"RU"}""";

    static Stream<Arguments> badInput() {
        return Stream.of(
                bad("\"DETENTION\"", "\"PICNIC\"", "incidentClass", "unknown-code"),
                bad("\"DETENTION\"", "7", "incidentClass", "unknown-code"),
                bad("[{\"type\":\"TORTURE\"}]", "[]", "acts", "required"),
                bad("[{\"type\":\"TORTURE\"}]", "[null]", "acts[0]", "required"),
                bad("[{\"type\":\"TORTURE\"}]", "\"TORTURE\"", "acts", "wrong-type"),
                bad("{\"type\":\"TORTURE\"}", "{\"type\":\"TICKLING\"}", "acts[0].type", "unknown-code"),
                bad("{\"type\":\"TORTURE\"}", "{}", "acts[0].type", "required"),
                bad("\"2017-03\"", "\"2017-03/2017-01\"", "period", "end-before-start"),
                bad("\"2017-03\"", "\"2017-13\"", "period", "not-a-date"),
                bad("\"2017-03\"", "\"last spring\"", "period", "not-a-period"),
                bad("\"RU-CE\"", "\"RU-ZZ\"", "place.region", "unknown-code"),
                bad("\"RU-CE\"}", "\"RU-CE\",\"site\":\"Lenina 5\"}", "place.site", "unknown-code"),
                bad("\"YES\"", "\"NO\"", "consent.scopes.STORE_INTERNAL", "consent-to-store-missing"),
                bad("\"YES\"", "\"PERHAPS\"", "consent.scopes.STORE_INTERNAL", "unknown-code"),
                bad("\"Текст\"", "\"\"", "narrative", "required"),
                bad("\"Текст\"", "\"a\\u0000b\"", "narrative", "control-characters"),
                bad("\"Текст\"", "\"a\\u202eb\"", "narrative", "control-characters"),
                bad("\"Текст\"", "{}", "narrative", "wrong-type"),
                bad("\"language\":\"RU\"", "\"language\":\"RU\",\"phone\":\"1\"", "phone", "unknown-property"),
                bad(
                        "\"language\":\"RU\"",
                        "\"language\":\"RU\",\"victims\":{\"count\":{\"min\":5,\"max\":2}}",
                        "victims.count.max",
                        "max-below-min"));
    }

    private static Arguments bad(String part, String instead, String field, String code) {
        return Arguments.of(WHOLE.replace(part, instead), field, code);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("badInput")
    void namesTheFieldAndWhatIsWrongWithIt(String json, String field, String code) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(json));
        assertThat(refused.problem().status()).isEqualTo(422);
        assertThat(refused.problem().errors()).contains(new Violation(field, code));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"", "null", "[]", "{", "\"x\"", "{\"a\":1}{", "\u0000"})
    void refusesWhatIsNoJsonObject(String body) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(body));
        assertThat(refused.problem().status()).isIn(400, 422);
    }

    @org.junit.jupiter.api.Test
    void readsAWholeSubmission() {
        assertThat(read(WHOLE).narrative()).isEqualTo("Текст");
    }

    @org.junit.jupiter.api.Test
    void refusesDeepNestingWithoutFailing() {
        String nested = "{\"acts\":" + "[".repeat(100_000);
        assertThat(catchThrowableOfType(Refused.class, () -> read(nested))).isNotNull();
    }

    @Property(tries = 300)
    void answersAnyBytesWithoutQuotingThem(@ForAll byte[] bytes) {
        Refused refused = catchThrowableOfType(Refused.class, () -> SubmissionReader.submission(bytes));
        assertThat(refused.problem().status()).isIn(400, 422);
    }

    private static org.vigil.contract.Submission read(String json) {
        return SubmissionReader.submission(json.getBytes(StandardCharsets.UTF_8));
    }
}
