package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Attaching without a script: the file passes through the gateway and nothing of it stays there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AttachmentsTest {
    private static final String PAGE = "/en/testimonies/00000000-0000-0000-0000-000000001001/attachments";
    private static final String API = "/api/testimonies/00000000-0000-0000-0000-000000001001/attachments";
    private static final byte[] FILE =
            "%PDF-1.7 canary ".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private RunningGateway gateway;
    private Browser monitor;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        monitor = Browser.signedInAs(gateway.address(), "monitor");
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
    void showsWhatIsAttachedAndWhatIsSealed() {
        String page = monitor.open(PAGE).body();
        assertThat(page).contains("document", "3 kB", "ab12", "ef56", "How to reach the person", "not kept");
        assertThat(page).contains("href=\"" + API + "/00000000-0000-0000-0000-000000003001\"");
    }

    @Test
    void offersToAttachOnlyToWhoMay() {
        assertThat(monitor.open(PAGE).body()).contains("id=\"file\"", "/remove");
        gateway.services().belongToSomebodyElse();
        assertThat(monitor.open(PAGE).body()).contains("ab12").doesNotContain("id=\"file\"", "/remove");
    }

    @Test
    void passesAFileOnWithoutItsName() {
        HttpResponse<String> sent = monitor.upload(PAGE, Map.of("_csrf", monitor.forgeryToken(PAGE)), FILE);

        assertThat(sent.statusCode()).isEqualTo(303);
        FakeServices.Seen upload = upload();
        assertThat(upload.body()).hasSize(FILE.length).startsWith("%PDF-1.7 canary");
        assertThat(upload.headers()).doesNotContain("Исаев", "filename");
        assertThat(upload.authorization()).startsWith("Bearer ");
        assertThat(monitor.open(PAGE + "?attached").body()).contains("Attached.");
    }

    @Test
    void sendsNothingOnUnlessTheFormIsOurs() {
        assertThat(monitor.upload(PAGE, Map.of("_csrf", "forged"), FILE).statusCode())
                .isEqualTo(403);
        assertThat(monitor.upload(PAGE, Map.of(), FILE).statusCode()).isEqualTo(403);
        assertThat(new Browser(gateway.address()).upload(PAGE, Map.of(), FILE).statusCode())
                .isEqualTo(303);
        assertThat(monitor.send(PAGE, Map.of("_csrf", monitor.forgeryToken(PAGE)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(gateway.services().seen()).noneMatch(seen -> seen.method().equals("POST"));
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        Map<String, String> fields = Map.of("_csrf", monitor.forgeryToken(PAGE));
        gateway.services().refuseTestimonies(true);
        HttpResponse<String> refused = monitor.upload(PAGE, fields, FILE);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("HEIC pictures cannot be read here");
    }

    @Test
    void removesAnAttachment() {
        HttpResponse<String> removed = monitor.send(
                PAGE + "/00000000-0000-0000-0000-000000003001/remove", Map.of("_csrf", monitor.forgeryToken(PAGE)));
        assertThat(removed.body()).contains("Removed");
        assertThat(gateway.services().seen())
                .anyMatch(seen -> seen.method().equals("DELETE")
                        && seen.uri().equals(API + "/00000000-0000-0000-0000-000000003001"));
    }

    @Test
    void letsALargeAttachmentThroughTheApiAndNoLargeTestimony() {
        byte[] large = new byte[3_000_000];
        assertThat(post(API, large).statusCode()).isEqualTo(200);
        assertThat(post("/api/testimonies", large).statusCode()).isEqualTo(413);
        assertThat(upload().body()).hasSize(large.length);
    }

    @Test
    void leavesNothingOfAFileOnTheDisk() throws Exception {
        List<Path> before = temporary();
        monitor.upload(PAGE, Map.of("_csrf", monitor.forgeryToken(PAGE)), FILE);
        assertThat(temporary()).isEqualTo(before);
    }

    private FakeServices.Seen upload() {
        return gateway.services().seen().stream()
                .filter(seen -> seen.uri().equals(API) && seen.method().equals("POST"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> post(String path, byte[] body) {
        return monitor.exchange(
                java.net.http.HttpRequest.newBuilder(gateway.address().resolve(path))
                        .header("X-XSRF-TOKEN", monitor.forgeryToken(PAGE))
                        .header("X-CSRF-TOKEN", monitor.forgeryToken(PAGE))
                        .header("Content-Type", "application/octet-stream")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Where the framework would put parts that it gathers. */
    private static List<Path> temporary() throws java.io.IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
            return files.filter(file -> file.toString().contains("multipart"))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException othersVanish) {
            return List.of();
        }
    }
}
