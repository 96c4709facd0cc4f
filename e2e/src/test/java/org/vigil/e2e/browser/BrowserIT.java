package org.vigil.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.SharedStack;
import org.vigil.e2e.stack.VigilStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Someone signs in, records a testimony, and finds it again: every page in both languages, scripts or none. */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private final RandomGenerator random = new SecureRandom();
    private final VigilStack vigil;
    private final Chromium chromium;

    BrowserIT(VigilStack vigil) {
        this.vigil = vigil;
        this.chromium = Chromium.launchFor(BrowserIT.class);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"ru, true", "ru, false", "en, true", "en, false"})
    void recordsATestimonyAndFindsIt(String language, boolean scripts) {
        String word = Accounts.canary(14, random);
        // Far apart from each other and from 2017, in which other tests tell: never held to be of one event.
        String year = (language.equals("ru") ? "200" : "201") + (scripts ? "3" : "8");
        try (Visit visit = new Visit(chromium.browser(), vigil.address(), language, scripts)) {
            Newcomer.signIn(visit, vigil, "verifier");
            visit.open("/record");
            refusalKeepsWhatWasTyped(visit, year, narrative(language, word));
            String id = submit(visit);
            find(visit, word, id);
            visit.open("/trends?by=year&split=act&q=" + word);
            assertThat(visit.text("table >> nth=0")).contains(year);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, true", "ru, false", "en, true", "en, false"})
    void everyOtherPageIsSound(String language, boolean scripts) {
        try (Visit visit = new Visit(chromium.browser(), vigil.address(), language, scripts)) {
            Newcomer.signIn(visit, vigil, "verifier");
            for (String path : List.of(
                    "",
                    "/search",
                    "/search?q=nowhere&region=RU-CE&act=-TORTURE",
                    "/search?cursor=nonsense",
                    "/trends",
                    "/trends?by=month&split=region",
                    "/testimonies",
                    "/review",
                    "/review?mine=true&state=PEER_REVIEW&risk=DEATH",
                    "/review/00000000-0000-0000-0000-000000000000",
                    "/style",
                    "/nowhere")) {
                visit.open(path);
            }
            visit.page().context().clearCookies();
            Newcomer.signIn(visit, vigil, "admin");
            visit.open("/people");
            assertThat(visit.faults()).isEmpty();
        }
    }

    /** Without a script by Enter on the button that has the focus; with one by a single letter. Never a mouse. */
    @ParameterizedTest
    @CsvSource({"RU-AL, false", "RU-TY, true"})
    void aVerifierDecidesTenPairsWithTheKeyboardOnly(String region, boolean scripts) {
        Caller monitor = vigil.as("monitor");
        Caller verifier = vigil.as("verifier");
        pairs(monitor, region, 11);
        Await.withinSeconds(20).until(() -> pairs(verifier, region) == 11);
        try (Visit visit = new Visit(chromium.browser(), vigil.address(), "ru", scripts)) {
            Newcomer.signIn(visit, vigil, "verifier");
            lookAround(visit, verifier, region);
            visit.open("/review?kind=LINK&region=" + region);
            Keyboard keys = visit.page().keyboard();
            keys.press("Enter");
            for (int pair = 0; pair < 10; pair++) {
                visit.page().waitForURL("**/review/*");
                String item = visit.page().url();
                assertThat(visit.text("main h1")).isEqualTo("Об одном ли событии?");
                if (scripts) {
                    keys.press(pair % 2 == 0 ? "s" : "d");
                } else {
                    // The first button has the focus; the second is one step further.
                    if (pair % 2 == 1) {
                        keys.press("Tab");
                    }
                    keys.press("Enter");
                }
                visit.page().waitForURL(url -> !url.equals(item));
                assertThat(visit.text(".notice.good")).contains(pair % 2 == 0 ? "одно событие" : "разные события");
            }
            assertThat(visit.faults()).isEmpty();
        }
        assertThat(pairs(verifier, region)).isEqualTo(1);
    }

    /** The pages around a pair, each examined as any other page. */
    private static void lookAround(Visit visit, Caller verifier, String region) {
        JsonNode item =
                verifier.get("/api/reviews?kind=LINK&region=" + region).json().at("/items/0");
        String testimony = item.at("/about/0").asString();
        visit.open("/review/" + item.path("id").asString());
        visit.open("/testimonies/" + testimony + "/review");
        String incident = verifier.get("/api/testimonies/" + testimony)
                .json()
                .at("/assessment/incident")
                .asString();
        visit.open("/incidents/" + incident);
        assertThat(visit.page().locator("button[name=do][value=merge]").count()).isEqualTo(1);
    }

    /** Two accounts of one day each, alike enough to be linked and not enough to leave no doubt. */
    private static void pairs(Caller monitor, String region, int howMany) {
        for (int pair = 0; pair < howMany; pair++) {
            for (int account = 0; account < 2; account++) {
                ObjectNode told =
                        Accounts.detention("EN", "They came at night.", region, 2001 + pair + "-05-0" + (pair % 9 + 1));
                told.withArray("acts").addObject().put("type", "EXTORTION");
                told.withObject("victims")
                        .withObject("count")
                        .put("min", 1 + account)
                        .put("max", 1 + account);
                assertThat(monitor.submit(told).status()).isEqualTo(202);
            }
        }
    }

    private static int pairs(Caller verifier, String region) {
        return verifier.get("/api/reviews?kind=LINK&region=" + region)
                .json()
                .path("total")
                .asInt();
    }

    @Test
    void leavesQuicklyAndTheWayBackIsClosed() {
        try (Visit visit = new Visit(chromium.browser(), vigil.address(), "ru", false)) {
            Newcomer.signIn(visit, vigil, "verifier");
            visit.page().locator("button.leave").click();
            visit.page().waitForURL("**/calendar");

            visit.open("/search");

            assertThat(visit.page().url()).contains("/sign-in");
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static void refusalKeepsWhatWasTyped(Visit visit, String year, String narrative) {
        visit.page().locator("[name=class]").selectOption("DETENTION");
        visit.page().locator("[name=region]").selectOption("RU-CE");
        visit.page().locator("[name=month]").selectOption("03");
        visit.fill("year", year);
        visit.fill("min", "three");
        visit.fill("narrative", narrative);
        visit.tick("perpetrators", "POLICE");
        visit.tick("scopes", "STORE_INTERNAL");

        visit.press("[name=do][value=check]");

        assertThat(visit.text("#summary")).as("what needs another look").isNotBlank();
        assertThat(visit.page().locator("#summary a[href='#acts']").count()).isEqualTo(1);
        assertThat(visit.page().locator("#summary a[href='#min']").count()).isEqualTo(1);
        assertThat(visit.valueOf("class")).isEqualTo("DETENTION");
        assertThat(visit.valueOf("region")).isEqualTo("RU-CE");
        assertThat(visit.valueOf("month")).isEqualTo("03");
        assertThat(visit.valueOf("year")).isEqualTo(year);
        assertThat(visit.valueOf("min")).isEqualTo("three");
        assertThat(visit.valueOf("narrative")).isEqualTo(narrative);
        assertThat(visit.isTicked("perpetrators", "POLICE")).isTrue();
        assertThat(visit.isTicked("scopes", "STORE_INTERNAL")).isTrue();
    }

    /** Goes on from the refused form; returns the testimony's id. */
    private static String submit(Visit visit) {
        visit.fill("min", "3");
        visit.tick("acts", "TORTURE");
        visit.press("[name=do][value=check]");
        assertThat(visit.text("blockquote.narrative")).doesNotContain("Гайтукаев", "Gaitukaev", "928");
        assertThat(visit.page().locator("blockquote.narrative .hidden").count()).isGreaterThan(1);

        visit.press("[name=do][value=edit]");
        assertThat(visit.valueOf("narrative")).as("the way back").containsAnyOf("Гайтукаев", "Gaitukaev");
        visit.press("[name=do][value=check]");
        visit.press("[name=do][value=submit]");

        assertThat(visit.text(".secret").strip()).as("a receipt").isNotEmpty();
        return visit.text("main a.id").strip();
    }

    private static void find(Visit visit, String word, String id) {
        Await.withinSeconds(10).until(() -> {
            visit.page().navigate(visit.address("/search?q=" + word));
            return visit.page().locator("ol.incidents > li").count() == 1;
        });
        visit.open("/search?q=" + word);
        assertThat(visit.text("mark")).isEqualTo(word);
        visit.press("ol.incidents h3 a");
        assertThat(visit.text("main")).contains(id);
        visit.page().locator("details.account summary").first().click();
        assertThat(visit.text("blockquote.narrative >> nth=0")).contains(word).doesNotContain("928");
        visit.press("article.said a.id");
        assertThat(visit.text("main")).contains(id);
    }

    private static String narrative(String language, String word) {
        return language.equals("ru")
                ? "Меня бил Зелимхан Гайтукаев, телефон +7 928 931-22-33. Он повторял " + word + "."
                : "I was beaten by Zelimkhan Gaitukaev, phone +7 928 931-22-33. They came at night, " + word + ".";
    }
}
