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

/** The second person's pages without a script, and what the first person is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class QuarantineTest {
    private static final String PAGE = "/en/quarantine/" + FakeQuarantine.ID;

    private final String word = FakeServices.sample("testimony.json").replaceAll("(?s).*\"text\" *: *\"(\\S+).*", "$1");
    private RunningGateway gateway;
    private Browser verifier;
    private Browser monitor;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        verifier = Browser.signedInAs(gateway.address(), "verifier");
        monitor = Browser.signedInAs(gateway.address(), "monitor");
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
    void showsAVerifierHowManyWaitAndNobodyElseThatThereIsSuchAPage() {
        assertThat(verifier.open("/ru/search").body()).contains("/ru/quarantine", "ждёт 1 запись");
        assertThat(monitor.open("/ru/record").body()).doesNotContain("/ru/quarantine");
        for (String role : List.of("monitor", "admin", "analyst", "advocate", "auditor")) {
            Browser other = Browser.signedInAs(gateway.address(), role);
            assertThat(other.open("/en/quarantine").statusCode()).as(role).isEqualTo(403);
            assertThat(other.open(PAGE).statusCode()).as(role).isEqualTo(403);
        }
    }

    @Test
    void listsByNumberAndRiskWithoutContent() {
        String page = verifier.open("/ru/quarantine").body();

        assertThat(page)
                .contains(
                        FakeQuarantine.ID, "14 января 2019", "Чеченская Республика", "высокий", "другая письменность");
        assertThat(page).doesNotContain("blockquote");
    }

    @Test
    void opensOneWithTheReasonsWhyItWaits() {
        String page = verifier.open(PAGE).body();

        assertThat(page)
                .contains("blockquote", "another script, in which names cannot be told")
                .contains("value=\"NOBODY_RECOGNISABLE\"", "value=\"SOMEBODY_RECOGNISABLE\"");
    }

    @Test
    void releasesWithMoreHidden() {
        HttpResponse<String> released =
                verifier.send(PAGE, form("release", Map.of("reason", "NOBODY_RECOGNISABLE", "hide", word)));

        assertThat(released.headers().firstValue("location")).hasValue("/en/quarantine?done=RELEASED");
        assertThat(decision())
                .contains("\"decision\":\"RELEASE\"", "\"reason\":\"NOBODY_RECOGNISABLE\"")
                .contains("\"corrections\":{\"hide\":[{\"start\":0,\"end\":" + word.length() + "}]}");
        assertThat(verifier.open("/en/quarantine?done=RELEASED").body()).contains("The record is published");
    }

    @Test
    void refusesWithAReason() {
        HttpResponse<String> refused = verifier.send(PAGE, form("refuse", Map.of("reason", "TRANSLATE_FIRST")));

        assertThat(refused.headers().firstValue("location")).hasValue("/en/quarantine?done=REFUSED");
        assertThat(decision()).contains("\"decision\":\"REFUSE\"", "\"reason\":\"TRANSLATE_FIRST\"");
    }

    @Test
    void decidesNothingWithoutAFittingReasonOrWithWordsThatAreNotThere() {
        HttpResponse<String> none = verifier.send(PAGE, form("release", Map.of("hide", word)));
        HttpResponse<String> wrong = verifier.send(PAGE, form("release", Map.of("reason", "NOT_A_TESTIMONY")));
        HttpResponse<String> absent = verifier.send(
                PAGE, form("release", Map.of("reason", "NOBODY_RECOGNISABLE", "hide", "not to be found")));

        assertThat(List.of(none, wrong, absent))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(422));
        assertThat(none.body()).contains("Choose a reason", ">" + word + "</textarea>");
        assertThat(absent.body()).contains("Some of these words are not in the text", "not to be found");
        assertThat(decision()).isEmpty();
    }

    @Test
    void tellsTheSubmitterThatItWaitsAndLaterWhyItWasRefused() {
        gateway.services().holdTestimonies();

        HttpResponse<String> sent = monitor.sendAll("/en/record", RecordTest.form(monitor, "submit"));
        HttpResponse<String> status = monitor.open("/en/testimonies/" + FakeQuarantine.ID);

        assertThat(sent.body())
                .contains("waiting for a second person", FakeQuarantine.ID, "another script")
                .doesNotContain("The testimony is kept");
        assertThat(status.body()).contains("A second person refused this record", "it must be translated first");
    }

    private Map<String, String> form(String what, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("_csrf", verifier.forgeryToken(PAGE));
        form.put("do", what);
        return form;
    }

    private String decision() {
        return gateway.services().seen().stream()
                .filter(seen -> seen.method().equals("POST") && seen.uri().startsWith("/api/quarantine/"))
                .map(FakeServices.Seen::body)
                .reduce("", (before, after) -> after);
    }
}
