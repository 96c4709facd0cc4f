package org.vigil.e2e.seizure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.e2e.scan.Needles;
import org.vigil.e2e.scan.Sighting;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.VigilStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two hundred accounts full of names, some refused, some withdrawn; then the servers are taken away. Nothing that was
 * planted may be found in any topic, index, state, log or file; what does no harm must be found in each.
 */
class SeizureIT {

    private static final int SUBMISSIONS = Integer.getInteger("vigil.submissions", 200);
    private static final List<String> REGIONS = List.of("RU-CE", "RU-DA", "RU-IN", "RU-KB", "RU-SE", "RU-STA");

    private final Random random = new Random(20170401);
    private final List<Planted> planted = new ArrayList<>();
    private final List<String> harmless = new ArrayList<>();
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void whoeverSeizesTheServersLearnsNoName(@TempDir Path elsewhere) throws IOException {
        try (VigilStack vigil = VigilStack.up(Map.of("VIGIL_RECIPIENTS", recipients(elsewhere)))) {
            Caller monitor = vigil.as("monitor");
            Caller analyst = vigil.as("analyst");
            for (int number = 0; number < SUBMISSIONS; number++) {
                submit(number, monitor);
            }
            lookFor(analyst);
            Needles secrets = secrets();
            Needles kept = new Needles(harmless);
            Await.withinSeconds(60).until(() -> isIndexed(analyst));

            assertThat(seenInTopics(vigil, secrets)).as("in topics").isEmpty();
            assertThat(seenInTopics(vigil, kept)).as("control: topics").containsAll(harmless);
            assertThat(seenInIndices(vigil, secrets)).as("in indices").isEmpty();
            assertThat(seenInIndices(vigil, kept)).as("control: indices").containsAll(harmless);
            assertThat(seals(vigil)).as("control: seals").hasSize((int) reachable());
            withdrawSome(monitor);
            assertThat(seals(vigil)).as("seals of the withdrawn").hasSizeLessThan((int) reachable());

            vigil.down();

            assertThat(vigil.disk().look(secrets)).as("on the disk").isEmpty();
            Map<String, Set<String>> readers = vigil.disk().look(kept).stream()
                    .collect(Collectors.groupingBy(
                            Sighting::through, Collectors.mapping(Sighting::text, Collectors.toSet())));
            assertThat(readers.get("Kafka records")).as("control: segments").containsAll(harmless);
            // The withdrawn may have left the index already; the log has minutes.
            assertThat(readers.get("Lucene reader")).as("control: index files").containsAll(keptOnes());
        }
    }

