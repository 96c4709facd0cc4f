package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role sees, and what no page ever does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PagesTest {
    private static final String INCIDENT = "/incidents/00000000-0000-0000-0000-000000001064";
    private static final String TESTIMONY = "/testimonies/00000000-0000-0000-0000-000000001001";

    private RunningGateway gateway;
    private Browser verifier;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        verifier = Browser.signedInAs(gateway.address(), "verifier");
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyPageKeepsTheRulesOfTheHouse(String language) {
        for (String path : List.of(
                "/sign-in",
                "/record",
                "/search",
                INCIDENT,
                TESTIMONY,
                "/testimonies",
                "/trends?split=act",
                "/style",
                "/quarantine",
                "/quarantine/" + FakeQuarantine.ID,
                "/password")) {
            HttpResponse<String> page = verifier.open("/" + language + path);

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("content-security-policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(page.headers().firstValue("cache-control"))
                    .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
            assertThat(page.headers().firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(page.body())
                    .as(path)
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain(" style=", "<style", "<script>", "onclick", "https://", "??");
        }
    }

    @Test
    void navigationShowsWhatTheRoleMayDoAndNothingElse() {
        assertThat(verifier.open("/en/style").body()).contains("/en/record", "/en/search", "/en/trends");
        String monitor = Browser.signedInAs(gateway.address(), "monitor")
                .open("/en/record")
                .body();
        assertThat(monitor).contains("/en/record").doesNotContain("/en/search", "/en/trends", "/en/people");
        String admin = Browser.signedInAs(gateway.address(), "admin")
                .open("/en/people")
                .body();
        assertThat(admin).contains("/en/people").doesNotContain("/en/record", "/en/search", "/en/trends");
    }

    @Test
    void keepsEachRoleOutOfWhatIsNotItsOwn() {
        Browser admin = Browser.signedInAs(gateway.address(), "admin");
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        Browser analyst = Browser.signedInAs(gateway.address(), "analyst");

        for (String path : List.of("/en/record", "/en/search", "/en" + INCIDENT, "/en/trends", "/en" + TESTIMONY)) {
            assertThat(admin.open(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(monitor.open("/en/search").statusCode()).isEqualTo(403);
        assertThat(analyst.open("/en/record").statusCode()).isEqualTo(403);
        assertThat(analyst.open("/en/people").statusCode()).isEqualTo(403);
    }

    @Test
    void searchPassesTheQuestionOnAndLetsItBeTakenApart() {
        String page = verifier.open("/ru/search?q=%D0%BF%D0%BE%D0%B4%D0%B2%D0%B0%D0%BB&region=RU-CE&act=-EXTORTION")
                .body();

        assertThat(last("/api/incidents"))
                .contains("q=%D0%BF%D0%BE%D0%B4%D0%B2%D0%B0%D0%BB", "region=RU-CE", "act=-EXTORTION");
        assertThat(page)
                .contains(
                        "47 случаев",
                        "Чеченская Республика",
                        "март 2017",
                        "от 40 до 52 человек",
                        "<mark>подвале</mark>")
                .contains("кроме:", "href=\"/ru/search?q=%D0%BF%D0%BE%D0%B4%D0%B2%D0%B0%D0%BB&amp;act=-EXTORTION\"");
    }

    @Test
    void incidentSaysWhoSaysWhatAndWhyItIsOne() {
        String page = verifier.open("/en" + INCIDENT).body();

        assertThat(page)
                .contains("4 to 52 people", "8–12 March 2017", "around 20 March 2017", "differ", "agree")
                .contains("Place of detention", "+5.3", "−1.6", "w-100")
                .contains("I brought food to the gate");
    }

    @Test
    void trendsShowTheSameNumbersAsChartMapAndTable() {
        String page = verifier.open("/en/trends?by=month&split=act").body();

        assertThat(page).contains("<svg", "class=\"tilemap\"", "Chechen Republic", "131", "November 2017");
        assertThat(verifier.open("/en/trends.csv?by=month").body())
                .startsWith("start,value,certain,possible,victims_min,victims_max\r\n2017-01,,");
    }

    @Test
    void withdrawsOnlyAfterAskingTwice() {
        String token = verifier.forgeryToken("/en" + TESTIMONY);

        HttpResponse<String> once = verifier.send("/en" + TESTIMONY + "/withdraw", Map.of("_csrf", token));
        HttpResponse<String> twice =
                verifier.send("/en" + TESTIMONY + "/withdraw", Map.of("_csrf", token, "sure", "yes"));

        assertThat(once.body()).contains("Nothing has been withdrawn yet");
        assertThat(twice.body()).contains("The testimony is withdrawn", "UN-SP", "handed over");
    }

    @Test
    void aMistakenAddressIsAnsweredInTheReadersLanguage() {
        assertThat(verifier.open("/ru/search/nothing").statusCode()).isEqualTo(404);
        assertThat(verifier.open("/ru/search/nothing").body()).contains("Такой страницы нет");
    }

    private String last(String path) {
        return gateway.services().seen().stream()
                .map(FakeServices.Seen::uri)
                .filter(uri -> uri.startsWith(path))
                .reduce("", (before, after) -> after);
    }
}
