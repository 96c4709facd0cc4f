package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;

/** The quarantine and the corrections over HTTP, as wired: paths, roles, shapes, refusals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class QuarantineHttpTest {
    private static final String FOREIGN = """
            {"incidentClass":"DETENTION","acts":[{"type":"TORTURE"}],"period":"2017-03","place":{"region":"RU-CE"},
             "consent":{"givenBy":"PERSON","scopes":{"STORE_INTERNAL":"YES"}},
             "narrative":"Он сказал: שלום חבר.","language":"RU"}""";

    private static final String NO_BROKER = "127.0.0.1:1";

    private RunningIntake intake;

    private record Answer(int status, JsonNode body) {}

    @BeforeAll
    void start(@TempDir Path home) throws IOException, GeneralSecurityException {
        intake = RunningIntake.in(home, NO_BROKER);
    }

    @AfterAll
    void stop() {
        intake.close();
    }

    @Test
    void isOpenToVerifiersOnlyAndNeverToWhoSubmitted() {
        for (String role : List.of("monitor", "analyst", "advocate", "admin", "auditor")) {
            assertThat(get(role, "/api/quarantine").status()).as(role).isEqualTo(403);
        }
        String id = submit("verifier");
        assertThat(get("admin", "/api/quarantine/" + id + "/status").status()).isEqualTo(403);
        assertThat(get("admin", "/api/quarantine/" + id).status()).isEqualTo(403);
        assertThat(get("verifier", "/api/quarantine/" + id).status()).isEqualTo(403);
        assertThat(decide("verifier", id, "REFUSE", "TRANSLATE_FIRST").status()).isEqualTo(403);
        assertThat(decide("monitor", id, "REFUSE", "TRANSLATE_FIRST").status()).isEqualTo(403);
    }

    @Test
    void tellsItsSubmitterWhatBecameOfIt() {
        String id = submit("monitor");

        JsonNode listed = get("verifier", "/api/quarantine").body();
        Answer opened = get("verifier", "/api/quarantine/" + id);
        JsonNode waiting = get("monitor", "/api/quarantine/" + id + "/status").body();
        Answer away = decide("verifier", id, "RELEASE", "NOBODY_RECOGNISABLE");
        Answer refused = decide("verifier", id, "REFUSE", "TRANSLATE_FIRST");
        JsonNode status = get("monitor", "/api/quarantine/" + id + "/status").body();

        assertThat(listed.at("/waiting").findValuesAsString("id")).contains(id);
        assertThat(listed.toString()).doesNotContain("narrative", "сказал");
        assertThat(opened.body().at("/testimony/narrative/text").asString()).contains("Он сказал");
        assertThat(opened.body().at("/item/reasons/0").asString()).isEqualTo("UNKNOWN_SCRIPT");
        assertThat(waiting.at("/state").asString()).isEqualTo("WAITING");
        assertThat(away.status()).isEqualTo(503);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(status.at("/state").asString()).isEqualTo("REFUSED");
        assertThat(status.at("/reason").asString()).isEqualTo("TRANSLATE_FIRST");
    }

    @Test
    void refusesOpinionsThatContradictThemselves() {
        String id = submit("monitor");
        Answer answer = decide("verifier", id, "RELEASE", "TRANSLATE_FIRST");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("reason");
    }

    @Test
    void previewsWithFieldsAndCorrections() {
        JsonNode shown = post("monitor", "/api/testimonies/preview", """
                        {"text":"😀 Пришёл Хасан Исаев к мельнику.","language":"RU",
                         "place":{"region":"RU-CE"},"period":"2017-03","acts":[{"type":"TORTURE"}],
                         "victims":{"count":{"min":1,"max":1},"ages":["18_25"],"sexes":["M"]},
                         "corrections":{"hide":[{"start":24,"end":32}],
                                        "keep":[{"start":10,"end":21,"reason":"PUBLIC_OFFICIAL"}]}}""").body();

        assertThat(shown.at("/redacted").asString()).isEqualTo("😀 Пришёл Хасан Исаев к [скрыто].");
        assertThat(shown.at("/risk").asString()).isEqualTo("MEDIUM");
        assertThat(shown.at("/alike").asInt()).isZero();
        assertThat(shown.at("/riskReasons").toString()).contains("ONLY_ONE", "ONE_PERSON");
        assertThat(shown.at("/redactions/0/kind").asString()).isEqualTo("OTHER");
        assertThat(shown.at("/kept/0/start").asInt()).isEqualTo(10);
        assertThat(shown.at("/quarantine")).isEmpty();
    }

    @Test
    void previewsBareTextAsBefore() {
        Answer bare = post("monitor", "/api/testimonies/preview", "{\"text\":\"Пришёл Хасан Исаев.\"}");
        Answer none = post("monitor", "/api/testimonies/preview", "{}");
        Answer split = post(
                "monitor",
                "/api/testimonies/preview",
                "{\"text\":\"😀\",\"corrections\":{\"hide\":[{\"start\":0,\"end\":1}]}}");

        assertThat(bare.body().at("/redacted").asString()).isEqualTo("Пришёл [человек 1].");
        assertThat(bare.body().at("/redactions/0/end").asInt()).isEqualTo(18);
        assertThat(bare.body().has("alike")).isFalse();
        assertThat(none.body().at("/errors/0").toString()).isEqualTo("{\"field\":\"text\",\"code\":\"required\"}");
        assertThat(split.body().at("/errors/0").toString())
                .isEqualTo("{\"field\":\"corrections.hide[0].end\",\"code\":\"inside-a-character\"}");
    }

    private String submit(String role) {
        Answer answer = post(role, "/api/testimonies", FOREIGN);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().at("/quarantined").asBoolean()).isTrue();
        assertThat(answer.body().has("receipt")).isFalse();
        return answer.body().at("/id").asString();
    }

    private Answer decide(String role, String id, String decision, String reason) {
        return post(
                role, "/api/quarantine/" + id, "{\"decision\":\"%s\",\"reason\":\"%s\"}".formatted(decision, reason));
    }

    /** Two roles are two people. */
    private Answer get(String role, String path) {
        return answer(intake.get(path, "s-" + role, role));
    }

    private Answer post(String role, String path, String json) {
        return answer(intake.post(path, json.getBytes(StandardCharsets.UTF_8), "s-" + role, role));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), Json.events().readTree(response.body()));
    }
}
