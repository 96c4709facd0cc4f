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

/** The advocates' pages of a case without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CasesTest {
    static final String CASE = "/en/cases/" + FakeCases.CASE;
    private static final String API = "/api/cases/" + FakeCases.CASE;
    static final String FORUM = CASE + "/forums/ECHR";

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
    void isForAdvocatesAndPacketsForThoseWhoDecide() {
        for (String role : List.of("monitor", "analyst", "admin", "auditor")) {
            Browser other = Browser.signedInAs(gateway.address(), role);
            for (String path : List.of("/en/cases", CASE, FORUM, "/en/packets/" + FakeCases.REQUESTED)) {
                assertThat(other.open(path).statusCode()).as(role + path).isEqualTo(403);
            }
        }
        assertThat(verifier.open(CASE).statusCode()).isEqualTo(403);
        assertThat(verifier.open(FORUM).statusCode()).isEqualTo(403);
        assertThat(verifier.open("/en/packets/" + FakeCases.REQUESTED).statusCode())
                .isEqualTo(200);
    }

    @Test
    void listsOwnCasesAndForVerifiersOnlyThePacketsThatWait() {
        assertThat(advocate.open("/en/cases").body())
                .contains("The mill", "2 terms have passed", "11 May 2017", "decision", "3 testimonies", "Open a case")
                .contains("1 packet waits for you", "Court of Human Rights");
        assertThat(verifier.open("/ru/cases").body())
                .contains("/ru/packets/" + FakeCases.REQUESTED, "ЕСПЧ", "1 пакет ждёт вашего слова")
                .doesNotContain("The mill", "Открыть дело");
        assertThat(gateway.services().seen())
                .filteredOn(seen -> seen.uri().equals("/api/cases"))
                .hasSize(1);
    }

    @Test
    void opensACaseWithAndWithoutAnIncidentOnceForEachKey() {
        HttpResponse<String> opened = advocate.send(
                "/en/cases",
                form("/en/cases", Map.of("title", "The mill", "testimonies", FakeCases.TESTIMONY, "key", "one-key")));

        assertThat(location(opened)).isEqualTo(CASE + "?left=true");
        assertThat(advocate.open(location(opened)).body()).contains("Some testimonies stayed out");
        assertThat(written("/api/cases")).satisfies(sent -> {
            assertThat(sent.body()).contains("\"title\":\"The mill\"", "\"testimonies\":[\"" + FakeCases.TESTIMONY);
            assertThat(sent.headers()).containsIgnoringCase("Idempotency-Key: one-key");
        });

        gateway.services().forget();
        String with = "/en/cases?incident=" + FakeReviews.FIRST;
        assertThat(advocate.open(with).body()).contains("Open a case with this incident", FakeReviews.FIRST);
        advocate.send("/en/cases", form(with, Map.of("title", "The mill", "incident", FakeReviews.FIRST)));
        assertThat(written("/api/cases").body()).contains("\"incidents\":[\"" + FakeReviews.FIRST + "\"]");
    }

    @Test
    void showsEverythingOfACaseInBothLanguages() {
        assertThat(advocate.open(CASE).body())
                .contains("Taken to the mill.", "No answer for 30 days.", "class=\"silence\"", "March 2017")
                .contains("T-1", "Chechen Republic", "withdrawn", "no forum", "L1")
                .contains("The registry", "№ 77-2", "no answer within the term", "By letter", "11 April 2017")
                .contains("No such people.", "A newspaper", "P-1", "Major", "Call the court.", "14 January 2019")
                .contains("art. 144(1)", "passed 30 days ago", "have a lawyer check", "advocate-7f3a9c21")
                .contains("/en/packets/" + FakeCases.SEALED, "sealed", "consent changed")
                .doesNotContain("??", "<details open", "stayed out");
        assertThat(advocate.open("/ru/cases/" + FakeCases.CASE).body())
                .contains("март 2017", "Чеченская Республика", "отозвано", "в срок не ответили", "молчание", "ЕСПЧ")
                .doesNotContain("??");
    }

    @Test
    void writesEachFormToItsPlaceUnderItsKey() {
        step(
                "testimonies",
                Map.of("testimonies", FakeCases.TESTIMONY + "\r\n" + FakeReviews.SECOND),
                "\"testimonies\":[\"" + FakeCases.TESTIMONY + "\",\"" + FakeReviews.SECOND + "\"]");
        step("testimonies", Map.of("incidents", FakeReviews.FIRST), "\"incidents\":[\"" + FakeReviews.FIRST + "\"]");
        step(
                "persons",
                Map.of("role", "OFFICIAL", "rank", "Major", "unit", ""),
                "{\"role\":\"OFFICIAL\",\"rank\":\"Major\"}");
        step(
                "filings",
                Map.of("forum", "ECHR", "filedOn", "2017-04-11", "number", "77-2"),
                "{\"forum\":\"ECHR\",\"filedOn\":\"2017-04-11\",\"number\":\"77-2\"}");
        step(
                "filings/" + FakeCases.FILING + "/events",
                Map.of("status", "CLOSED", "on", "2017-06-01", "note", "a\r\nb"),
                "{\"status\":\"CLOSED\",\"on\":\"2017-06-01\",\"note\":\"a\\nb\"}");
        step(
                "positions",
                Map.of("attribution", "OFFICIAL_DENY_ACT", "period", "2017-04", "summary", "No.", "reference", "TV"),
                "{\"reference\":\"TV\",\"said\":{\"attribution\":\"OFFICIAL_DENY_ACT\",\"period\":\"2017-04\",\"summary\":\"No.\"}}");
        step("notes", Map.of("text", "Call them."), "{\"text\":\"Call them.\"}");
        step("members", Map.of("member", "advocate-1"), "{\"member\":\"advocate-1\"}");
        advocate.send(CASE + "/testimonies/" + FakeCases.TESTIMONY + "/remove", form(CASE, Map.of()));
        assertThat(gateway.services().seen())
                .anyMatch(seen -> seen.method().equals("DELETE")
                        && seen.uri().equals(API + "/testimonies/" + FakeCases.TESTIMONY));
    }

    @Test
    void keepsWhatWasTypedInTheFormThatWasRefusedAndNamesItsFieldsInWords() {
        gateway.services().refuseTestimonies(true);
        HttpResponse<String> refused = advocate.send(
                CASE + "/filings",
                form(CASE, Map.of("forum", "ECHR", "filedOn", "2017-02-30", "body", "Typed body", "key", "used-key")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Something needs another look.", "Testimonies (no. 3)", "there is none of this id")
                .contains(">Date</span>", "there is no such day", "When", "this cannot be taken (moon-phase)")
                .contains("value=\"2017-02-30\"")
                .doesNotContain("said.period", "filedOn</span>", "used-key");
        assertThat(refused.body().split("Typed body", -1))
                .as("in its own form only")
                .hasSize(2);
        assertThat(refused.body().split("<details open", -1)).hasSize(2);

        HttpResponse<String> conflict =
                advocate.send(CASE.replace("/en/", "/ru/") + "/notes", form(CASE, Map.of("text", "Said twice")));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Это свидетельство уже в деле.", ">Said twice</textarea>");

        HttpResponse<String> list = advocate.send(
                "/en/cases", form("/en/cases", Map.of("title", "Typed title", "testimonies", "one, two")));
        assertThat(list.statusCode()).isEqualTo(422);
        assertThat(list.body()).contains("value=\"Typed title\"", ">one, two</textarea>");
    }

    @Test
    void showsWhatAForumStillNeeds() {
        assertThat(advocate.open(FORUM).body())
                .contains("Court of Human Rights", "Rule 47", "10 January 2019", "Statement of facts", "at most 4,000")
                .contains(">As before</textarea>", "RU-CE", "Remedies are exhausted", "I have checked this")
                .contains("href=\"#answer-EN-facts\"", "href=\"#gates\"", "1 testimony", "not allowed")
                .contains("Applicant", "by hand, after the download")
                .doesNotContain("??", "/packets?", "answer-EN-applicant");
        assertThat(advocate.open(FORUM + "?level=L0").body()).contains(FORUM + "/packets?level=L0&amp;in=EN");
        assertThat(advocate.open("/ru/cases/" + FakeCases.CASE + "/forums/ECHR").body())
                .contains("Изложение фактов", "Средства исчерпаны");
        assertThat(advocate.open(CASE + "/forums/NOWHERE").statusCode()).isEqualTo(404);
    }

    @Test
    void sendsOnlyTheAnswersThatWereChanged() {
        HttpResponse<String> written = advocate.send(
                FORUM + "/answers",
                form(
                        FORUM,
                        Map.of(
                                "in",
                                "EN",
                                "level",
                                "L1",
                                "answer-EN-facts",
                                "Eight men.",
                                "before-EN-facts",
                                "",
                                "answer-EN-relief",
                                "As before",
                                "before-EN-relief",
                                "As before")));

        assertThat(location(written)).isEqualTo(FORUM + "?level=L1&in=EN#form");
        assertThat(written(API + "/answers").body())
                .isEqualTo("{\"forum\":\"ECHR\",\"field\":\"facts\",\"language\":\"EN\",\"text\":\"Eight men.\"}");

        gateway.services().refuseTestimonies(true);
        assertThat(advocate.send(
                                FORUM + "/answers",
                                form(FORUM, Map.of("in", "EN", "answer-EN-facts", "Long", "before-EN-facts", "")))
                        .body())
                .contains("Statement of facts (English)", "too long", ">Long</textarea>");
    }

    @Test
    void confirmsConditionsAndAsksForAPacket() {
        advocate.send(FORUM + "/confirmations", form(FORUM, Map.of("gate", "EXHAUSTED", "in", "EN")));
        assertThat(written(API + "/confirmations").body()).contains("\"gate\":\"EXHAUSTED\"", "\"forum\":\"ECHR\"");

        Map<String, String> wish = Map.of(
                "level", "L1", "languages", "EN", "recipient", "The registry", "purpose", "Application", "key", "k");
        assertThat(location(advocate.send(FORUM + "/packets", form(FORUM, wish))))
                .isEqualTo("/en/packets/" + FakeCases.OWN_REQUEST);
        assertThat(written(API + "/packets").body())
                .contains("\"level\":\"L1\"", "\"languages\":[\"EN\"]", "\"purpose\":\"Application\"");
        gateway.services().refuseTestimonies(true);
        assertThat(advocate.send(FORUM + "/packets", form(FORUM, wish)).body())
                .contains("value=\"The registry\"", ">Application</textarea>", "role=\"alert\"");
    }

    @Test
    void showsAPacketInEachState() {
        assertThat(packet(verifier, FakeCases.REQUESTED)).contains("Your word", "Approve", "Application");
        assertThat(packet(advocate, FakeCases.OWN_REQUEST))
                .contains("It waits for another person", "Statement of facts (Russian)", "still has to be filled in")
                .doesNotContain("Your word");
        assertThat(packet(advocate, FakeCases.BUILDING)).contains("is being built", "Look again", "Approved");
        assertThat(packet(advocate, FakeCases.PENDING)).contains("waits for a time stamp");
        assertThat(packet(advocate, FakeCases.FAILED))
                .contains("no testimony in it may go there any more")
                .doesNotContain("NOTHING-MAY-GO");
        String file = "/api/packets/" + FakeCases.SEALED;
        assertThat(packet(advocate, FakeCases.SEALED))
                .contains("<span>0123</span> <span>4567</span>", file + "/file", "20,480")
                .contains(file + "/anchors/signer.pem", file + "/anchors/clock.pem", "by another way than the packet")
                .contains("May not go there any more", "Do not use these items.", "№ R-9");
        assertThat(packet(advocate, FakeCases.STAMPED))
                .contains("/anchors/clock.pem", "--no-signer")
                .doesNotContain("signer.pem");
    }

    @Test
    void decidesDeliversAndTells() {
        String asked = "/en/packets/" + FakeCases.REQUESTED;
        verifier.send(asked + "/decision", form(verifier, asked, Map.of("decision", "approve", "reason", "Needed")));
        assertThat(written("/api/packets/" + FakeCases.REQUESTED + "/decision").body())
                .isEqualTo("{\"decision\":\"approve\",\"reason\":\"Needed\"}");
        gateway.services().refuseTestimonies(true);
        assertThat(verifier.send(
                                asked + "/decision",
                                form(verifier, asked, Map.of("decision", "approve", "reason", "Needed")))
                        .body())
                .contains("Statement of facts (Russian)", "Remedies are exhausted", ">Needed</textarea>");
        gateway.services().forget();

        String sealed = "/en/packets/" + FakeCases.SEALED;
        advocate.send(
                sealed + "/deliveries",
                form(sealed, Map.of("recipient", "The registry", "on", "2019-01-15", "receipt", "R-9")));
        assertThat(written("/api" + sealed.substring(3) + "/deliveries").body())
                .isEqualTo("{\"recipient\":\"The registry\",\"on\":\"2019-01-15\",\"receipt\":\"R-9\"}");
        String told = "name=\"testimonies\" value=\"" + FakeCases.TESTIMONY + "\"";
        assertThat(advocate.open(sealed).body()).contains(told);
        advocate.send(
                sealed + "/notices",
                form(
                        sealed,
                        Map.of(
                                "delivery",
                                FakeCases.DELIVERY,
                                "on",
                                "2019-02-01",
                                "testimonies",
                                FakeCases.TESTIMONY)));
        assertThat(written("/api" + sealed.substring(3) + "/notices").body())
                .isEqualTo("{\"delivery\":\"" + FakeCases.DELIVERY + "\",\"on\":\"2019-02-01\",\"testimonies\":[\""
                        + FakeCases.TESTIMONY + "\"]}");
    }

    @Test
    void keepsTheRulesOfTheHouse() {
        for (String language : List.of("ru", "en")) {
            for (String path : List.of(
                    "/cases",
                    CASE.substring(3),
                    FORUM.substring(3),
                    FORUM.substring(3) + "/packets?level=L2",
                    "/packets/" + FakeCases.SEALED,
                    "/style")) {
                HttpResponse<String> answer = advocate.open("/" + language + path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                String page = answer.body();
                assertThat(page)
                        .as(path)
                        .contains("<html lang=\"" + language + "\"")
                        .doesNotContain(" style=", "<style", "<script>", "onclick", "https://", "??");
                assertThat(Headings.of(page)).as(path).isEmpty();
                assertThat(Headings.unlabelled(page)).as(path).isEmpty();
            }
        }
        assertThat(advocate.open("/en/style").body())
                .contains("class=\"timeline\"", "class=\"fingerprint\"", "<progress");
    }

    private void step(String path, Map<String, String> fields, String body) {
        gateway.services().forget();
        Map<String, String> form = form(CASE, fields);
        form.put("key", "key-of-" + path.length());
        HttpResponse<String> answer = advocate.send(CASE + "/" + path, form);

        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        assertThat(location(answer)).startsWith(CASE + "#");
        assertThat(written(API + "/" + path).body()).contains(body);
        assertThat(written(API + "/" + path).headers())
                .containsIgnoringCase("Idempotency-Key: key-of-" + path.length());
    }

    private String packet(Browser browser, String id) {
        HttpResponse<String> page = browser.open("/en/packets/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??");
        return page.body();
    }

    private FakeServices.Seen written(String uri) {
        List<FakeServices.Seen> sent = gateway.services().seen().stream()
                .filter(seen -> seen.method().equals("POST") && seen.uri().equals(uri))
                .toList();
        assertThat(sent).as(uri).hasSize(1);
        return sent.get(0);
    }

    private Map<String, String> form(String page, Map<String, String> fields) {
        return form(advocate, page, fields);
    }

    private static Map<String, String> form(Browser browser, String page, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_csrf", browser.forgeryToken(page));
        return form;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }
}
