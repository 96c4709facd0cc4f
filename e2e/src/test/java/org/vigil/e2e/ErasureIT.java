package org.vigil.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigil.contract.Erasure;
import org.vigil.e2e.scan.Needles;
import org.vigil.e2e.scan.Sighting;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.SharedStack;
import org.vigil.e2e.stack.VigilStack;

/**
 * What is withdrawn leaves log, state and index within a bound that is computed, not chosen. The settings are short; the
 * terms are those that hold in earnest.
 */
@ExtendWith(SharedStack.class)
class ErasureIT {

    private static final Erasure SHORT = Erasure.SHORT;

    /** The broker's {@code log.cleaner.backoff.ms} under short settings, and what a pass takes on a busy computer. */
    private static final Duration CLEANER = Duration.ofMillis(500).plusSeconds(4);

    /** Segment + marker + cleaner backoff and pass + file delete delay. */
    private static final Duration LOG =
            SHORT.segment().plus(SHORT.marker()).plus(CLEANER).plus(SHORT.fileDelete());

    /** Elasticsearch renews its retention leases every 30 s, and no setting shortens that. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** A sweep may just have passed, must wait for the lease, and may find that a merge had already begun. */
    private static final Duration INDEX =
            LEASE.plus(SHORT.indexSweep().multipliedBy(2)).plusSeconds(5);

    private final RandomGenerator random = new SecureRandom();
    private final VigilStack vigil;
    private final Caller monitor;
    private final Caller analyst;

    ErasureIT(VigilStack vigil) {
        this.vigil = vigil;
        this.monitor = vigil.as("monitor");
        this.analyst = vigil.as("analyst");
    }

    @Test
    void whatIsWithdrawnLeavesEveryFileWithinTheBound() throws IOException {
        // No prefix in common with anything else, because compressors split what repeats.
        String canary = Accounts.canary(28, random);
        String withdrawn = submit("Свидетель повторил слово " + canary + " трижды.");
        String neighbour = Accounts.canary(28, random);
        submit("Другой свидетель сказал " + neighbour + " и замолчал.");
        String kept = Accounts.canary(28, random);
        submit("Третий свидетель вспомнил " + kept + " позже.");
        Needles neighbours = new Needles(List.of(neighbour, kept));
        Needles needle = new Needles(List.of(canary));
        Await.withinSeconds(10).until(() -> isFound(canary) && isFound(neighbour) && isFound(kept));

        Set<Sighting> before = vigil.disk().look(needle);
        assertThat(before)
                .as("the scan can see it, in the log as in the index")
                .anyMatch(seen -> seen.through().equals("Kafka records"))
                .anyMatch(seen -> seen.file().startsWith(VigilStack.ELASTICSEARCH));

        Instant start = Instant.now();
        assertThat(monitor.delete("/api/testimonies/" + withdrawn).status()).isEqualTo(202);

        Await.withinSeconds(5).until(() -> !isFound(canary));
        Departure departure = new Departure(start, needle);
        Await.within(LOG.plus(INDEX)).pollInterval(Duration.ofSeconds(1)).until(departure::isOver);
        System.out.println("Last seen, seconds after the withdrawal: " + departure.lastSeen);
        assertThat(departure.lastSeenIn(VigilStack.KAFKA)).as("the log's bound").isLessThan(LOG);
        assertThat(departure.lastSeenIn(VigilStack.ELASTICSEARCH))
                .as("the index's bound")
                .isLessThan(INDEX);
        assertThat(vigil.disk().look(neighbours).stream().map(Sighting::text))
                .as("its neighbours stay")
                .contains(neighbour, kept);
        assertThat(isFound(neighbour) && isFound(kept)).isTrue();
    }

    /** Two clean scans, because a rename can hide a file from one. */
    private final class Departure {
        private final Instant start;
        private final Needles needle;
        private final Map<String, Duration> lastSeen = new LinkedHashMap<>();
        private final List<Boolean> clean = new ArrayList<>();

        Departure(Instant start, Needles needle) {
            this.start = start;
            this.needle = needle;
        }

        boolean isOver() throws IOException {
            Duration sinceStart = Duration.between(start, Instant.now());
            Set<Sighting> sightings = vigil.disk().look(needle);
            sightings.forEach(seen -> lastSeen.put(seen.file() + " (" + seen.through() + ")", sinceStart));
            clean.add(sightings.isEmpty());
            return clean.size() > 1 && clean.get(clean.size() - 1) && clean.get(clean.size() - 2);
        }

        Duration lastSeenIn(String child) {
            Stream<Duration> times = lastSeen.entrySet().stream()
                    .filter(seen -> seen.getKey().startsWith(child))
                    .map(Map.Entry::getValue);
            return times.max(Duration::compareTo).orElse(Duration.ZERO);
        }
    }

    private String submit(String narrative) {
        Answer answer = monitor.submit(Accounts.detention("RU", narrative, "RU-AST", "2017-09-14"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("id").asString();
    }

    private boolean isFound(String word) {
        return analyst.get("/api/incidents?q=" + word).json().path("total").asInt() > 0;
    }
}
