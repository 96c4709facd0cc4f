package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.intake.seal.Custodians;
import tools.jackson.databind.JsonNode;

/** Attachments and seals through the intake's own door: who may, what is answered, and what lies on the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BesideTheTestimonyTest {
    private static final String REACH = "plantedcontactqzv, only in the evening";
    private static final String SAID = "Нас держали три дня; plantedwordsqzv.";

    private Path home;
    private @Nullable Broker broker;
    private @Nullable RunningIntake running;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, GeneralSecurityException {
        broker = Broker.start(folder.resolve("kafka"));
        home = Files.createDirectories(folder.resolve("intake"));
        Custodians.write(home.resolve("recipients.txt"));
        running = RunningIntake.in(home, broker.bootstrapServers());
        await().atMost(Duration.ofSeconds(60)).until(() -> intake().isReady());
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
        }
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void takesSealsListsAndHandsOutAnAttachmentAndForgetsAllOnWithdrawal() throws IOException {
        String testimony = submit();
        HttpResponse<byte[]> attached = intake().post(testimony + "/attachments", picture(), "m-1", "monitor");
        assertThat(attached.statusCode()).isEqualTo(201);
        String address = attached.headers().firstValue("Location").orElseThrow();

        HttpResponse<byte[]> copy = intake().get(address, "a-1", "analyst");
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(copy.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"[0-9a-f-]{36}\\.png\"");
        assertThat(copy.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(json(attached).at("/copy/bytes").asInt()).isEqualTo(copy.body().length);

        assertThat(json(intake().get(testimony + "/attachments", "a-1", "analyst"))
                        .at("/items"))
                .hasSize(1);
        JsonNode seals = json(intake().get(testimony + "/sealed", "m-1", "monitor"));
        assertThat(seals.findValuesAsString("kind")).containsExactly("STATEMENT", "ORIGINAL");
        assertThat(files(testimony)).hasSize(4);

        assertThat(intake().delete(testimony, "m-1", "monitor").statusCode()).isEqualTo(202);
        assertThat(files(testimony)).isEmpty();
        assertThat(intake().get(address, "a-1", "analyst").statusCode()).isEqualTo(410);
    }

    @Test
    void writesWhatLiesBesideItIntoTheChainAndTellsWhatHasLeft() {
        String testimony = submit();
        UUID id = UUID.fromString(testimony.substring(testimony.lastIndexOf('/') + 1));
        HttpResponse<byte[]> attached = intake().post(testimony + "/attachments", picture(), "m-1", "monitor");
        intake().post(testimony + "/attachments", picture(), "m-1", "monitor");
        String address = attached.headers().firstValue("Location").orElseThrow();
        intake().delete(address, "m-1", "monitor");
        UUID packet = UUID.randomUUID();
        Broker kafka = Objects.requireNonNull(broker);
        CustodyTopic.append(
                kafka,
                List.of(
                        left(id, CustodyType.EXPORTED, CustodyPurpose.PACKET, packet),
                        left(id, CustodyType.DELIVERED, CustodyPurpose.DELIVERY, packet)));

        List<CustodyEntry> chain = CustodyTopic.about(kafka, id);
        assertThat(chain.stream().map(entry -> entry.type() + " " + entry.purpose()))
                .containsExactly(
                        "RECEIVED SUBMISSION",
                        "CONSENT_GRANTED CONSENT",
                        "STORED SEALED_SUBMISSION",
                        "STORED SEALED_ORIGINAL",
                        "TRANSFORMED WORKING_COPY",
                        "DESTROYED ATTACHMENT_REMOVAL",
                        "EXPORTED PACKET",
                        "DELIVERED DELIVERY");
        JsonNode answer = json(attached);
        assertThat(chain.get(3).sha256After())
                .isEqualTo(chain.get(4).sha256Before())
                .isEqualTo(answer.at("/sealed/sha256").asString());
        assertThat(chain.get(4).sha256After())
                .isEqualTo(answer.at("/copy/sha256").asString());
        assertThat(chain.get(4).concerning()).hasToString(answer.at("/id").asString());
        assertThat(chain).allSatisfy(entry -> assertThat(new String(Json.write(entry), StandardCharsets.UTF_8))
                .doesNotContain("plantedcontactqzv", "plantedwordsqzv"));
        // Withdrawing twice is no error, and the view of the log follows it by some milliseconds.
        JsonNode[] withdrawn = new JsonNode[1];
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            withdrawn[0] = json(intake().delete(testimony, "m-1", "monitor")).at("/alreadyLeft");
            return withdrawn[0].size() == 1;
        });
        JsonNode left = withdrawn[0];
        assertThat(left.at("/0/packet").asString()).isEqualTo(packet.toString());
        assertThat(left.at("/0/forum").asString()).isEqualTo("UN-SP");
        assertThat(left.at("/0/on").asString()).isEqualTo("2019-01-14");
        assertThat(left.at("/0/delivered").asBoolean()).isTrue();
    }

    @Test
    void leavesNothingReadableOnTheDisk() throws IOException {
        String testimony = submit();
        byte[] sound = ("RIFF\0\0\1\0WAVEfmt \20\0\0\0\1\0\1\0" + "plantedsoundqzv".repeat(200_000))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(intake().post(testimony + "/attachments", sound, "m-1", "monitor")
                        .statusCode())
                .isEqualTo(201);
        assertThat(files(testimony)).isNotEmpty().allSatisfy(file -> assertThat(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("plantedcontactqzv", "plantedwordsqzv", "plantedsoundqzv"));
        intake().delete(testimony, "m-1", "monitor");
    }

    @Test
    void letsOnlyWhoRecordedItAttachAndOnlyReadersLook() {
        String testimony = submit();
        String attachments = testimony + "/attachments";
        assertThat(intake().post(attachments, picture(), "m-2", "monitor").statusCode())
                .isEqualTo(403);
        assertThat(intake().post(attachments, picture(), "v-1", "verifier").statusCode())
                .isEqualTo(403);
        assertThat(intake().post(attachments, picture(), "a-1", "analyst").statusCode())
                .isEqualTo(403);
        for (String path : new String[] {attachments, testimony + "/sealed"}) {
            assertThat(intake().get(path, "m-1", "monitor").statusCode()).isEqualTo(200);
            assertThat(intake().get(path, "v-1", "verifier").statusCode()).isEqualTo(200);
            assertThat(intake().get(path, "m-2", "monitor").statusCode()).isEqualTo(403);
            assertThat(intake().get(path, "x-1", "admin").statusCode()).isEqualTo(403);
            assertThat(intake().get(path, "x-1", "auditor").statusCode()).isEqualTo(403);
        }
        assertThat(json(intake().get(attachments, "m-1", "monitor"))
                        .get("mayAdd")
                        .asBoolean())
                .isTrue();
        assertThat(json(intake().get(attachments, "v-1", "verifier"))
                        .get("mayAdd")
                        .asBoolean())
                .isFalse();
        String unknown = "/api/testimonies/" + UUID.randomUUID() + "/attachments";
        assertThat(intake().post(unknown, picture(), "m-1", "monitor").statusCode())
                .isEqualTo(404);
        assertThat(intake().get(attachments + "/no-id", "m-1", "monitor").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesWithAProblemThatSaysWhatToDo() {
        String attachments = submit() + "/attachments";
        HttpResponse<byte[]> words =
                intake().post(attachments, "just words".getBytes(StandardCharsets.UTF_8), "m-1", "monitor");
        assertThat(words.statusCode()).isEqualTo(415);
        assertThat(words.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(words).at("/type").asString()).isEqualTo("/problems/attachment-not-taken");
        assertThat(json(words).at("/errors/0/code").asString()).isEqualTo("type-not-taken");
        assertThat(intake().post(attachments, new byte[0], "m-1", "monitor").statusCode())
                .isEqualTo(422);
        byte[] huge = Arrays.copyOf(picture(), 26 * 1024 * 1024);
        assertThat(json(intake().post(attachments, huge, "m-1", "monitor"))
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("too-large");
    }

    @Test
    void removesOneAttachment() {
        String testimony = submit();
        String address = intake().post(testimony + "/attachments", picture(), "m-1", "monitor")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(intake().delete(address, "m-2", "monitor").statusCode()).isEqualTo(403);
        assertThat(intake().delete(address, "m-1", "monitor").statusCode()).isEqualTo(204);
        assertThat(intake().delete(address, "m-1", "monitor").statusCode()).isEqualTo(404);
        assertThat(json(intake().get(testimony + "/sealed", "m-1", "monitor")).findValuesAsString("kind"))
                .containsExactly("STATEMENT");
    }

    @Test
    void doesNotStartWithRecipientsThatCannotOpenAnything(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("recipients.txt"), "age1mistyped\n");
        assertThatThrownBy(() -> RunningIntake.in(folder, "127.0.0.1:9"))
                .rootCause()
                .hasMessage("Line 1 of the file of recipients is no age recipient");
    }

    private static CustodyEntry left(UUID testimony, CustodyType type, CustodyPurpose purpose, UUID packet) {
        return CustodyEntry.of(
                        testimony,
                        type,
                        purpose,
                        Instant.parse("2019-01-14T10:00:00Z"),
                        "advocate-1",
                        "ADVOCATE",
                        "5a".repeat(16),
                        new byte[0])
                .concerning(packet)
                .forForum("UN-SP");
    }

    private String submit() {
        byte[] submission = Json.write(Submissions.reachable(SAID, REACH, ConsentAnswer.YES));
        HttpResponse<byte[]> accepted = intake().post("/api/testimonies", submission, "m-1", "monitor");
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(json(accepted).at("/sealing/state").asString()).isEqualTo("SEALED");
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    private RunningIntake intake() {
        return Objects.requireNonNull(running);
    }

    private List<Path> files(String testimony) throws IOException {
        Path folder = home.resolve("vault").resolve(testimony.substring(testimony.lastIndexOf('/') + 1));
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException memoryDoesNotFail) {
            throw new java.io.UncheckedIOException(memoryDoesNotFail);
        }
        return png.toByteArray();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return Json.events().readTree(answer.body());
    }
}