    private void submit(int number, Caller monitor) {
        Planted people = new Planted(number);
        planted.add(people);
        String word = harmless(number);
        ObjectNode testimony = account(number, people, word);
        Answer answer = monitor.send("/api/testimonies", request -> {
            if (number % 5 == 2) {
                request.header("Idempotency-Key", people.key());
            }
            return Caller.json(request, testimony);
        });
        if (number % 10 == 7) {
            assertThat(answer.status()).as("a bad one is refused").isEqualTo(422);
            return;
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        acknowledged.add(answer.json().path("id").asString());
        harmless.add(word);
    }

    /** What harms nobody and occurs once; English loses words that are in no dictionary, so there it counts something. */
    private String harmless(int number) {
        return isRussian(number) ? Accounts.canary(12, random) : 4000 + number + " tiles";
    }

    private static boolean isRussian(int number) {
        return number % 3 != 1;
    }

    private static ObjectNode account(int number, Planted people, String word) {
        boolean russian = isRussian(number);
        ObjectNode testimony = Accounts.detention(
                russian ? "RU" : "EN",
                russian ? people.russianNarrative(word) : people.englishNarrative(word),
                REGIONS.get(number % REGIONS.size()),
                "2017-0" + (number % 9 + 1));
        Accounts.source(testimony)
                .put("interviewer", people.nameAlone())
                .put("outlet", "Вестник, редактор " + people.nameAlone())
                .put("household", people.address() + ", семья " + people.nameAlone())
                .put("document", "Справка, выдана: " + people.nameAlone() + ", тел. " + people.phone());
        if (number % 2 == 0) {
            testimony.put("sourceSystem", "tablitsa " + people.nameAlone()).put("externalId", people.key());
        }
        if (number % 4 == 0) {
            testimony
                    .putArray("officialPositions")
                    .addObject()
                    .put("attribution", "OFFICIAL_DENY_ACT")
                    .put("summary", "Следователь " + people.nameAlone() + " ответил, что такого человека нет.");
        }
        if (isReachable(number)) {
            testimony
                    .putObject("contact")
                    .put("name", people.nameAlone())
                    .put("reach", people.phone() + ", " + people.handle())
                    .put("caution", "Трубку берёт " + people.nameAlone());
            ((ObjectNode) testimony.at("/consent/scopes")).put("KEEP_SEALED", "YES");
        }
        if (number % 10 == 7) {
            spoil(number, testimony, people);
        }
        return testimony;
    }

    private static boolean isReachable(int number) {
        return number % 3 == 0;
    }

    private static long reachable() {
        return IntStream.range(0, SUBMISSIONS)
                .filter(number -> isReachable(number) && number % 10 != 7)
                .count();
    }

    /** Two invented custodians, who are not on this computer. */
    private static String recipients(Path folder) throws IOException {
        return Files.writeString(folder.resolve("recipients.txt"), """
                        age1w9a8mnmg6g5qd7gstm96xhusxxj9spayzznxky95sdt52dx7yd3q7x9n8j
                        age154c9yetp0g7ax5mqz9e5x8y3nrmsrx8z5rr5gfu0fuyc0tdhxsvs83ea5s
                        """).toString();
    }

    private static List<Path> seals(VigilStack vigil) throws IOException {
        try (Stream<Path> files = Files.walk(vigil.data().resolve("incident-intake/vault"))) {
            return files.filter(file -> file.toString().endsWith(".age")).toList();
        }
    }

    /** A refusal must not repeat the name that stands where none should. */
    private static void spoil(int number, ObjectNode testimony, Planted people) {
        switch (number / 10 % 4) {
            case 0 -> testimony.put("incidentClass", people.nameAlone());
            case 1 -> testimony.put(people.nameAlone(), people.phone());
            case 2 -> Accounts.place(testimony).put("district", people.nameAlone());
            default -> testimony.put("period", people.passport());
        }
    }

    /** Somebody knows a name and looks for it; what they typed must not stay behind either. */
    private void lookFor(Caller analyst) {
        for (Planted people : planted.subList(0, 20)) {
            String query = Caller.encode(people.nameAlone() + " " + people.phone());
            analyst.get("/api/incidents?q=" + query);
            analyst.get("/api/trends?by=month&q=" + query);
            analyst.get("/api/incidents?region=" + query);
            analyst.get("/api/incidents/" + query);
        }
    }

    private boolean isIndexed(Caller analyst) {
        JsonNode status = analyst.get("/api/status").json();
        return status.path("documents").path("testimonies").asInt() == acknowledged.size()
                && status.path("documents").path("incidents").asInt() > 0;
    }

    private void withdrawSome(Caller monitor) {
        for (int position = 0; position < acknowledged.size(); position++) {
            if (isWithdrawn(position)) {
                assertThat(monitor.delete("/api/testimonies/" + acknowledged.get(position))
                                .status())
                        .isEqualTo(202);
            }
        }
    }

    private static boolean isWithdrawn(int position) {
        return position % 9 == 0;
    }

    private List<String> keptOnes() {
        return IntStream.range(0, harmless.size())
                .filter(position -> !isWithdrawn(position))
                .mapToObj(harmless::get)
                .toList();
    }

    private Needles secrets() {
        return new Needles(
                planted.stream().flatMap(people -> people.traces().stream()).collect(Collectors.toSet()));
    }

    private static Set<String> seenInTopics(VigilStack vigil, Needles needles) {
        Set<String> seen = new TreeSet<>();
        int records = new TopicScan("127.0.0.1:" + vigil.child(VigilStack.KAFKA).port())
                .read(bytes -> seen.addAll(needles.in(bytes)));
        assertThat(records).isGreaterThan(SUBMISSIONS);
        return seen;
    }

    private static Set<String> seenInIndices(VigilStack vigil, Needles needles) {
        Caller node = vigil.bare(VigilStack.ELASTICSEARCH);
        Set<String> seen = new HashSet<>();
        for (JsonNode index :
                node.get("/_cat/indices?format=json&expand_wildcards=all").json()) {
            String documents = node.get("/" + index.path("index").asString() + "/_search?size=10000")
                    .body();
            seen.addAll(needles.in(documents.getBytes(StandardCharsets.UTF_8)));
        }
        seen.addAll(needles.in(node.get("/_cluster/state").body().getBytes(StandardCharsets.UTF_8)));
        return seen;
    }
}
