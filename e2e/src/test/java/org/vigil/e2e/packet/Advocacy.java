package org.vigil.e2e.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vigil.contract.Json;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.VigilStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an advocate does on the way to a packet, and the second person who says yes. */
final class Advocacy {

    private final Caller advocate;
    private final Caller verifier;
    private final Caller auditor;

    Advocacy(VigilStack vigil) {
        this.advocate = vigil.as("advocate");
        this.verifier = vigil.as("verifier");
        this.auditor = vigil.as("auditor");
    }

    Caller advocate() {
        return advocate;
    }

    Caller verifier() {
        return verifier;
    }

    /** The links of an item in the record of custody. */
    JsonNode custody(String item) {
        Answer answer = auditor.get("/api/custody/" + item);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("links");
    }

    List<String> custodyTypes(String item) {
        return custody(item)
                .valueStream()
                .map(told -> told.path("link").path("type").asString())
                .toList();
    }

    String openCase(String with, List<String> ids) {
        ObjectNode wish = Json.input().createObjectNode().put("title", "A winter");
        ids.forEach(wish.putArray(with)::add);
        Answer opened = advocate.post("/api/cases", wish);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().path("leftOut").isEmpty()).isTrue();
        return opened.json().path("id").asString();
    }

    /** Answers what the form still asks for in each language, and confirms the conditions that a person has to confirm. */
    void complete(String caseId, String forum, String level, List<String> languages) {
        for (String language : languages) {
            JsonNode needs = needs(caseId, forum, level, language);
            needs.path("sections")
                    .valueStream()
                    .flatMap(part -> part.path("fields").valueStream())
                    .filter(field -> field.path("state").asString().equals("GAP"))
                    .forEach(field -> answer(caseId, forum, field, language));
            needs.path("gates")
                    .valueStream()
                    .filter(gate -> List.of("CONFIRMED", "NAMED_APPLICANT")
                            .contains(gate.path("rule").asString()))
                    .filter(gate -> !gate.path("result").asString().equals("PASSED"))
                    .forEach(gate -> confirm(caseId, forum, gate.path("code").asString()));
        }
        for (String language : languages) {
            JsonNode needs = needs(caseId, forum, level, language);
            assertThat(needs.path("mayFreeze").asBoolean()).as(needs.toString()).isTrue();
        }
    }

    JsonNode needs(String caseId, String forum, String level, String language) {
        Answer answer = advocate.get(
                "/api/cases/" + caseId + "/completeness?forum=" + forum + "&level=" + level + "&language=" + language);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void answer(String caseId, String forum, JsonNode field, String language) {
        String whole = language.equals("RU") ? "Сказано в показаниях." : "It is told in the testimonies.";
        String text = whole.substring(
                0, Math.min(whole.length(), field.path("characters").asInt(whole.length())));
        ObjectNode said = Json.input()
                .createObjectNode()
                .put("forum", forum)
                .put("field", field.path("id").asString());
        created(
                "/api/cases/" + caseId + "/answers",
                said.put("language", language).put("text", text));
    }

    private void confirm(String caseId, String forum, String gate) {
        created(
                "/api/cases/" + caseId + "/confirmations",
                Json.input().createObjectNode().put("forum", forum).put("gate", gate));
    }

    /** Somebody of whom the case speaks. */
    void name(String caseId, String role) {
        created(
                "/api/cases/" + caseId + "/persons",
                Json.input().createObjectNode().put("role", role));
    }

    /** Returns the packet's id. */
    String request(String caseId, String forum, String level, List<String> languages) {
        ObjectNode wish = Json.input().createObjectNode().put("forum", forum).put("level", level);
        languages.forEach(wish.putArray("languages")::add);
        return created(
                "/api/cases/" + caseId + "/packets",
                wish.put("recipient", "The registry").put("purpose", "As announced"));
    }

    Answer approve(Caller person, String packet) {
        return person.post(
                "/api/packets/" + packet + "/decision",
                Json.input().createObjectNode().put("decision", "approve"));
    }

    /** The second person agrees; returns when the packet is sealed. */
    void approveAndAwait(String packet) {
        Answer yes = approve(verifier, packet);
        assertThat(yes.status()).as(yes.body()).isEqualTo(200);
        awaitSealed(packet);
    }

    void awaitSealed(String packet) {
        Await.withinSeconds(180).untilAsserted(() -> {
            JsonNode now = packet(packet);
            assertThat(now.path("failure").asString("")).isEmpty();
            assertThat(now.path("state").asString()).isEqualTo("SEALED");
        });
    }

    JsonNode packetsOf(String caseId) {
        return advocate.get("/api/cases/" + caseId).json().path("packets");
    }

    JsonNode packet(String id) {
        Answer answer = advocate.get("/api/packets/" + id);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Returns the delivery's id. */
    String deliver(String packet, String day) {
        return created(
                "/api/packets/" + packet + "/deliveries",
                Json.input().createObjectNode().put("recipient", "The registry").put("on", day));
    }

    /** The packet as a file, and what a reader has from elsewhere. */
    Fetched fetch(String packet, Path folder) {
        try {
            Path into = Files.createTempDirectory(folder, "reader");
            Fetched fetched = new Fetched(advocate.save("/api/packets/" + packet + "/file", into));
            keep(packet, "signer.pem", into.resolve(Fetched.ANCHOR));
            keep(packet, "clock.pem", into.resolve(Fetched.CLOCK));
            String key = auditor.get("/api/custody/checkpoint")
                    .json()
                    .path("publicKey")
                    .asString();
            Files.writeString(into.resolve(Fetched.LOG), key);
            return fetched;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A packet that nobody signs has no anchor for it. */
    private void keep(String packet, String anchor, Path file) throws IOException {
        Answer answer = advocate.get("/api/packets/" + packet + "/anchors/" + anchor);
        if (answer.status() == 200) {
            Files.writeString(file, answer.body(), StandardCharsets.UTF_8);
        }
    }

    private String created(String path, ObjectNode content) {
        Answer answer = advocate.post(path, content);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
