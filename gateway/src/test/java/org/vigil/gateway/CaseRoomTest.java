package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who works on a case, and what they did to help. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CaseRoomTest {
    private static final String CASE = CasesTest.CASE;
    private static final String API = "/api/cases/" + FakeCases.CASE;

    private RunningGateway gateway;
    private Browser advocate;
    private String me;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        advocate = Browser.signedInAs(gateway.address(), "advocate");
        advocate.open(CASE);
        me = FakeServices.pseudonymIn(gateway.services().seen().get(0).authorization());
    }

    @BeforeEach
    void forget() {
        gateway.services().forget();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void takesSomebodyOffTheCaseOnceAndRefusesForTheLastOne() {
        String other = CASE + "/members/" + FakeCases.MEMBER + "/remove";
        assertThat(advocate.open(CASE).body()).contains("action=\"" + other + "\"", "Take off the case");

        HttpResponse<String> gone = send(other, Map.of("key", "one-key"));
        assertThat(location(gone)).isEqualTo(CASE + "#members");
        assertThat(sent("DELETE", API + "/members/" + FakeCases.MEMBER).headers())
                .containsIgnoringCase("Idempotency-Key: one-key");

        gateway.services().refuseTestimonies(true);
        HttpResponse<String> last = send(other.replace("/en/", "/ru/"), Map.of());
        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(last.body()).contains("Кто-то должен остаться при деле; сначала пустите другого человека.");
    }

    @Test
    void whoeverLeavesIsToldWhatThatMeansAndSeesTheirOtherCases() {
        assertThat(advocate.open(CASE).body()).contains(me, "Leave the case", "You will not see this case any more");
        assertThat(location(send(CASE + "/members/" + me + "/remove", Map.of())))
                .isEqualTo("/en/cases");
        sent("DELETE", API + "/members/" + me);

        assertThat(send(CASE + "/members/Somebody%20Else/remove", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void writesDownHelpAndShowsWhatWasGiven() {
        assertThat(advocate.open(CASE).body())
                .contains("Help given, and steps taken", "egal aid", "March 2017", "2 people", "Where it stands:")
                .as("silence is said by a clock")
                .doesNotContain("value=\"NO_RESPONSE\"", "??");

        HttpResponse<String> written = send(
                CASE + "/interventions",
                Map.of(
                        "key",
                        "one-key",
                        "type",
                        "LEGAL_AID",
                        "period",
                        "2017-04",
                        "people-min",
                        "2",
                        "people-max",
                        "",
                        "response",
                        "",
                        "status",
                        "PENDING"));
        assertThat(location(written)).isEqualTo(CASE + "#interventions");
        assertThat(sent("POST", API + "/interventions")).satisfies(sent -> {
            assertThat(sent.body())
                    .isEqualTo("{\"intervention\":{\"type\":\"LEGAL_AID\",\"period\":\"2017-04\","
                            + "\"status\":\"PENDING\",\"people\":{\"min\":2}}}");
            assertThat(sent.headers()).containsIgnoringCase("Idempotency-Key: one-key");
        });
    }

    @Test
    void keepsWhatWasTypedOfHelpThatIsRefused() {
        gateway.services().refuseTestimonies(true);
        HttpResponse<String> refused =
                send(CASE + "/interventions", Map.of("type", "SHELTER", "people-max", "some", "impact", "POSITIVE"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"some\"", "value=\"SHELTER\" selected", "value=\"POSITIVE\" selected")
                .contains("For how many people, at most", "there is no such date");
        assertThat(sent("POST", API + "/interventions").body())
                .as("what is no number is named by the service")
                .contains("\"people\":{\"min\":0,\"max\":\"some\"}");
    }

    private HttpResponse<String> send(String action, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", advocate.forgeryToken(CASE));
        return advocate.send(action, form);
    }

    private FakeServices.Seen sent(String method, String uri) {
        List<FakeServices.Seen> sent = gateway.services().seen().stream()
                .filter(seen -> seen.method().equals(method) && seen.uri().equals(uri))
                .toList();
        assertThat(sent).as(uri).hasSize(1);
        return sent.get(0);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }
}
