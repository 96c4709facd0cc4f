package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Recording a testimony without a script; whatever goes wrong, what was typed stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RecordTest {
    private static final String SAID = "Увезли Ахмед ночью, \"держали\" <пять> дней & молчали";
    static final String SHOWN = "Увезли Ахмед ночью, &quot;держали&quot; &lt;пять&gt; дней &amp; молчали";

    private RunningGateway gateway;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
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
    void showsWhatWillBeHiddenThenSubmits() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");

        HttpResponse<String> checked = monitor.sendAll("/ru/record", form(monitor, "check"));
        HttpResponse<String> sent = monitor.sendAll("/ru/record", form(monitor, "submit"));

        assertThat(checked.body()).contains("[человек 1]", "Скрыто 1 место", "от 5 до 7 человек", "около марта 2017");
        assertThat(sent.body()).contains("9d7bfa43a987c69a873fb66e33f7af30");
        FakeServices.Seen submission = gateway.services().seen().stream()
                .filter(seen -> seen.uri().equals("/api/testimonies"))
                .findFirst()
                .orElseThrow();
        assertThat(submission.headers()).contains("Idempotency-Key: one-key");
        assertThat(submission.body())
                .contains("\"incidentClass\":\"TORTURE\"", "\"period\":\"2017-03~\"", "\"min\":5,\"max\":7")
                .contains("\"methods\":[\"ELECTRIC_SHOCK\"]", "\"STORE_INTERNAL\":\"YES\"", "\"MEDIA_NAMED\":\"NO\"");
    }

    @Test
    void saysWhatMayBeOnRecordAlreadyAndAsksWithoutWords() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");

        String typing =
                monitor.sendAll("/en/record/similar", form(monitor, "check")).body();
        String checked = monitor.sendAll("/ru/record", form(monitor, "check")).body();

        assertThat(typing)
                .contains("March 2017", "Chechen", "4 accounts", "Time", "Acts")
                .doesNotContain("<main");
        assertThat(checked).contains("Возможно, об этом уже есть запись", "4 рассказа");
        assertThat(gateway.services().seen())
                .filteredOn(seen -> seen.uri().equals("/api/testimonies/similar"))
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.body())
                        .contains("\"TORTURE\"", "\"2017-03~\"", "RU-CE")
                        .doesNotContain("Ахмед", "ночью"));
    }

    @Test
    void aRecordThatCannotBeLookedUpHoldsNothingUp() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        gateway.services().refuseTestimonies(true);

        HttpResponse<String> checked = monitor.sendAll("/en/record", form(monitor, "check"));

        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("Submit 1 testimony").doesNotContain("on record already");
    }

    @Test
    void namesEachFieldThatNeedsAnotherLookAndKeepsTheRest() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        Map<String, List<String>> form = form(monitor, "check");
        form.remove("class");
        form.put("max", List.of("3"));
        form.put("month", List.of("02"));
        form.put("day", List.of("31"));
        form.put("scopes", List.of("MEDIA_ANON"));

        HttpResponse<String> refused = monitor.sendAll("/en/record", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#class\"", "href=\"#max\"", "href=\"#year\"", "href=\"#scopes\"")
                .contains(SHOWN, "value=\"31\"")
                .contains("value=\"ELECTRIC_SHOCK\" checked");
        assertThat(gateway.services().seen()).noneMatch(seen -> seen.uri().contains("/api/testimonies"));
    }

    @Test
    void sendsHowToReachThePersonAndWantsAWay() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        Map<String, List<String>> form = form(monitor, "submit");
        form.put("contactName", List.of("Мира"));
        HttpResponse<String> incomplete = monitor.sendAll("/ru/record", form);
        form.put("contactReach", List.of("Signal, вечером"));
        form.put("scopes", List.of("STORE_INTERNAL", "KEEP_SEALED"));
        HttpResponse<String> sent = monitor.sendAll("/ru/record", form);

        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("href=\"#contactReach\"", "value=\"Мира\"");
        assertThat(sent.body()).doesNotContain("Мира", "Signal").contains("/attachments");
        assertThat(gateway.services().seen())
                .filteredOn(seen -> seen.uri().equals("/api/testimonies"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.body())
                        .contains(
                                "\"contact\":{\"name\":\"Мира\",\"reach\":\"Signal, вечером\"}",
                                "\"KEEP_SEALED\":\"YES\""));
    }

    @Test
    void showsARefusalOfTheServiceAtItsField() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        gateway.services().refuseTestimonies(true);

        HttpResponse<String> refused = monitor.sendAll("/en/record", form(monitor, "submit"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#site\"", SHOWN);
    }

    @Test
    void letsSomebodyBackInOnTheSamePageWhenTheSessionEnded() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        String oneTime = monitor.account("nadezhda", "monitor");
        monitor.signIn("nadezhda", oneTime);
        monitor.send(
                "/en/password",
                Map.of(
                        "_csrf",
                        monitor.forgeryToken("/en/password"),
                        "current",
                        oneTime,
                        "chosen",
                        "another four random words",
                        "again",
                        "another four random words"));
        Map<String, List<String>> form = form(monitor, "check");
        monitor.cookies().remove("vigil-session");

        HttpResponse<String> ended = monitor.sendAll("/en/record", form);
        form.put("_csrf", List.of(Browser.forgeryTokenIn(ended.body())));
        form.put("who", List.of("nadezhda"));
        form.put("secret", List.of("another four random words"));
        HttpResponse<String> back = monitor.sendAll("/en/record", form);

        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains(SHOWN, "name=\"secret\"");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains(SHOWN).doesNotContain("another four random words");
        assertThat(monitor.cookies()).containsKey("vigil-session");
    }

    @Test
    void keepsEverythingWhenThePageWasOpenForTooLong() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        Map<String, List<String>> form = form(monitor, "submit");
        form.put("_csrf", List.of("stale"));

        HttpResponse<String> stale = monitor.sendAll("/en/record", form);

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains(SHOWN, "press the button again");
        assertThat(gateway.services().seen()).noneMatch(seen -> seen.uri().equals("/api/testimonies"));
    }

    static Map<String, List<String>> form(Browser browser, String step) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("_csrf", List.of(browser.forgeryToken("/en/record")));
        form.put("key", List.of("one-key"));
        form.put("do", List.of(step));
        form.put("class", List.of("TORTURE"));
        form.put("acts", List.of("TORTURE", "ARBITRARY_ARREST"));
        form.put("methods", List.of("ELECTRIC_SHOCK"));
        form.put("year", List.of("2017"));
        form.put("month", List.of("03"));
        form.put("about", List.of("yes"));
        form.put("region", List.of("RU-CE"));
        form.put("min", List.of("5"));
        form.put("max", List.of("7"));
        form.put("perpetrators", List.of("POLICE"));
        form.put("narrative", List.of(SAID));
        form.put("language", List.of("RU"));
        form.put("givenBy", List.of("PERSON"));
        form.put("scopes", List.of("STORE_INTERNAL"));
        return form;
    }
}
