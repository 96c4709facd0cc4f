package org.vigil.search;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import org.vigil.contract.vocabulary.ActType;
import tools.jackson.databind.JsonNode;

/** The service as it runs, between a real broker and a real index. Each test uses words and ids of its own. */
class SearchIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private static @Nullable Stack started;

    @BeforeAll
    static void start(@TempDir Path home) {
        String missing = Stack.missing();
        if (missing != null) {
            System.out.println(missing);
            Assumptions.abort(missing);
        }
        started = new Stack(home);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> stack().anonymous("/actuator/health/readiness").status() == 200);
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void findsWhatWasSaidInEitherScriptAndMarksIt() {
        UUID russian = testimony("RU-CE", "Его держали в Гудермесе, рядом с рынком; там применяли дыбу.");
        UUID english = testimony("RU-CE", "They kept him near Gudermes and used a rack.");
        UUID incident = incident("RU-CE", "2017-03", ActType.TORTURE, russian, english);

        for (String asked : List.of("Гудермес", "Гудермесе", "Gudermes", "gudermese", "\"рядом с рынком\"", "рын*")) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(found(asked)).as(asked).containsExactly(incident.toString()));
        }
        assertThat(found("дыба -рынки")).isEmpty();
        JsonNode fragments = ask("q=" + encode("Гудермес", UTF_8)).body().at("/items/0/fragments");
        assertThat(StreamSupport.stream(fragments.spliterator(), false)
                        .flatMap(fragment ->
                                StreamSupport.stream(fragment.path("parts").spliterator(), false))
                        .filter(part -> part.path("hit").asBoolean())
                        .map(part -> part.path("text").asString()))
                .contains("Гудермесе", "Gudermes");
        UUID only = testimony("RU-CE", "Only in Latin letters: Vvedenskoye.");
        UUID latin = incident("RU-CE", "2017", ActType.TORTURE, only);
        await().atMost(SOON).until(() -> found("Введенское").contains(latin.toString()));
        assertThat(ask("translit=off&q=" + encode("Введенское", UTF_8))
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void countsFacetsOnWhatIsFoundAndLetsAChoiceBeWidened() {
        String word = word();
        incident("RU-DA", "2016", ActType.EXTORTION, testimony("RU-DA", word));
        incident("RU-DA", "2017", ActType.ABDUCTION, testimony("RU-DA", word));
        incident("RU-SE", "2017", ActType.EXTORTION, testimony("RU-SE", word));
        await().atMost(SOON).until(() -> found(word).size() == 3);

        Stack.Answer answer = ask("q=" + word + "&region=RU-DA&act=EXTORTION");

        assertThat(answer.body().path("total").asInt()).isEqualTo(1);
        assertThat(counts(answer, "region")).isEqualTo(Map.of("RU-DA", 1, "RU-SE", 1));
        assertThat(counts(answer, "act")).isEqualTo(Map.of("EXTORTION", 1, "ABDUCTION", 1));
        assertThat(counts(answer, "year")).isEqualTo(Map.of("2016", 1));
        assertThat(ask("q=" + word + "&region=-RU-DA").body().path("total").asInt())
                .isEqualTo(1);
        assertThat(ask("q=" + word + "&from=2017-02&to=2017-02")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        JsonNode trend = stack().get("/api/trends?by=year&split=act&q=" + word, "analyst")
                .body();
        assertThat(trend.at("/buckets/0/start").asString()).isEqualTo("2016");
        assertThat(trend.at("/buckets/1/certain").asInt()).isEqualTo(2);
        assertThat(trend.at("/buckets/1/split/ABDUCTION/certain").asInt()).isEqualTo(1);
    }

    @Test
    void walksAllPagesWithoutLossOrRepetition() {
        String word = word();
        Set<String> all = IntStream.range(0, 23)
                .mapToObj(at -> incident(
                        "RU-STA",
                        at % 3 == 0 ? null : "2017-0" + (1 + at % 9),
                        ActType.TORTURE,
                        testimony("RU-STA", word + " раз ".repeat(at))))
                .map(UUID::toString)
                .collect(Collectors.toSet());
        await().atMost(SOON).until(() -> ask("q=" + word).body().path("total").asInt() == 23);

        for (String sort : List.of("relevance", "newest", "oldest")) {
            List<String> walked = new ArrayList<>();
            String next = "/api/incidents?size=5&sort=" + sort + "&q=" + word;
            while (next != null) {
                Stack.Answer page = stack().get(next, "analyst");
                page.body()
                        .path("items")
                        .forEach(item -> walked.add(item.path("id").asString()));
                next = page.next();
            }
            assertThat(walked).as(sort).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void showsOnlyTheRegionsOfTheToken() {
        String word = word();
        UUID here = testimony("RU-KDA", word);
        UUID there = testimony("RU-ROS", word);
        UUID shared = incident("RU-KDA", "2017", ActType.TORTURE, here, there);
        UUID elsewhere = incident("RU-ROS", "2017", ActType.TORTURE, testimony("RU-ROS", word));
        UUID unknown = incident(null, "2017", ActType.TORTURE, testimony(null, word));
        await().atMost(SOON).until(() -> found(word).size() == 3);

        Stack.Answer page = stack().get("/api/incidents?q=" + word, "analyst", "RU-KDA");
        assertThat(page.body().path("total").asInt()).isEqualTo(1);
        assertThat(counts(page, "region")).isEqualTo(Map.of("RU-KDA", 1));
        assertThat(stack().get("/api/trends?q=" + word, "analyst", "RU-KDA")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        for (UUID hidden : List.of(elsewhere, unknown)) {
            assertThat(stack().get("/api/incidents/" + hidden, "analyst", "RU-KDA")
                            .status())
                    .isEqualTo(404);
        }
        JsonNode evidence =
                stack().get("/api/incidents/" + shared, "analyst", "RU-KDA").body();
        assertThat(evidence.toString()).contains(here.toString()).doesNotContain(there.toString());
        assertThat(stack().get("/api/testimonies/" + there, "analyst", "RU-KDA").status())
                .isEqualTo(404);
    }

    @Test
    void letsEachRoleSeeWhatIsItsOwn() {
        UUID own = testimony("RU-CE", word());
        await().atMost(SOON)
                .until(() -> stack().get("/api/testimonies/" + own, "monitor").status() == 200);

        String shown = stack().get("/api/testimonies/" + own, "analyst").body().toString();
        assertThat(shown)
                .doesNotContain(Samples.RECORDED_BY)
                .doesNotContain(Samples.PERSON_TOKEN)
                .doesNotContain(Samples.LINEAGE_TOKEN);
        for (String role : List.of("monitor", "admin", "auditor")) {
            assertThat(stack().get("/api/incidents", role).status()).as(role).isEqualTo(403);
            assertThat(stack().get("/api/trends", role).status()).as(role).isEqualTo(403);
        }
        for (String role : List.of("admin", "auditor")) {
            assertThat(stack().get("/api/testimonies/" + own, role).status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(stack().post("/api/rebuild", "analyst").status()).isEqualTo(403);
        Stack.Answer anonymous = stack().anonymous("/api/incidents");
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(anonymous.type()).isEqualTo("application/problem+json");
        assertThat(stack().get("/api/nothing", "analyst").body().path("type").asString())
                .isEqualTo("/problems/not-found");
    }

    @Test
    void setsPoisonAsideWithoutItsWordsAndGoesOn() {
        UUID poison = UUID.randomUUID();
        stack().publish(Topic.TESTIMONIES.topicName(), poison, "{\"geheim".getBytes(UTF_8));
        stack().publish(Topic.INCIDENTS.topicName(), "Somebody Known", "{}".getBytes(UTF_8));
        stack().publish(Topic.TESTIMONIES.topicName(), Topic.MARKER, "x".getBytes(UTF_8));
        UUID next = testimony("RU-CE", word());

        await().atMost(SOON)
                .until(() -> stack().get("/api/testimonies/" + next, "analyst").status() == 200);
        List<ConsumerRecord<String, String>> letters = deadLetters();
        assertThat(letters)
                .anySatisfy(letter -> {
                    assertThat(letter.key()).isEqualTo(poison.toString());
                    assertThat(letter.value()).contains("not-json").contains("\"offset\"");
                })
                .anySatisfy(letter -> assertThat(letter.value()).contains("key-is-not-an-id"))
                .allSatisfy(letter -> {
                    assertThat(letter.toString()).doesNotContain("geheim").doesNotContain("Somebody");
                    assertThat(letter.headers()).isEmpty();
                });
    }

    @Test
    void forgetsWhatIsWithdrawnAtOnceAndItsBytesSoon() throws IOException {
        String canary = word();
        UUID withdrawn = testimony("RU-CE", "Ещё один: " + canary);
        UUID stays = testimony("RU-CE", word());
        UUID alone = incident("RU-CE", "2017", ActType.TORTURE, withdrawn);
        UUID together = incident("RU-CE", "2017", ActType.TORTURE, withdrawn, stays);
        await().atMost(SOON).until(() -> found(canary).size() == 2);
        await().atMost(SOON).until(() -> onDisk(canary));

        stack().publish(Topic.TESTIMONIES.topicName(), withdrawn, null);

        await().atMost(SOON)
                .until(() ->
                        stack().get("/api/testimonies/" + withdrawn, "analyst").status() == 404);
        // Reading by id sees what was written; searching sees it a moment later, when the index is refreshed.
        await().atMost(SOON).until(() -> found(canary).isEmpty());
        assertThat(stack().get("/api/incidents/" + alone, "analyst").status()).isEqualTo(404);
        assertThat(stack().get("/api/incidents/" + together, "analyst").body().toString())
                .contains(stays.toString())
                .doesNotContain(withdrawn.toString());
        // Sweep 5 s, retention lease about 30 s, a merge, and room for a busy machine.
        await().atMost(Duration.ofMinutes(2)).until(() -> !onDisk(canary));
        assertThat(stack().get("/api/testimonies/" + stays, "analyst").status()).isEqualTo(200);
    }

    @Test
    void losesNothingWhileTheIndexIsAwayAndRebuildsItFromTheLog() {
        String word = word();
        stack().killElasticsearch();
        List<String> incidents = IntStream.range(0, 40)
                .mapToObj(at -> incident("RU-CE", "2017", ActType.TORTURE, testimony("RU-CE", word))
                        .toString())
                .toList();
        Stack.Answer away = ask("q=" + word);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.body().path("type").asString()).isEqualTo("/problems/index-unavailable");
        stack().restartElasticsearch();
        await().atMost(Duration.ofMinutes(2)).until(() -> new HashSet<>(foundMany(word)).size() == 40);

        assertThat(stack().post("/api/rebuild", "admin").status()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(3)).until(() -> stack().get("/api/rebuild", "admin")
                .body()
                .path("finished")
                .asBoolean());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(foundMany(word)).containsExactlyInAnyOrderElementsOf(incidents));
        assertThat(stack().get("/api/status", "admin")
                        .body()
                        .path("behindSeconds")
                        .asInt())
                .isZero();
    }

    @Test
    void bringsBackAnIndexThatSomebodyDropped() {
        String word = word();
        UUID incident = incident("RU-CE", "2017", ActType.TORTURE, testimony("RU-CE", word));
        await().atMost(SOON).until(() -> found(word).size() == 1);

        stack().dropIndices("testimonies-*");

        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> assertThat(found(word))
                .containsExactly(incident.toString()));
    }

    @Test
    void notesWhoOpenedATestimonyOnceADayAndShowsItToAuditorsAlone() {
        String word = word();
        UUID own = testimony("RU-CE", word);
        UUID incident = incident("RU-CE", "2017", ActType.TORTURE, own);
        await().atMost(SOON).until(() -> found(word).size() == 1);
        for (int i = 0; i < 3; i++) {
            stack().get("/api/testimonies/" + own, "analyst");
            stack().get("/api/incidents/" + incident, "analyst");
        }
        assertThat(stack().get("/api/testimonies/" + own, "analyst", "RU-DA").status())
                .isEqualTo(404);
        assertThat(stack().get("/api/testimonies/" + own, "admin").status()).isEqualTo(403);

        String path = "/api/custody/" + own;
        await().atMost(SOON).until(() -> stack().get(path, "auditor").status() == 200);
        JsonNode chain = stack().get(path, "auditor").body();
        assertThat(chain.at("/links")).as(chain.toString()).hasSize(1);
        assertThat(chain.at("/links/0/link/type").asString()).isEqualTo("ACCESSED");
        assertThat(chain.at("/links/0/link/actor").asString()).isEqualTo(Samples.RECORDED_BY);
        assertThat(chain.at("/links/0/link/role").asString()).isEqualTo("ANALYST");
        assertThat(chain.at("/links/0/link/sequence").asInt()).isZero();
        assertThat(chain.at("/proof/leafHash").asString())
                .isEqualTo(chain.at("/links/0/hash").asString());
        assertThat(chain.at("/proof/root").asString())
                .isEqualTo(chain.at("/checkpoint/root").asString());
        assertThat(chain.toString()).doesNotContain(word);
        stack().get("/api/testimonies/" + own, "verifier");
        assertThat(stack().get(path, "auditor").body().at("/links"))
                .as("the same person in another role the same day")
                .hasSize(1);
    }

    @Test
    void opensTheRecordOfCustodyToAuditorsAndTheCheckpointToAdmins() {
        UUID own = testimony("RU-CE", word());
        await().atMost(SOON)
                .until(() -> stack().get("/api/testimonies/" + own, "analyst").status() == 200);
        for (String role : List.of("monitor", "verifier", "analyst", "advocate", "admin")) {
            assertThat(stack().get("/api/custody", role).status()).as(role).isEqualTo(403);
            assertThat(stack().get("/api/custody/" + own, role).status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(stack().get("/api/custody/checkpoint", role).status())
                    .as(role)
                    .isEqualTo(role.equals("admin") ? 200 : 403);
        }
        assertThat(stack().anonymous("/api/custody").status()).isEqualTo(401);
        assertThat(stack().get("/api/custody/" + UUID.randomUUID(), "auditor").status())
                .isEqualTo(404);
        assertThat(stack().get("/api/custody/no-id", "auditor").status()).isEqualTo(404);
        assertThat(stack().get("/api/custody?after=-1", "auditor").status()).isEqualTo(400);

        await().atMost(SOON)
                .until(() -> stack().get("/api/custody/" + own, "auditor").status() == 200);
        Stack.Answer first = stack().get("/api/custody?after=0&limit=1", "auditor");
        assertThat(first.body().at("/entries")).hasSize(1);
        assertThat(first.body().at("/entries/0/leafIndex").asInt()).isZero();
        assertThat(first.body().at("/state/entries").asInt()).isPositive();
        assertThat(first.body().at("/state").has("alarm")).isFalse();
        int entries = 1;
        for (String next = first.next(); next != null; ) {
            Stack.Answer page = stack().get(next, "auditor");
            entries += page.body().at("/entries").size();
            next = page.next();
        }
        assertThat(entries)
                .isEqualTo(stack().get("/api/custody", "auditor")
                        .body()
                        .at("/state/entries")
                        .asInt());
        JsonNode checkpoint = stack().get("/api/custody/checkpoint", "auditor").body();
        assertThat(checkpoint.at("/text").asString())
                .startsWith("size " + checkpoint.at("/size").asInt() + "\nroot ");
        assertThat(checkpoint.at("/publicKey").asString()).startsWith("-----BEGIN PUBLIC KEY-----");
    }

    private static Stack stack() {
        return Objects.requireNonNull(started);
    }

    private static UUID testimony(@Nullable String region, String narrative) {
        UUID id = UUID.randomUUID();
        stack().publish(Topic.TESTIMONIES.topicName(), id, Json.write(Samples.testimony(id, region, narrative)));
        return id;
    }

    private static UUID incident(@Nullable String region, @Nullable String period, ActType act, UUID... members) {
        UUID id = UUID.randomUUID();
        stack().publish(
                        Topic.INCIDENTS.topicName(),
                        id,
                        Json.write(Samples.incident(id, region, period, act, members)));
        for (UUID member : members) {
            stack().publish(Topic.ASSESSMENTS.topicName(), member, Json.write(Samples.assessment(member, id)));
        }
        return id;
    }

    private static Stack.Answer ask(String query) {
        return stack().get("/api/incidents?" + query, "analyst");
    }

    private static List<String> found(String text) {
        return ids(ask("q=" + encode(text, UTF_8)));
    }

    private static List<String> foundMany(String text) {
        return ids(ask("size=100&q=" + encode(text, UTF_8)));
    }

    private static List<String> ids(Stack.Answer page) {
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static Map<String, Integer> counts(Stack.Answer page, String facet) {
        return StreamSupport.stream(page.body().at("/facets/" + facet).spliterator(), false)
                .collect(Collectors.toMap(count -> count.path("value").asString(), count -> count.path("count")
                        .asInt()));
    }

    /** A word that nobody else says, and that no stemmer shortens. */
    private static String word() {
        return new Random()
                .ints(20, 0, 10)
                .mapToObj(at -> "bdfgkmnptz".substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static boolean onDisk(String canary) throws IOException {
        byte[] bytes = canary.getBytes(UTF_8);
        List<Path> files;
        try (Stream<Path> tree = Files.walk(stack().elasticsearchFiles())) {
            files = tree.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException mergedAway) {
            return true;
        }
        for (Path file : files) {
            try {
                if (contains(Files.readAllBytes(file), bytes)) {
                    return true;
                }
            } catch (NoSuchFileException mergedAway) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] file, byte[] canary) {
        return new String(file, ISO_8859_1).contains(new String(canary, ISO_8859_1));
    }

    private static List<ConsumerRecord<String, String>> deadLetters() {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", stack().bootstrap(), "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> letters = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = Stream.of(Topic.TESTIMONIES_DLQ, Topic.INCIDENTS_DLQ)
                    .map(topic -> new TopicPartition(topic.topicName(), 0))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
                return letters.size() >= 2;
            });
        }
        return letters;
    }
}
