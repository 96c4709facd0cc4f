package org.vigil.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.SharedStack;
import org.vigil.e2e.stack.VigilStack;

/** Someone signs in, records a testimony, and finds it again: every page in both languages, scripts or none. */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private final RandomGenerator random = new SecureRandom();
    private final VigilStack vigil;
    private final Chromium chromium;

    BrowserIT(VigilStack vigil) {
        Optional<Path> installed = Chromium.installed();
        if (installed.isEmpty()) {
            System.out.println("BrowserIT is skipped: there is no Chromium on this computer.");
        }
        Assumptions.assumeTrue(installed.isPresent(), "There is no Chromium on this computer.");
        this.vigil = vigil;
        this.chromium = Chromium.launch(installed.orElseThrow());
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"ru, true", "ru, false", "en, true", "en, false"})
    void recordsATestimonyAndFindsIt(String language, boolean scripts) {
        String word = Accounts.canary(14, random);
        // Far apart, so that these four accounts are never held to be of one event.
        String year = (language.equals("ru") ? "200" : "201") + (scripts ? "3" : "7");
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
