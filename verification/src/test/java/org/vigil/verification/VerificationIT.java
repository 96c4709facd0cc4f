package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.vigil.contract.Assessment;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Incident;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.contract.vocabulary.VerificationState;
import tools.jackson.databind.JsonNode;

/** The whole service with a real broker: what is told is linked, what is decided holds, what is withdrawn is gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final Map<String, Map<String, byte[]>> published = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private Path home;
    private KeyPair keys;
    private ConfigurableApplicationContext service;
    private KafkaConsumer<String, byte[]> consumer;
    private KafkaProducer<String, byte[]> producer;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        broker.brokerProperties(Map.of(
                "transaction.state.log.replication.factor",
                "1",
                "transaction.state.log.min.isr",
                "1",
                "transaction.state.log.num.partitions",
                "1",
                "offsets.topic.num.partitions",
                "1",
                "group.initial.rebalance.delay.ms",
                "0",
                "auto.create.topics.enable",
                "false"));
        broker.afterPropertiesSet();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        String pem = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        Files.writeString(
                home.resolve("token-public.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
        service = service();
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.getBrokersAsString(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = List.of(Topic.ASSESSMENTS, Topic.INCIDENTS, Topic.TESTIMONIES_DLQ).stream()
                .map(topic -> new TopicPartition(topic.topicName(), 0))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getBrokersAsString()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @AfterAll
    void stop() {
        consumer.close();
        producer.close();
        service.close();
        broker.destroy();
    }

    @Test
    void linksDecidesForgetsAndGoesOnAfterARestart() throws Exception {
        Testimony first = detention(1).build();
        Testimony second = detention(2).build();
        say(first.id().toString(), Json.write(first));
        say(second.id().toString(), "no JSON".getBytes(StandardCharsets.UTF_8));
        say(second.id().toString(), Json.write(second));
        eventually(() -> members(first) == 2 && !topic(Topic.TESTIMONIES_DLQ).isEmpty());

        service.close();
        service = service();
        Testimony third = detention(3).build();
        say(third.id().toString(), Json.write(third));
        eventually(() -> members(first) == 3);

        HttpResponse<String> taken = decide(
                "verifier",
                "{\"kind\":\"state\",\"testimony\":\"" + first.id()
                        + "\",\"state\":\"TRIAGED\",\"reason\":\"Read it.\"}");
        assertThat(taken.statusCode()).isEqualTo(202);
        eventually(() -> assessment(first).state() == VerificationState.TRIAGED);

        say(second.id().toString(), null);
        eventually(() -> members(first) == 2
                && !topic(Topic.ASSESSMENTS).containsKey(second.id().toString()));
        assertThat(topic(Topic.INCIDENTS).values()).noneMatch(json -> new String(json, StandardCharsets.UTF_8)
                .contains(second.id().toString()));
    }

    @Test
    void takesATestimonyThroughVerificationByTwoPeople() throws Exception {
        Testimony testimony = detention(31).in("RU-DA").on("2015-05").build();
        say(testimony.id().toString(), Json.write(testimony));
        eventually(() -> topic(Topic.ASSESSMENTS).containsKey(testimony.id().toString()));
        UUID id = testimony.id();

        HttpResponse<String> early = decide("anna", step(id, "VERIFIED", ""));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(early.body())
                .contains("/problems/illegal-transition", "\"state\":\"RECEIVED\"", "\"allowed\":[\"TRIAGED\"]");

        assertThat(decide("anna", step(id, "TRIAGED", "")).body()).contains("\"shown\":true");
        assertThat(decide("anna", "{\"kind\":\"claim\",\"item\":\"" + id + "\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(decide("boris", "{\"kind\":\"claim\",\"item\":\"" + id + "\"}")
                        .body())
                .contains("/problems/held", "\"heldBy\":\"anna\"", "\"until\":");
        assertThat(decide("boris", step(id, "IN_VERIFICATION", "")).statusCode())
                .isEqualTo(409);
        assertThat(decide("anna", step(id, "IN_VERIFICATION", "")).statusCode()).isEqualTo(202);
        assertThat(ask("anna", "/api/reviews?mine=true&region=RU-DA").body()).contains(id.toString());

        assertThat(decide("anna", step(id, "NEEDS_INFO", "")).body()).contains("NO_QUESTION");
        assertThat(decide("anna", step(id, "NEEDS_INFO", ",\"question\":\"Which day?\""))
                        .statusCode())
                .isEqualTo(202);
        assertThat(decide("anna", step(id, "IN_VERIFICATION", "")).statusCode()).isEqualTo(202);
        assertThat(decide("anna", step(id, "PEER_REVIEW", "")).statusCode()).isEqualTo(202);

        assertThat(decide("anna", step(id, "VERIFIED", ",\"override\":\"I was there\""))
                        .body())
                .contains("/problems/same-person");
        assertThat(decide("anna", "{\"kind\":\"claim\",\"item\":\"" + id + "\"}")
                        .body())
                .contains("/problems/same-person");
        assertThat(decide("boris", step(id, "VERIFIED", "")).body()).contains("/problems/rule-not-met");
        assertThat(decide("boris", step(id, "VERIFIED", ",\"override\":\"Known to the court\""))
                        .statusCode())
                .isEqualTo(202);

        String dossier = ask("boris", "/api/testimonies/" + id + "/review").body();
        assertThat(dossier)
                .contains("\"state\":\"VERIFIED\"", "\"allowed\":[\"REOPENED\"]", "\"basis\":\"OVERRIDE\"")
                .contains("Known to the court", "Which day?", "\"sourcesNeeded\":2", "\"by\":\"anna\"");
        eventually(() -> assessment(testimony).state() == VerificationState.VERIFIED);
    }

    @Test
    void asksAboutPairsUntilTheyAreDecidedAndRemembersThatAfterARestart() throws Exception {
        Testimony one = detention(41).in("RU-IN").on("2016-06").build();
        Testimony other = detention(42).in("RU-IN").on("2016-07").build();
        say(one.id().toString(), Json.write(one));
        say(other.id().toString(), Json.write(other));
        eventually(() -> topic(Topic.ASSESSMENTS).containsKey(other.id().toString()));
        assertThat(decide("anna", pair("link", one, other)).statusCode()).isEqualTo(202);
        assertThat(decide("boris", pair("unlink", one, other)).statusCode()).isEqualTo(202);

        service.close();
        service = service();
        List<JsonNode> conflicts = items("/api/reviews?kind=CONFLICT&region=RU-IN");
        assertThat(conflicts).hasSize(1);
        String item = conflicts.get(0).path("id").asString();
        String opened = ask("clara", "/api/reviews/" + item).body();
        assertThat(opened)
                .contains("\"by\":\"anna\"", "\"by\":\"boris\"", "\"explanation\":")
                .doesNotContain("Short.");

        JsonNode link = Json.events().readTree(opened).path("decisions").get(0);
        decide("clara", "{\"kind\":\"revoke\",\"decision\":\"" + link.path("id").asString() + "\",\"reason\":\"No.\"}");
        assertThat(items("/api/reviews?kind=CONFLICT&region=RU-IN")).isEmpty();
        assertThat(ask("clara", "/api/reviews/" + item).statusCode()).isEqualTo(404);
        assertThat(decide("clara", pair("link", one, detention(99).build())).body())
                .contains("\"field\":\"second\"", "no-such-testimony");
    }

    @Test
    void writesWhatPeopleDecideIntoTheChainOfEveryTestimonyConcernedAndNobodysWords() throws Exception {
        Testimony one = detention(51).in("RU-KB").on("2016-08").build();
        Testimony other = detention(52).in("RU-KB").on("2016-09").build();
        say(one.id().toString(), Json.write(one));
        say(other.id().toString(), Json.write(other));
        eventually(() -> topic(Topic.ASSESSMENTS).containsKey(other.id().toString()));
        HttpResponse<String> linked = decide("anna", pair("link", one, other).replace("Compared.", "plantedwordqzv"));
        String link = Json.events().readTree(linked.body()).path("id").asString();
        decide("anna", "{\"kind\":\"revoke\",\"decision\":\"" + link + "\",\"reason\":\"plantedwordqzv\"}");
        decide("anna", "{\"kind\":\"claim\",\"item\":\"" + one.id() + "\"}");
        decide("boris", step(one.id(), "VERIFIED", ""));
        Map<String, byte[]> decisions = new HashMap<>();
        read(Topic.DECISIONS).forEach(record -> decisions.put(record.key(), record.value()));

        List<CustodyEntry> entries = read(Topic.CUSTODY).stream()
                .map(record -> Json.read(record.value(), CustodyEntry.class))
                .filter(entry -> Set.of(one.id(), other.id()).contains(entry.item()))
                .toList();

        assertThat(entries.stream().map(entry -> entry.item() + " " + entry.purpose()))
                .as("neither a claim nor what was refused")
                .containsExactlyInAnyOrder(
                        one.id() + " LINK", other.id() + " LINK", one.id() + " REVOKE", other.id() + " REVOKE");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.type()).isEqualTo(CustodyType.VERIFIED);
            assertThat(entry.actor()).isEqualTo("anna");
            assertThat(entry.role()).isEqualTo("VERIFIER");
            byte[] decision = Objects.requireNonNull(
                    decisions.get(Objects.requireNonNull(entry.concerning()).toString()));
            assertThat(entry.commitment()).isEqualTo(CustodyEntry.commitment(entry.salt(), decision));
            assertThat(new String(decision, StandardCharsets.UTF_8)).contains("plantedwordqzv");
            assertThat(new String(Json.write(entry), StandardCharsets.UTF_8)).doesNotContain("plantedwordqzv");
        });
    }

    @Test
    void showsAReviewerTheirRegionsAndNobodyElseAnything() throws Exception {
        Testimony here = detention(51).in("RU-KB").on("2014-01").build();
        Testimony there = detention(52).in("RU-KC").on("2013-01").build();
        Testimony nowhere = detention(53).in(null).on("2012-01").build();
        for (Testimony testimony : List.of(here, there, nowhere)) {
            say(testimony.id().toString(), Json.write(testimony));
        }
        eventually(() -> topic(Topic.ASSESSMENTS).containsKey(nowhere.id().toString()));

        String seen = send(get("/api/reviews?size=200", token("verifier", "dora", List.of("RU-KB"))))
                .body();
        assertThat(seen).contains(here.id().toString(), "\"regions\":{\"RU-KB\":1}");
        assertThat(seen).doesNotContain(there.id().toString(), nowhere.id().toString(), "RU-KC");
        HttpRequest elsewhere =
                get("/api/testimonies/" + there.id() + "/review", token("verifier", "dora", List.of("RU-KB")));
        assertThat(send(elsewhere).statusCode()).isEqualTo(404);
        decide("anna", pair("relate", here, there));
        assertThat(ask("anna", "/api/testimonies/" + here.id() + "/review").body())
                .contains(there.id().toString());
        assertThat(send(get("/api/testimonies/" + here.id() + "/review", token("verifier", "dora", List.of("RU-KB"))))
                        .body())
                .contains(here.id().toString())
                .doesNotContain(there.id().toString(), "Compared.");
        for (String role : List.of("monitor", "analyst", "advocate", "admin", "auditor")) {
            assertThat(send(get("/api/reviews", token(role, "eve", List.of()))).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(ask("anna", "/api/reviews?state=NONSENSE").statusCode()).isEqualTo(400);

        List<JsonNode> all = items("/api/reviews?size=200");
        List<JsonNode> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Json.events()
                    .readTree(ask("anna", "/api/reviews?size=1" + cursor).body());
            page.path("items").forEach(paged::add);
            cursor =
                    page.hasNonNull("cursor") ? "&cursor=" + page.path("cursor").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(2);
    }

    @Test
    void refusesWithAProblemThatNamesTheField() throws Exception {
        assertThat(decide("analyst", "{}").statusCode()).isEqualTo(403);
        assertThat(decide("verifier", "not json").body()).contains("/problems/not-json");
        HttpResponse<String> refused =
                decide("verifier", "{\"kind\":\"state\",\"testimony\":\"secret\",\"state\":\"X\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("\"field\":\"testimony\"").doesNotContain("secret");
        HttpResponse<String> noReason =
                decide("verifier", "{\"kind\":\"revoke\",\"decision\":\"" + Testimonies.id(1) + "\"}");
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body()).contains("\"field\":\"reason\"").contains("\"code\":\"required\"");
    }

    private ConfigurableApplicationContext service() throws Exception {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(VerificationApplication.class)
                .run(
                        "--server.port=0",
                        "--VIGIL_KAFKA=" + broker.getBrokersAsString(),
                        "--VIGIL_KEYS=" + home,
                        "--VIGIL_HOME=" + home,
                        "--VIGIL_ERASURE=short");
        service = started;
        eventually(this::isReady);
        return started;
    }

    private boolean isReady() {
        try {
            HttpRequest asked =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    private HttpResponse<String> decide(String who, String body)
            throws IOException, InterruptedException, JOSEException {
        String role = who.equals("analyst") ? who : "verifier";
        return send(HttpRequest.newBuilder(uri("/api/decisions"))
                .header("Authorization", "Bearer " + token(role, who, List.of()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> ask(String who, String path) throws IOException, InterruptedException, JOSEException {
        return send(get(path, token("verifier", who, List.of())));
    }

    private List<JsonNode> items(String path) throws IOException, InterruptedException, JOSEException {
        List<JsonNode> items = new ArrayList<>();
        Json.events().readTree(ask("anna", path).body()).path("items").forEach(items::add);
        return items;
    }

    private HttpRequest get(String path, String token) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String step(UUID testimony, String state, String more) {
        return "{\"kind\":\"state\",\"testimony\":\"" + testimony + "\",\"state\":\"" + state
                + "\",\"reason\":\"Read it.\"" + more + "}";
    }

    private static String pair(String kind, Testimony one, Testimony other) {
        return "{\"kind\":\"" + kind + "\",\"first\":\"" + one.id() + "\",\"second\":\"" + other.id()
                + "\",\"reason\":\"Compared.\"}";
    }

    private String token(String role, String who, List<String> regions) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("vigil-gateway")
                .audience("vigil")
                .subject(who)
                .claim("role", role)
                .claim("regions", regions)
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        token.sign(new RSASSASigner(keys.getPrivate()));
        return token.serialize();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    private void say(String key, byte @Nullable [] value) throws Exception {
        producer.send(new ProducerRecord<>(Topic.TESTIMONIES.topicName(), key, value))
                .get();
    }

    private int members(Testimony testimony) {
        if (!topic(Topic.ASSESSMENTS).containsKey(testimony.id().toString())) {
            return 0;
        }
        byte[] incident =
                topic(Topic.INCIDENTS).get(String.valueOf(assessment(testimony).incident()));
        return incident == null
                ? 0
                : Json.read(incident, Incident.class).members().size();
    }

    private Assessment assessment(Testimony testimony) {
        byte[] json = topic(Topic.ASSESSMENTS).get(testimony.id().toString());
        return Json.read(Objects.requireNonNull(json), Assessment.class);
    }

    private Map<String, byte[]> topic(Topic topic) {
        return published.computeIfAbsent(topic.topicName(), absent -> new HashMap<>());
    }

    /** Everything on a topic now. */
    private List<ConsumerRecord<String, byte[]>> read(Topic topic) {
        TopicPartition partition = new TopicPartition(topic.topicName(), 0);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> own = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getBrokersAsString()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            own.assign(List.of(partition));
            own.seekToBeginning(List.of(partition));
            long end = Objects.requireNonNull(own.endOffsets(List.of(partition)).get(partition));
            while (own.position(partition) < end) {
                own.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    private void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            if (consumer != null) {
                consumer.poll(Duration.ofMillis(50)).forEach(this::keep);
            }
        }
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        Map<String, byte[]> topic = published.computeIfAbsent(record.topic(), absent -> new HashMap<>());
        if (record.value() == null) {
            topic.remove(record.key());
        } else if (!Topic.MARKER.equals(record.key())) {
            topic.put(record.key(), record.value());
        }
    }
}
