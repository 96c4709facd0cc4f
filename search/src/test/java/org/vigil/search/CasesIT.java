package org.vigil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.search.cases.Told;
import org.vigil.search.cases.consent.AsOf;
import org.vigil.search.cases.consent.KafkaTestimonies;
import tools.jackson.databind.JsonNode;

/** Cases as advocates have them, between a real broker and a real index. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasesIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String CANARY = "Canary-5519";
    private static final String PACKET = """
            {"forum":"WGEID","level":"L1","languages":["EN"],"recipient":"the group","purpose":"an urgent action"}""";

    private static @Nullable Stack started;

    @BeforeAll
    static void start(@TempDir Path home) {
        String missing = Stack.missing();
        if (missing != null) {
            System.out.println(missing.replace("SearchIT", "CasesIT"));
            Assumptions.abort(missing);
        }
        started = new Stack(home);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> stack().anonymous("/actuator/health/readiness").status() == 200);
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    @Order(1)
    void aCaseGoesFromAnIncidentToAnApprovedRequest() {
        Stack.Person anna = advocate("anna");
        UUID reaches = told("RU-CE", ConsentScope.UN_CONFIDENTIAL);
        UUID silent = told("RU-CE");
        UUID incident = UUID.randomUUID();
        stack().publish(
                        Topic.INCIDENTS.topicName(),
                        incident,
                        Json.write(Samples.incident(incident, "RU-CE", "2026-10", reaches, silent)));
        await().atMost(SOON)
                .until(() ->
                        stack().get("/api/incidents/" + incident, "advocate").status() == 200);

        Stack.Answer opened =
                anna.post("/api/cases", "{\"title\":\"%s\",\"incidents\":[\"%s\"]}".formatted(CANARY, incident));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().at("/leftOut/0/testimony").asString()).isEqualTo(silent.toString());
        assertThat(opened.body().at("/leftOut/0/missing").toString()).contains("UN_CONFIDENTIAL", "INTL_COURT");
        String path = "/api/cases/" + opened.body().path("id").asString();
        JsonNode file = anna.get(path).body();
        assertThat(file.at("/testimonies/0/id").asString()).isEqualTo(reaches.toString());
        assertThat(file.at("/testimonies/0/reaches").toString())
                .isEqualTo("{\"UN-SP\":[\"L1\"],\"UN-CAT\":[\"L1\"],\"UN-CCPR\":[\"L1\"],\"WGEID\":[\"L1\"]}");
        assertThat(anna.get("/api/cases").body().at("/items/0/title").asString())
                .isEqualTo(CANARY);

        Stack.Answer requested = anna.post(path + "/packets", PACKET);
        String packet = "/api/packets/" + requested.body().path("id").asString();
        assertThat(requested.status()).isEqualTo(201);
        assertThat(anna.post(packet + "/decision", "{\"decision\":\"approve\"}").status())
                .as("the requester")
                .isEqualTo(403);
        Stack.Person vera = stack().person("verifier-vera", "verifier");
        assertThat(vera.get("/api/packets?which=waiting")
                        .body()
                        .at("/items/0/mayDecide")
                        .asBoolean())
                .isTrue();
        assertThat(vera.get(packet).body().path("lacking").toString()).contains("action-taken.EN", "WGEID-FAMILY");
        Stack.Answer early = vera.post(packet + "/decision", "{\"decision\":\"approve\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("type").asString()).isEqualTo("/problems/not-complete");

        Stack.Answer named = anna.post(
                path + "/answers", "{\"forum\":\"WGEID\",\"field\":\"full-name\",\"language\":\"EN\",\"text\":\"x\"}");
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.body().toString()).contains("by-hand");
        for (String field : new String[] {"date", "action-taken"}) {
            assertThat(anna.post(
                                    path + "/answers",
                                    "{\"forum\":\"WGEID\",\"field\":\"%s\",\"language\":\"EN\",\"text\":\"2026-11\"}"
                                            .formatted(field))
                            .status())
                    .isEqualTo(201);
        }
        anna.post(path + "/confirmations", "{\"forum\":\"WGEID\",\"gate\":\"WGEID-FAMILY\"}");
        anna.post(path + "/persons", "{\"role\":\"VICTIM\"}");
        assertThat(anna.get(path + "/completeness?forum=WGEID&level=L1&language=EN")
                        .body()
                        .path("mayFreeze")
                        .asBoolean())
                .isTrue();

        assertThat(vera.post(packet + "/decision", "{\"decision\":\"approve\"}").status())
                .isEqualTo(200);
        assertThat(anna.get(packet).body().path("state").asString()).isEqualTo("APPROVED");
        assertThat(vera.get(path).status()).as("a verifier has no cases").isEqualTo(403);
    }

    @Test
    @Order(2)
    void nobodyElseSeesACaseAndAMemberDoes() {
        Stack.Person anna = advocate("anna");
        Stack.Person boris = advocate("boris");
        String path = open(anna, "{\"title\":\"t\"}");

        assertThat(boris.get(path).status()).isEqualTo(404);
        assertThat(boris.post(path + "/notes", "{\"text\":\"x\"}").status()).isEqualTo(404);
        assertThat(stack().get("/api/cases", "analyst").status()).isEqualTo(403);
        assertThat(anna.post(path + "/members", "{\"member\":\"advocate-boris\"}")
                        .status())
                .isEqualTo(201);
        assertThat(boris.get(path).body().path("members").toString()).contains("advocate-boris", "advocate-anna");
        assertThat(boris.delete(path + "/members/advocate-anna").status()).isEqualTo(204);
        assertThat(anna.get(path).status()).isEqualTo(404);
        assertThat(boris.delete(path + "/members/advocate-boris")
                        .body()
                        .path("type")
                        .asString())
                .isEqualTo("/problems/last-member");
    }

    @Test
    @Order(3)
    void whatIsWrongIsNamedByItsField() {
        Stack.Person anna = advocate("anna");
        String path = open(anna, "{\"title\":\"t\"}");
        UUID hidden = told("RU-DA", ConsentScope.INTL_COURT);
        await().atMost(SOON)
                .until(() ->
                        stack().get("/api/testimonies/" + hidden, "analyst").status() == 200);

        refused(anna.post("/api/cases", "{}"), 422, "title", "required");
        refused(anna.post("/api/cases", "{\"title\":\"t\",\"by\":\"me\"}"), 422, "by", "unknown-property");
        assertThat(anna.post("/api/cases", "no json").body().path("type").asString())
                .isEqualTo("/problems/not-json");
        refused(
                stack().person("advocate-anna", "advocate", "RU-CE")
                        .post(path + "/testimonies", "{\"testimonies\":[\"" + hidden + "\"]}"),
                422,
                "testimonies[0]",
                "no-such-testimony");
        refused(anna.post(path + "/filings", "{\"forum\":\"NOBODY\"}"), 422, "forum", "unknown-code");
        refused(
                anna.post(path + "/filings", "{\"forum\":\"ECHR\",\"filedOn\":\"2999-01-01\"}"),
                422,
                "on",
                "day-ahead");
        refused(
                anna.post(path + "/answers", "{\"forum\":\"ECHR\",\"field\":\"none\",\"language\":\"EN\"}"),
                422,
                "field",
                "unknown-code");
        refused(
                anna.post(
                        path + "/interventions",
                        "{\"intervention\":{\"type\":\"CRIME_REPORT\",\"response\":\"NO_RESPONSE\"}}"),
                422,
                "intervention.response",
                "set-by-a-clock");
        assertThat(anna.get(path + "/completeness?forum=NOBODY").status()).isEqualTo(400);
        String said = anna.post(path + "/notes", "{\"text\":\"" + CANARY + "\\u0000\"}")
                .body()
                .toString();
        assertThat(said).contains("control-characters").doesNotContain(CANARY);
    }

    @Test
    @Order(4)
    void theSameKeyIsOneThing() {
        Stack.Person anna = advocate("anna");
        String body = "{\"title\":\"once\"}";

        Stack.Answer first = anna.post("/api/cases", body, "key-1");
        Stack.Answer again = anna.post("/api/cases", body, "key-1");
        Stack.Answer other = anna.post("/api/cases", "{\"title\":\"another\"}", "key-1");

        assertThat(again.body().path("id")).isEqualTo(first.body().path("id"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("type").asString()).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    @Order(5)
    void silenceIsCountedShownAndPutIntoACalendar() {
        Stack.Person zoya = advocate("zoya");
        String path = open(zoya, "{\"title\":\"" + CANARY + "\"}");
        LocalDate filedOn = LocalDate.now(java.time.ZoneOffset.UTC).minusDays(10);
        Stack.Answer filing = zoya.post(
                path + "/filings",
                "{\"forum\":\"RU-SK\",\"filedOn\":\"%s\",\"body\":\"%s\",\"number\":\"17\"}"
                        .formatted(filedOn, CANARY));
        String id = filing.body().path("id").asString();

        JsonNode file = zoya.get(path).body();
        assertThat(file.at("/filings/0/noResponse").asBoolean()).isTrue();
        assertThat(file.at("/deadlines/0/daysLeft").asInt()).isEqualTo(-7);
        assertThat(zoya.get("/api/deadlines").body().at("/items/0/clock").asString())
                .isEqualTo("SK-3-DAYS");
        assertThat(zoya.text("/api/deadlines.ics?lang=ru"))
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Дело ")
                .doesNotContain(CANARY);
        assertThat(zoya.get(path + "/chronology?lang=ru")
                        .body()
                        .at("/authorities/0/days")
                        .asInt())
                .isEqualTo(7);

        zoya.post(
                path + "/filings/" + id + "/events",
                "{\"status\":\"REFUSED\",\"on\":\"%s\"}".formatted(filedOn.plusDays(2)));

        assertThat(zoya.get(path).body().at("/filings/0/noResponse").asBoolean())
                .isFalse();
        assertThat(zoya.get("/api/deadlines").body().path("items")).isEmpty();
    }

    @Test
    @Order(6)
    void withdrawalMarksTheRequestAndKeepsThePacketFromApproval() {
        Stack.Person anna = advocate("anna");
        UUID one = told("RU-CE", ConsentScope.UN_CONFIDENTIAL);
        await().atMost(SOON)
                .until(() -> stack().get("/api/testimonies/" + one, "analyst").status() == 200);
        String path = open(anna, "{\"title\":\"t\",\"testimonies\":[\"" + one + "\"]}");
        Stack.Answer blocked = anna.post(
                path + "/packets",
                PACKET.replace("WGEID", "ECHR").replace("\"level\"", "\"testimonies\":[\"" + one + "\"],\"level\""));
        assertThat(blocked.status()).isEqualTo(422);
        assertThat(blocked.body().at("/errors/0/message").asString()).contains("INTL_COURT");
        String packet = "/api/packets/"
                + anna.post(path + "/packets", PACKET).body().path("id").asString();

        stack().publish(Topic.TESTIMONIES.topicName(), one, null);

        await().atMost(SOON).untilAsserted(() -> assertThat(
                        anna.get(packet).body().at("/affected/0/reason").asString())
                .isEqualTo("WITHDRAWN"));
        assertThat(anna.get(path).body().at("/testimonies/0/presence").asString())
                .isEqualTo("WITHDRAWN");
        assertThat(anna.get(packet).body().path("lacking").toString()).contains("consent-missing");
    }

    @Test
    @Order(7)
    void pagesOfCasesLoseAndRepeatNothing() {
        Stack.Person pavel = advocate("pavel");
        for (int i = 0; i < 5; i++) {
            open(pavel, "{\"title\":\"case " + i + "\"}");
        }
        java.util.List<String> walked = new java.util.ArrayList<>();
        String next = "/api/cases?size=2";
        while (next != null) {
            Stack.Answer page = pavel.get(next);
            page.body()
                    .path("items")
                    .forEach(item -> walked.add(item.path("title").asString()));
            next = page.next();
        }

        assertThat(walked).containsExactly("case 4", "case 3", "case 2", "case 1", "case 0");
        assertThat(pavel.get("/api/cases?cursor=rubbish").status()).isEqualTo(400);
    }

    @Test
    @Order(8)
    void casesAreTheSameAfterARestart() {
        Stack.Person anna = advocate("anna");
        JsonNode before = anna.get("/api/cases?size=100").body();
        assertThat(before.path("items")).isNotEmpty();
        // Somebody's rubbish on the topic stops nobody.
        stack().publish(
                        Topic.CASEWORK.topicName(),
                        "no-id",
                        "rubbish".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        stack().restartSearch();

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(anna.get("/api/cases?size=100").body()).isEqualTo(before));
    }

    /** The build asks the log and not the index: what was committed before the question is seen, at once. */
    @Test
    @Order(9)
    void theLogIsReadToItsEndForABuild() {
        KafkaTestimonies log = new KafkaTestimonies(stack().bootstrap(), Clock.systemUTC());
        UUID stays = told("RU-CE", ConsentScope.INTL_COURT);
        UUID goes = told("RU-CE", ConsentScope.INTL_COURT);
        UUID broken = told("RU-CE", ConsentScope.INTL_COURT);
        AsOf before = log.asOf(Set.of(stays, goes, broken));
        assertThat(before.there().keySet()).containsExactlyInAnyOrder(stays, goes, broken);

        stack().publish(Topic.TESTIMONIES.topicName(), goes, null);
        stack().publish(Topic.TESTIMONIES.topicName(), broken, new byte[] {'{'});
        AsOf after = log.asOf(Set.of(stays, goes, broken));

        assertThat(after.there().keySet()).as("what cannot be read is not told").containsExactly(stays);
        assertThat(after.offset()).isGreaterThanOrEqualTo(before.offset() + 2);
    }

    @Test
    @Order(10)
    void withoutTheLogNothingIsTakenAndWhatWasIsStillShown() {
        Stack.Person anna = advocate("anna");
        stack().killKafka();

        Stack.Answer answer = anna.post("/api/cases", "{\"title\":\"t\"}");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().path("type").asString()).isEqualTo("/problems/log-unavailable");
        assertThat(anna.get("/api/cases").status()).isEqualTo(200);
    }

    private static Stack.Person advocate(String name) {
        return stack().person("advocate-" + name, "advocate");
    }

    private static String open(Stack.Person advocate, String json) {
        Stack.Answer opened = advocate.post("/api/cases", json);
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return "/api/cases/" + opened.body().path("id").asString();
    }

    private static UUID told(String region, ConsentScope... allows) {
        UUID id = UUID.randomUUID();
        Testimony testimony = Told.testimony(
                id,
                Told.consent(allows),
                "2026-10",
                ActType.ENFORCED_DISAPPEARANCE,
                PerpetratorType.POLICE,
                true,
                region);
        stack().publish(Topic.TESTIMONIES.topicName(), id, Json.write(testimony));
        return id;
    }

    private static void refused(Stack.Answer answer, int status, String field, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo(code);
    }

    private static Stack stack() {
        return Objects.requireNonNull(started);
    }
}
