package org.vigil.e2e.kill;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.vigil.contract.Regions;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Caller;
import tools.jackson.databind.node.ObjectNode;

/** Submits like a patient script: again with the same key, as long as it is told to come back or hears nothing. */
final class Feed {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MONTHS = 120;

    private final Caller monitor;
    private final Map<String, String> narratives = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();

    Feed(Caller monitor) {
        this.monitor = monitor;
    }

    /** What was acknowledged: id to narrative. */
    Map<String, String> acknowledged() {
        return Map.copyOf(narratives);
    }

    int submitted() {
        return next.get();
    }

    /** How often something had to be sent again. */
    int repeated() {
        return repeated.get();
    }

    void submitOne() {
        int number = next.getAndIncrement();
        String narrative = "Запись говорит " + Accounts.canary(14, new Random(number)) + " и больше ничего.";
        String id = untilAcknowledged(account(number, narrative), UUID.randomUUID());
        String other = narratives.put(id, narrative);
        if (other != null) {
            throw new AssertionError("Two testimonies were acknowledged under the same id " + id);
        }
    }

    private String untilAcknowledged(ObjectNode testimony, UUID key) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                Answer answer = monitor.submit(testimony, key);
                if (answer.status() == 202) {
                    return answer.json().path("id").asString();
                }
                if (answer.status() != 503) {
                    throw new AssertionError(
                            "Neither taken nor asked to come back: " + answer.status() + " " + answer.body());
                }
            } catch (UncheckedIOException hungUp) {
                // Killed in mid-request: whether it was taken, only asking again can tell.
            }
            repeated.incrementAndGet();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("Not acknowledged within " + PATIENCE);
    }

    /** Scattered over the country and ten years, so that hardly any two resemble each other. */
    private static ObjectNode account(int number, String narrative) {
        var regions = Regions.all();
        int month = number / regions.size() % MONTHS;
        String period = 2012 + month / 12 + "-" + (month % 12 < 9 ? "0" : "") + (month % 12 + 1);
        return Accounts.detention(
                "RU", narrative, regions.get(number % regions.size()).code(), period);
    }
}
