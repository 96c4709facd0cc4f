package org.vigil.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The intake as it is deployed, on a free port; and the gateway's way of speaking to it. */
final class RunningIntake implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final KeyPair keys;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningIntake(Path home, KeyPair keys, String bootstrapServers) {
        this.keys = keys;
        this.context = SpringApplication.run(
                IntakeApplication.class,
                "--server.port=0",
                "--VIGIL_HOME=" + home,
                "--VIGIL_KEYS=" + home,
                "--VIGIL_KAFKA=" + bootstrapServers);
    }

    /** With the recipients that lie in the folder, if there are any. */
    static RunningIntake in(Path home, String bootstrapServers) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Files.writeString(
                home.resolve("token-public.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes(UTF_8))
                                .encodeToString(keys.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        Files.writeString(home.resolve("person-token.key"), "ab".repeat(32));
        return new RunningIntake(home, keys, bootstrapServers);
    }

    HttpResponse<byte[]> post(String path, byte[] body, String who, String role) {
        return send(request(path, who, role).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> get(String path, String who, String role) {
        return send(request(path, who, role).GET());
    }

    HttpResponse<byte[]> delete(String path, String who, String role) {
        return send(request(path, who, role).DELETE());
    }

    boolean isReady() {
        return get("/actuator/health/readiness", "m-1", "monitor").statusCode() == 200;
    }

    @Override
    public void close() {
        context.close();
    }

    private HttpRequest.Builder request(String path, String who, String role) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", path.contains("/attachments") ? "application/octet-stream" : "application/json")
                .header("Authorization", "Bearer " + token(who, role));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String token(String who, String role) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .audience("vigil")
                        .subject(who)
                        .claim("role", role)
                        .claim("regions", List.of())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .build());
        try {
            token.sign(new RSASSASigner(keys.getPrivate()));
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
        return token.serialize();
    }
}
