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

/** The reviewers' pages without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ReviewTest {
    private static final String PAIR = "/en/review/" + FakeReviews.FIRST;
    private static final String DOSSIER = "/en/testimonies/" + FakeReviews.TESTIMONY + "/review";

    private RunningGateway gateway;
    private Browser verifier;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
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
    void isForVerifiersAlone() {
        assertThat(verifier.open("/ru/search").body()).contains("/ru/review", "ждут вас: 3");
        for (String role : List.of("monitor", "admin", "analyst", "advocate", "auditor")) {
            Browser other = Browser.signedInAs(gateway.address(), role);
            for (String path : List.of("/en/review", PAIR, DOSSIER)) {
                assertThat(other.open(path).statusCode()).as(role + path).isEqualTo(403);
            }
            assertThat(other.send("/en/incidents/" + FakeReviews.FIRST + "/decide", Map.of("_csrf", "x"))
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void showsTheQueueInBothLanguagesWithWhoIsOnWhat() {
        String page =
                verifier.open("/ru/review?overdue=true&kind=LINK&region=RU-CE").body();

        assertThat(page)
                .contains("Об одном ли событии?", "14 января 2019", "Чеченская Республика", "смерть", "просрочено")
                .contains("Этим занят staff-boris до 15 января 2019, 10:30 UTC.", "Получено: 1", "LINK");
        assertThat(gateway.services().seen())
                .anyMatch(seen -> seen.uri().equals("/api/reviews?overdue=true&kind=LINK&region=RU-CE"));
        assertThat(verifier.open("/en/review").body())
                .contains("One event or two?", "staff-boris works on this until", "overdue: 3", "Further")
                .doesNotContain("blockquote");
    }

    @Test
    void takesTheNextThatNobodyElseHolds() {
        HttpResponse<String> next = verifier.send("/en/review", form("/en/review", Map.of("kind", "LINK")));

        assertThat(location(next)).isEqualTo("/en/review/" + FakeReviews.FIRST + "?kind=LINK");
        assertThat(decisions()).hasSize(2).last().satisfies(claim -> assertThat(claim)
                .contains("\"kind\":\"claim\"", FakeReviews.FIRST));
    }

    @Test
    void comparesTwoAccountsWithTheirEvidenceInWords() {
        String page = verifier.open(PAIR).body();

        assertThat(page)
                .contains("Who says what", "periods overlap", "+4.0", "moon phase", "nearly full", "−1.0", "+3.0")
                .contains("accesskey=\"s\"", "accesskey=\"d\"", "accesskey=\"u\"", "autofocus");
        assertThat(verifier.open("/ru/review/" + FakeReviews.FIRST).body())
                .contains("Одно событие", "сроки пересекаются", "Вместе");
    }

    @Test
    void decidesWithOneButtonOpensTheNextAndOffersTheWayBack() {
        HttpResponse<String> decided = verifier.send(PAIR, form(PAIR, Map.of("do", "same", "kind", "LINK")));

        assertThat(location(decided))
                .isEqualTo("/en/review/" + FakeReviews.SECOND + "?kind=LINK&passed=" + FakeReviews.FIRST
                        + "&done=same&decision=" + FakeReviews.DECISION);
        assertThat(decisions().get(0)).contains("\"kind\":\"link\"", "Compared side by side: they speak of one event.");
        String next = verifier.open(location(decided)).body();
        assertThat(next).contains("Decided: one event.", "Undo", "value=\"" + FakeReviews.FIRST + "\"");

        gateway.services().forget();
        HttpResponse<String> undone =
                verifier.send("/en/review/undo", form(PAIR, Map.of("decision", FakeReviews.DECISION)));
        assertThat(location(undone)).isEqualTo("/en/review?done=undone");
        assertThat(decisions()).singleElement().satisfies(revoked -> assertThat(revoked)
                .contains("\"kind\":\"revoke\"", FakeReviews.DECISION));
    }

    @Test
    void putsOffWithoutDecidingAndGivesItBack() {
        HttpResponse<String> later = verifier.send(PAIR, form(PAIR, Map.of("do", "later")));

        assertThat(location(later))
                .startsWith("/en/review/" + FakeReviews.SECOND)
                .contains("passed=" + FakeReviews.FIRST);
        assertThat(decisions()).first().asString().contains("\"kind\":\"release\"");
        assertThat(decisions()).noneMatch(decision -> decision.contains("link"));
    }

    @Test
    void neverLosesAReasonThatWasTyped() {
        gateway.services().refuseTestimonies(true);

        HttpResponse<String> pair =
                verifier.send(PAIR, form(PAIR, Map.of("do", "different", "reason", "Two cellars, two months")));
        HttpResponse<String> state = verifier.send(
                DOSSIER,
                form(DOSSIER, Map.of("do", "state", "to", "VERIFIED", "reason", "Seen it", "override", "A court")));

        assertThat(pair.statusCode()).isEqualTo(409);
        assertThat(pair.body()).contains(">Two cellars, two months</textarea>");
        assertThat(state.statusCode()).isEqualTo(409);
        assertThat(state.body())
                .contains(">Seen it</textarea>", ">A court</textarea>", "No rule of verification is met");
    }

    @Test
    void asksForAReasonWhereTheAccountsDoNotSpeakForThemselves() {
        String conflict = "/en/review/" + FakeReviews.CONFLICT;
        assertThat(verifier.open(conflict).body()).contains("Both speak of the mill.", "staff-anna", "Revoke");

        assertThat(verifier.send(conflict, form(conflict, Map.of("do", "same"))).statusCode())
                .isEqualTo(422);
        verifier.send(
                conflict,
                form(conflict, Map.of("do", "revoke", "decision", FakeReviews.DECISION, "reason", "Other mill")));
        assertThat(decisions().get(0)).contains("\"kind\":\"revoke\"", "Other mill");
    }

    @Test
    void letsASecondPersonAgree() {
        String merger = "/en/review/" + FakeReviews.MERGER;
        assertThat(verifier.open(merger).body()).contains("Agree and merge", "merge incidents");

        verifier.send(merger, form(merger, Map.of("do", "second", "reason", "The same night")));

        assertThat(decisions().get(0)).contains("\"kind\":\"second\"", "\"decision\":\"" + FakeReviews.MERGER);
    }

    @Test
    void showsHowATestimonyStandsAndTakesItOn() {
        String page = verifier.open(DOSSIER).body();
        assertThat(page)
                .contains("Peer review", "no rule is met", "At least 2 independent sources", "graded B or better")
                .contains("Which cellar?", "no effect: the second look is another person’s", "staff-anna")
                .contains("value=\"VERIFIED\"", "value=\"IN_VERIFICATION\"")
                .doesNotContain("value=\"TRIAGED\"");

        HttpResponse<String> back = verifier.send(
                DOSSIER, form(DOSSIER, Map.of("do", "state", "to", "IN_VERIFICATION", "reason", "Ask again")));
        assertThat(location(back)).startsWith(DOSSIER + "?done=state&decision=");
        HttpResponse<String> done = verifier.send(
                DOSSIER,
                form(
                        DOSSIER,
                        Map.of("do", "state", "to", "DUPLICATE", "survivor", FakeReviews.FIRST, "reason", "Same")));
        assertThat(location(done)).startsWith("/en/review/" + FakeReviews.FIRST);
        assertThat(decisions()).anyMatch(sent -> sent.contains("\"survivor\":\"" + FakeReviews.FIRST));
        verifier.send(
                DOSSIER,
                form(DOSSIER, Map.of("do", "grade", "reliability", "B", "credibility", "2", "reason", "Known")));
        assertThat(decisions().get(decisions().size() - 1))
                .contains("\"grade\":{", "\"reliability\":\"B\"", "\"credibility\":\"2\"");
    }

    @Test
    void mergesAndSplitsFromThePageOfAnIncident() {
        String incident = "/en/incidents/" + FakeReviews.FIRST;
        assertThat(verifier.open(incident).body()).contains("Merge 2 incidents", "Split off those marked");
        assertThat(Browser.signedInAs(gateway.address(), "analyst")
                        .open(incident)
                        .body())
                .doesNotContain("Merge 2 incidents");

        verifier.send(
                incident + "/decide",
                form(incident, Map.of("do", "merge", "second", FakeReviews.SECOND, "reason", "One raid")));
        verifier.send(
                incident + "/decide",
                form(incident, Map.of("do", "split", "testimonies", FakeReviews.TESTIMONY, "reason", "Another raid")));

        assertThat(decisions().get(0)).contains("\"kind\":\"merge\"", "\"second\":\"" + FakeReviews.SECOND);
        assertThat(decisions().get(1)).contains("\"kind\":\"split\"", "\"testimonies\":[\"" + FakeReviews.TESTIMONY);
        gateway.services().refuseTestimonies(true);
        assertThat(verifier.send(
                                incident + "/decide",
                                form(incident, Map.of("do", "merge", "second", "x", "reason", "One raid")))
                        .body())
                .contains(">One raid</textarea>", "value=\"x\"");
    }

    private Map<String, String> form(String page, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", verifier.forgeryToken(page));
        return form;
    }

    private List<String> decisions() {
        return gateway.services().seen().stream()
                .filter(seen -> seen.uri().equals("/api/decisions"))
                .map(FakeServices.Seen::body)
                .toList();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }
}
