package org.vigil.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a script meets at the door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ApiTest {
    private RunningGateway gateway;
    private Browser script;
    private String token;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        script = new Browser(gateway.address());
        HttpResponse<String> issued =
                script.operator("/operator/tokens", "{\"role\":\"monitor\",\"regions\":[\"RU-CE\"]}");
        token = Browser.json(issued).get("token").asString();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void showsTheServiceAFreshTokenOfItsOwn() throws Exception {
        HttpResponse<String> answer = script.exchange(request("/api/testimonies/preview")
                .header("Cookie", "vigil-session=stolen")
                .header("User-Agent", "somebody's browser")
                .POST(BodyPublishers.ofString("{\"text\":\"видели Ахмед\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        FakeServices.Seen seen = last();
        SignedJWT minted = SignedJWT.parse(seen.authorization().substring("Bearer ".length()));
        JWTClaimsSet claims = minted.getJWTClaimsSet();
        assertThat(minted.verify(
                        new RSASSAVerifier((RSAPublicKey) gateway.keys().getPublic())))
                .isTrue();
        assertThat(claims.getIssuer()).isEqualTo("vigil-gateway");
        assertThat(claims.getAudience()).containsExactly("vigil");
        assertThat(claims.getStringClaim("role")).isEqualTo("monitor");
        assertThat(claims.getStringListClaim("regions")).containsExactly("RU-CE");
        assertThat(claims.getSubject()).matches("[a-z0-9-]{1,64}");
        assertThat(claims.getExpirationTime().toInstant())
                .isBefore(Instant.now().plusSeconds(61));
        assertThat(seen.headers()).doesNotContain("stolen", "somebody's browser", "Forwarded", token);
    }

    @Test
    void asksWhoItIs() {
        for (String authorization : List.of("", "Bearer vigil_guessed", "Bearer x.y.z", "Basic YWRtaW46YWRtaW4=")) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(gateway.address().resolve("/api/incidents"));
            HttpResponse<String> answer =
                    script.exchange(authorization.isEmpty() ? request : request.header("Authorization", authorization));

            assertProblem(answer, 401, "unauthenticated");
        }
    }

    @Test
    void knowsNeitherOtherAddressesNorOtherMethods() {
        assertProblem(script.exchange(request("/api/nothing").GET()), 404, "not-found");
        assertProblem(
                script.exchange(request("/api/testimonies").PUT(BodyPublishers.ofString("{}"))),
                405,
                "method-not-allowed");
        assertProblem(
                script.exchange(request("/api/incidents").POST(BodyPublishers.ofString("{}"))),
                405,
                "method-not-allowed");
    }

    @Test
    void refusesWhatIsTooLarge() {
        String text = "x".repeat(1_300_000);

        HttpResponse<String> declared =
                script.exchange(request("/api/testimonies").POST(BodyPublishers.ofString(text)));
        HttpResponse<String> streamed = script.exchange(request("/api/testimonies")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text.getBytes(UTF_8)))));

        assertProblem(declared, 413, "too-large");
        assertProblem(streamed, 413, "too-large");
    }

    @Test
    void hidesTheOperatorsAddressesFromEverybodyElse() {
        HttpResponse<String> answer =
                script.exchange(HttpRequest.newBuilder(gateway.address().resolve("/operator/tokens"))
                        .header("X-Vigil-Operator", "guessed")
                        .POST(BodyPublishers.ofString("{\"role\":\"admin\"}")));

        assertProblem(answer, 404, "not-found");
    }

    @Test
    void refusesATokenForAnUnknownRoleOrRegion() {
        assertProblem(script.operator("/operator/tokens", "{\"role\":\"queen\"}"), 422, "invalid-account");
        assertProblem(
                script.operator("/operator/tokens", "{\"role\":\"monitor\",\"regions\":[\"RU-XX\"]}"),
                422,
                "invalid-account");
        assertProblem(script.operator("/operator/tokens", "not json"), 400, "not-json");
    }

    @Test
    void writesWithACookieNeedAFormToken() {
        Browser monitor = Browser.signedInAs(gateway.address(), "monitor");

        HttpResponse<String> forged =
                monitor.exchange(HttpRequest.newBuilder(gateway.address().resolve("/api/testimonies"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));

        assertProblem(forged, 403, "forbidden");
    }

    @Test
    void rebuildsForTheOperator() {
        HttpResponse<String> begun = script.operator("/operator/rebuild", "");
        HttpResponse<String> progress =
                script.exchange(HttpRequest.newBuilder(gateway.address().resolve("/operator/rebuild"))
                        .header("X-Vigil-Operator", RunningGateway.OPERATOR_SECRET)
                        .GET());

        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(Browser.json(progress).get("total").asInt()).isEqualTo(2);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private FakeServices.Seen last() {
        List<FakeServices.Seen> seen = gateway.services().seen();
        return seen.get(seen.size() - 1);
    }

    static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(Browser.json(answer).get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(Browser.json(answer).get("detail").asString()).isNotBlank();
    }
}
