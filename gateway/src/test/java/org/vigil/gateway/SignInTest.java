package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Coming in, staying in over a restart, and going out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SignInTest {
    private static final String CHOSEN = "four random words here";

    private RunningGateway gateway;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void theFirstAdminMustChooseAPasswordBeforeAnythingElse() throws IOException {
        Path left = gateway.home().resolve("first-password");
        String oneTime = Files.readString(left).strip();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(left)))
                .isEqualTo("rw-------");
        Browser admin = new Browser(gateway.address());

        HttpResponse<String> in = admin.signIn("Admin ", oneTime);
        HttpResponse<String> early = admin.open("/en/people");
        HttpResponse<String> changed = admin.send(
                "/en/password",
                Map.of(
                        "_csrf", admin.forgeryToken("/en/password"),
                        "current", oneTime,
                        "chosen", CHOSEN,
                        "again", CHOSEN));

        assertThat(in.headers().firstValue("location")).hasValue("/en/password");
        assertThat(early.headers().firstValue("location")).hasValue("/en/password");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(admin.open("/en/people").body()).contains("admin");
        assertThat(admin.signIn("admin", oneTime).statusCode()).isEqualTo(422);
    }

    @Test
    void leavingQuicklyEndsTheSessionAndTellsNothing() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");
        Map<String, String> kept = Map.copyOf(monitor.cookies());

        HttpResponse<String> left = monitor.send("/leave", Map.of());
        monitor.cookies().putAll(kept);

        assertThat(left.headers().firstValue("location")).hasValue("/calendar");
        assertThat(monitor.open("/calendar").body()).doesNotContainIgnoringCase("vigil");
        assertThat(monitor.open("/ru/record").statusCode()).isEqualTo(303);
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlikeAndThenSlowsDown() {
        Browser stranger = new Browser(gateway.address());

        HttpResponse<String> wrong = stranger.signIn("admin", "guess");
        HttpResponse<String> unknown = stranger.signIn("nobody", "guess");
        stranger.signIn("nobody", "guess");
        stranger.signIn("nobody", "guess");
        HttpResponse<String> fourth = stranger.signIn("nobody", "guess");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(withoutTokens(wrong.body()).replace("\"admin\"", "\"nobody\""))
                .isEqualTo(withoutTokens(unknown.body()));
        assertThat(fourth.statusCode()).isEqualTo(429);
    }

    @Test
    void takesNoFormFromAnotherSite() {
        Browser admin = Browser.signedInAs(gateway.address(), "admin");

        HttpResponse<String> forged = admin.send("/en/people", Map.of("name", "mallory", "role", "ADMIN"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(admin.open("/en/people").body()).doesNotContain("mallory");
    }

    @Test
    void shuttingAnAccountEndsItsSessions() {
        Browser admin = Browser.signedInAs(gateway.address(), "admin");
        Browser analyst = new Browser(gateway.address());
        String oneTime = analyst.account("vera", "analyst");
        analyst.signIn("vera", oneTime);

        admin.send("/en/people/let-go", Map.of("_csrf", admin.forgeryToken("/en/people"), "name", "vera"));

        assertThat(analyst.open("/en/password").headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/en/sign-in"));
        assertThat(analyst.signIn("vera", oneTime).statusCode()).isEqualTo(422);
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
