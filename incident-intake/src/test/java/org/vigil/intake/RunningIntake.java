package org.vigil.intake;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;

/** The real intake on a free port, with keys of its own; no broker listens where it looks for one. */
final class RunningIntake implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final KeyPair keys;

    record Answer(int status, JsonNode body) {}

    RunningIntake(Path home) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            String pem = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
            Files.writeString(
                    home.resolve("token-public.pem"),
                    "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
            Files.writeString(home.resolve("person-token.key"), "ab".repeat(32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        context = SpringApplication.run(
                IntakeApplication.class,
                "--server.port=0",
                "--VIGIL_HOME=" + home,
                "--VIGIL_KEYS=" + home,
                "--VIGIL_KAFKA=127.0.0.1:1");
    }

    /** The role is also the pseudonym, so that two roles are two people. */
    Answer get(String role, String path) {
        return send(role, path, HttpRequest.newBuilder().GET());
    }

    Answer post(String role, String path, String json) {
        return send(
                role,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    @Override
    public void close() {
        context.close();
    }

    private Answer send(String role, String path, HttpRequest.Builder request) {
        URI address = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
        try {
            HttpResponse<String> answer = client.send(
                    request.uri(address.resolve(path))
                            .header("Authorization", "Bearer " + token(role))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), Json.events().readTree(answer.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String token(String role) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .audience("vigil")
                .subject("s-" + role)
                .claim("role", role)
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(keys.getPrivate()));
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
        return token.serialize();
    }
}
