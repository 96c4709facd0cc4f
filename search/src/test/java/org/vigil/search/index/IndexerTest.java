package org.vigil.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Json;
import org.vigil.search.Samples;

class IndexerTest {
    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID INCIDENT = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final List<String> deadLetters = new ArrayList<>();
    private int withdrawals;
    private final Indexer indexer =
            new Indexer(documents, (place, key, reason) -> deadLetters.add(place.offset() + " " + reason), () -> {
                withdrawals++;
            });

    @Test
    void setsAPoisonEventAsideInTheMiddleOfABatch() {
        indexer.index(List.of(
                testimony(1, FIRST),
                entry(View.TESTIMONIES, 2, UUID.randomUUID(), "{".getBytes(StandardCharsets.UTF_8)),
                testimony(3, SECOND)));

        assertThat(documents.present(View.TESTIMONIES)).containsOnlyKeys(FIRST, SECOND);
        assertThat(deadLetters).containsExactly("2 not-json");
    }

    @Test
    void removesAnIncidentWithTheOnlyMemberItHad() {
        indexer.index(List.of(testimony(1, FIRST), incident(1, FIRST), assessment(1, FIRST)));
        indexer.index(List.of(withdrawal(2, FIRST)));

        assertThat(documents.shown(View.TESTIMONIES)).isEmpty();
        assertThat(documents.shown(View.INCIDENTS)).isEmpty();
        assertThat(documents.shown(View.ASSESSMENTS)).isEmpty();
        assertThat(withdrawals).isEqualTo(1);
    }

    @Test
    void hidesAWithdrawnMemberAtOnce() {
        indexer.index(List.of(
                testimony(1, FIRST), testimony(2, SECOND), incident(1, FIRST, SECOND), assessment(1, FIRST, SECOND)));
        indexer.index(List.of(withdrawal(3, SECOND)));

        IncidentDocument left = shown(View.INCIDENTS, INCIDENT, IncidentDocument.class);
        assertThat(left.members()).containsExactly(FIRST);
        assertThat(left.record().links()).isEmpty();
        assertThat(shown(View.ASSESSMENTS, FIRST, AssessmentDocument.class).related())
                .isEmpty();
    }

    @Test
    void doesNotLetALateIncidentBringBackWhatWasWithdrawn() {
        indexer.index(List.of(testimony(1, FIRST)));
        indexer.index(List.of(withdrawal(2, FIRST)));
        indexer.index(List.of(incident(1, FIRST), assessment(1, FIRST)));

        assertThat(documents.present(View.INCIDENTS)).isEmpty();
        assertThat(documents.present(View.ASSESSMENTS)).isEmpty();
    }

    @Test
    void doesNotLetAReplayBringBackWhatWasWithdrawn() {
        indexer.index(List.of(withdrawal(2, FIRST)));
        indexer.index(List.of(testimony(1, FIRST)));

        assertThat(documents.present(View.TESTIMONIES)).isEmpty();
    }

    @Test
    void takesATestimonyThatIsGivenAgainAfterItsWithdrawal() {
        indexer.index(List.of(testimony(1, FIRST), withdrawal(2, FIRST)));
        indexer.index(List.of(testimony(3, FIRST), incident(2, FIRST)));

        assertThat(documents.present(View.TESTIMONIES)).containsOnlyKeys(FIRST);
        assertThat(documents.present(View.INCIDENTS)).containsOnlyKeys(INCIDENT);
        assertThat(documents.present(View.WITHDRAWALS)).isEmpty();
    }

    /** However the log is cut into batches, and however often a batch comes: the index is the same. */
    @Property(tries = 300)
    void givesTheSameIndexForEveryCutOfTheLog(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int batch) {
        List<LogEntry> log = log();
        indexer.index(log);
        InMemoryDocuments other = new InMemoryDocuments();
        Indexer inPieces = new Indexer(other, (place, key, reason) -> {}, () -> {});
        for (int from = 0; from < log.size(); from += batch) {
            List<LogEntry> piece = log.subList(from, Math.min(log.size(), from + batch));
            for (int times = random.nextInt(2); times >= 0; times--) {
                inPieces.index(piece);
            }
        }

        assertThat(shape(other)).isEqualTo(shape(documents));
    }

    /** Topics are read side by side: an incident may come before its testimony or long after it. */
    @Property(tries = 300)
    void givesTheSameIndexHoweverTheTopicsInterleave(@ForAll Random random) {
        List<LogEntry> log = log();
        indexer.index(log);
        InMemoryDocuments other = new InMemoryDocuments();
        Indexer interleaved = new Indexer(other, (place, key, reason) -> {}, () -> {});
        List<List<LogEntry>> topics = new ArrayList<>();
        for (View view : List.of(View.TESTIMONIES, View.ASSESSMENTS, View.INCIDENTS)) {
            topics.add(new ArrayList<>(
                    log.stream().filter(entry -> entry.view() == view).toList()));
        }
        while (topics.stream().anyMatch(topic -> !topic.isEmpty())) {
            Collections.shuffle(topics, random);
            topics.stream()
                    .filter(topic -> !topic.isEmpty())
                    .findFirst()
                    .ifPresent(topic -> interleaved.index(List.of(topic.remove(0))));
        }

        assertThat(shape(other)).isEqualTo(shape(documents));
    }

    private <T> T shown(View view, UUID id, Class<T> type) {
        return type.cast(Objects.requireNonNull(documents.shown(view).get(id)));
    }

    private static List<LogEntry> log() {
        return List.of(
                testimony(1, FIRST),
                assessment(1, FIRST),
                incident(1, FIRST),
                testimony(2, SECOND),
                assessment(2, SECOND, FIRST),
                assessment(3, FIRST, SECOND),
                incident(2, FIRST, SECOND),
                withdrawal(3, FIRST),
                entry(View.ASSESSMENTS, 4, FIRST, null),
                assessment(5, SECOND),
                incident(3, SECOND));
    }

    private static String shape(InMemoryDocuments documents) {
        StringBuilder shape = new StringBuilder();
        for (View view : View.values()) {
            documents.refresh();
            shape.append(view).append(new TreeMap<>(documents.shown(view)));
        }
        return shape.toString();
    }

    private static LogEntry testimony(long offset, UUID id) {
        return entry(View.TESTIMONIES, offset, id, Json.write(Samples.testimony(id, "RU-CE", "said " + offset)));
    }

    private static LogEntry withdrawal(long offset, UUID id) {
        return entry(View.TESTIMONIES, offset, id, null);
    }

    private static LogEntry incident(long offset, UUID... members) {
        return entry(
                View.INCIDENTS, offset, INCIDENT, Json.write(Samples.incident(INCIDENT, "RU-CE", "2017", members)));
    }

    private static LogEntry assessment(long offset, UUID id, UUID... related) {
        return entry(View.ASSESSMENTS, offset, id, Json.write(Samples.assessment(id, INCIDENT, related)));
    }

    private static LogEntry entry(View view, long offset, UUID key, byte @Nullable [] value) {
        String topic = view.topic().orElseThrow().topicName();
        return new LogEntry(view, key.toString(), value, new LogEntry.Place(topic, 0, offset));
    }
}
