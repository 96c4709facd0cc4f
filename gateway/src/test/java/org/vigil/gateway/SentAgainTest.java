package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** When an answer is lost, the same thing is sent again under the same key, and search does it once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SentAgainTest {
    private static final Pattern KEY = Pattern.compile("idempotency-key: ?(\\S+?)[,\\]\\s]");

    private RunningGateway gateway;
    private Browser advocate;
    private Browser verifier;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        advocate = Browser.signedInAs(gateway.address(), "advocate");
        verifier = Browser.signedInAs(gateway.address(), "verifier");
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
    void answersAndConfirmationsKeepTheirKey() {
        keepsItsKey(
                advocate,
                CasesTest.FORUM,
                CasesTest.FORUM + "/answers",
                Map.of("in", "EN", "answer-EN-facts", "Eight men.", "before-EN-facts", ""));
        keepsItsKey(
                advocate, CasesTest.FORUM, CasesTest.FORUM + "/confirmations", Map.of("in", "EN", "gate", "EXHAUSTED"));
    }

    @Test
    void decisionsDeliveriesAndNoticesKeepTheirKey() {
        String asked = "/en/packets/" + FakeCases.REQUESTED;
        keepsItsKey(verifier, asked, asked + "/decision", Map.of("decision", "refuse", "reason", "Not yet"));

        String sealed = "/en/packets/" + FakeCases.SEALED;
        keepsItsKey(advocate, sealed, sealed + "/deliveries", Map.of("recipient", "A court", "on", "2019-01-15"));
        keepsItsKey(
                advocate,
                sealed,
                sealed + "/notices",
                Map.of("delivery", FakeCases.DELIVERY, "on", "2019-02-01", "testimonies", FakeCases.TESTIMONY));
    }

    @Test
    void whatIsTakenOutKeepsItsKey() {
        keepsItsKey(
                advocate, CasesTest.CASE, CasesTest.CASE + "/testimonies/" + FakeCases.TESTIMONY + "/remove", Map.of());
    }

    @Test
    void eachAnswerOfAFormHasAKeyOfItsOwnWhichIsTheSameTheNextTime() {
        Map<String, String> form = Map.of(
                "key",
                "one-key",
                "in",
                "EN",
                "answer-EN-facts",
                "Eight men.",
                "before-EN-facts",
                "",
                "answer-EN-relief",
                "Justice.",
                "before-EN-relief",
                "As before");
        send(advocate, CasesTest.FORUM, CasesTest.FORUM + "/answers", form);
        assertThat(keys()).containsExactlyInAnyOrder("one-key-en-facts", "one-key-en-relief");

        gateway.services().forget();
        send(advocate, CasesTest.FORUM, CasesTest.FORUM + "/answers", form);
        assertThat(keys()).containsExactlyInAnyOrder("one-key-en-facts", "one-key-en-relief");
    }

    @Test
    void whatWasRefusedIsSomethingNewTheNextTime() {
        String asked = "/en/packets/" + FakeCases.REQUESTED;
        gateway.services().refuseTestimonies(true);
        HttpResponse<String> refused =
                send(verifier, asked, asked + "/decision", Map.of("decision", "approve", "key", "used-key"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(keyIn(refused.body(), asked + "/decision")).isNotEqualTo("used-key");
    }

    private void keepsItsKey(Browser browser, String page, String action, Map<String, String> fields) {
        gateway.services().forget();
        String key = keyIn(browser.open(page).body(), action);
        gateway.services().forget();
        gateway.services().loseOneAnswer();
        Map<String, String> form = new HashMap<>(fields);
        form.put("key", key);

        HttpResponse<String> lost = send(browser, page, action, form);
        assertThat(lost.statusCode()).as(action).isEqualTo(503);
        assertThat(lost.body()).contains("it is written down once only");
        assertThat(keyIn(lost.body(), action)).isEqualTo(key);
        assertThat(send(browser, page, action, form).statusCode()).isEqualTo(303);

        List<FakeServices.Seen> sent = written();
        assertThat(sent).as(action).hasSize(2);
        assertThat(sent.get(0).body()).isEqualTo(sent.get(1).body());
        assertThat(keys()).hasSize(2).containsOnly(keys().get(0)).allMatch(used -> used.startsWith(key));
    }

    private List<String> keys() {
        return written().stream()
                .map(seen -> KEY.matcher(seen.headers().toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private List<FakeServices.Seen> written() {
        return gateway.services().seen().stream()
                .filter(seen -> !seen.method().equals("GET"))
                .toList();
    }

    private static HttpResponse<String> send(Browser browser, String page, String action, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", browser.forgeryToken(page));
        return browser.send(action, form);
    }

    private static String keyIn(String page, String action) {
        int form = page.indexOf("action=\"" + action + "\"");
        assertThat(form).as(action).isPositive();
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find(form)).as(action).isTrue();
        return key.group(1).toLowerCase(Locale.ROOT);
    }
}
