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

/** Who works on a case. */
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
