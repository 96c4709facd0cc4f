package org.vigil.search;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;

/** This service with a real broker and a real index, as processes, and the two ends of it that a test holds. */
final class Stack implements AutoCloseable {
    private static final Path KAFKA = Path.of("../standalone/kafka-broker/target/kafka-broker.jar");
    private static final Path ELASTICSEARCH = Path.of("../standalone/elasticsearch-node/target/elasticsearch-node.jar");

    private final Path home;
    private final int kafkaPort = Engine.freePort();
    private final int elasticsearchPort = Engine.freePort();
    private final int port = Engine.freePort();
    private final KeyPair keys;
    private final Engine kafka;
    private Engine elasticsearch;
    private Engine search;
    private final KafkaProducer<byte[], byte[]> producer;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Why the stack cannot be started here, or null if it can. */
    static @Nullable String missing() {
        if (!Files.exists(KAFKA) || !Files.exists(ELASTICSEARCH)) {
            return "SearchIT skipped: build standalone/kafka-broker and standalone/elasticsearch-node first";
        }
        return null;
    }

    Stack(Path home) {
        this.home = home;
        this.keys = keys(home);
        kafka = Engine.start(
                KAFKA,
                256,
                Map.of(
                        "VIGIL_HOME", home.resolve("kafka").toString(),
                        "KAFKA_PORT", String.valueOf(kafkaPort),
                        "KAFKA_CONTROLLER_PORT", String.valueOf(Engine.freePort()),
                        "VIGIL_ERASURE", "short"),
                line -> line.startsWith("KAFKA-READY"));
        elasticsearch = startElasticsearch();
        search = startSearch();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap(), "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    String bootstrap() {
        return "127.0.0.1:" + kafkaPort;
    }

    Path elasticsearchFiles() {
        return home.resolve("elasticsearch");
    }

    void killElasticsearch() {
        elasticsearch.kill();
    }

    void restartElasticsearch() {
        elasticsearch = startElasticsearch();
    }

    /** As somebody with access to the cluster might. */
    void dropIndices(String pattern) {
        URI node = URI.create("http://127.0.0.1:" + elasticsearchPort);
        HttpRequest list = HttpRequest.newBuilder(node.resolve("/_cat/indices/" + pattern + "?h=index"))
                .GET()
                .build();
        try {
            // Deleting by pattern is refused by default, so by name.
            String names = http.send(list, HttpResponse.BodyHandlers.ofString()).body();
            for (String name : names.strip().split("\\s+")) {
                HttpRequest drop = HttpRequest.newBuilder(node.resolve("/" + name))
                        .DELETE()
                        .build();
                http.send(drop, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Acknowledged when this returns. */
    void publish(String topic, Object key, byte @Nullable [] value) {
        try {
            producer.send(new ProducerRecord<>(topic, String.valueOf(key).getBytes(StandardCharsets.UTF_8), value))
                    .get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    Answer get(String path, String role, String... regions) {
        return send(request(path, role, regions).GET());
    }

    Answer post(String path, String role) {
        return send(request(path, role).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** A person at work: everything is asked in their name and role. */
    final class Person {
        private final String pseudonym;
        private final String role;
        private final List<String> regions;

        private Person(String pseudonym, String role, List<String> regions) {
            this.pseudonym = pseudonym;
            this.role = role;
            this.regions = regions;
        }

        Answer get(String path) {
            return send(asking(path).GET());
        }

        /** As it came, for what is no JSON. */
        String text(String path) {
            try {
                return http.send(asking(path).GET().build(), HttpResponse.BodyHandlers.ofString())
                        .body();
            } catch (IOException unanswered) {
                throw new UncheckedIOException(unanswered);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(hurried);
            }
        }

        Answer post(String path, String json) {
            return send(asking(path).POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        Answer post(String path, String json, String key) {
            return send(asking(path).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        Answer delete(String path) {
            return send(asking(path).DELETE());
        }

        private HttpRequest.Builder asking(String path) {
            return HttpRequest.newBuilder(uri(path))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token(pseudonym, role, regions));
        }
    }

    Person person(String pseudonym, String role, String... regions) {
        return new Person(pseudonym, role, List.of(regions));
    }

    void killKafka() {
        kafka.kill();
    }

    void restartSearch() {
        search.close();
        search = startSearch();
    }

    Answer anonymous(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** What came back: a status, the body as JSON, and where the next page is. */
    record Answer(int status, JsonNode body, @Nullable String next, String type) {}

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String next = response.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
            String body = response.body().isEmpty() ? "{}" : response.body();
            return new Answer(
                    response.statusCode(),
                    Json.events().readTree(body),
                    next,
                    response.headers().firstValue("Content-Type").orElse(""));
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    private HttpRequest.Builder request(String path, String role, String... regions) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token(Samples.RECORDED_BY, role, List.of(regions)));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String token(String subject, String role, List<String> regions) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder()
                        .issuer("vigil-gateway")
                        .audience("vigil")
                        .subject(subject)
                        .claim("role", role)
                        .claim("regions", regions)
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .build());
        try {
            token.sign(new RSASSASigner(keys.getPrivate()));
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
        return token.serialize();
    }

    private Engine startSearch() {
        return Engine.start(
                Path.of("target/search.jar"),
                128,
                Map.of(
                        "SERVER_PORT", String.valueOf(port),
                        "VIGIL_KAFKA", "127.0.0.1:" + kafkaPort,
                        "VIGIL_ELASTICSEARCH", "http://127.0.0.1:" + elasticsearchPort,
                        "VIGIL_KEYS", home.toString(),
                        // What is not named lies in the folder where it starts, which outlives the test.
                        "VIGIL_HOME", home.toString(),
                        "VIGIL_PACKETS", home.resolve("packets").toString(),
                        "VIGIL_VAULT", home.resolve("vault").toString(),
                        "VIGIL_SIGNING", home.resolve("signing.p12").toString(),
                        "VIGIL_ERASURE", "short"),
                line -> line.contains("Started SearchApplication"));
    }

    private Engine startElasticsearch() {
        return Engine.start(
                ELASTICSEARCH,
                384,
                Map.of(
                        "VIGIL_HOME", elasticsearchFiles().toString(),
                        "ELASTICSEARCH_PORT", String.valueOf(elasticsearchPort)),
                line -> line.startsWith("ELASTICSEARCH-READY"));
    }

    private static KeyPair keys(Path home) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            String pem = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
            Files.writeString(
                    home.resolve("token-public.pem"),
                    "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
            return pair;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        producer.close();
        search.close();
        elasticsearch.close();
        kafka.close();
    }
}
