package org.vigil.benchmarks.crossref;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.verification.comparison.Comparison;

/** Whether the same log gives the same bytes: again, in another order, and after a tenth of it is withdrawn. */
final class Stability {
    private final Comparison comparison;
    private final List<Event> events;

    Stability(World world, Comparison comparison) {
        this.comparison = comparison;
        this.events = world.arrivals(false)
                .map(arrival -> Event.of(Objects.requireNonNull(arrival.testimony())))
                .toList();
    }

    void measure(PrintStream out) {
        String first = hash(events);
        out.println("first replay        " + first);
        out.println("second replay       " + compared(first, hash(events)));
        out.println("third replay        " + compared(first, hash(events)));
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(1));
        out.println("in another order    " + compared(first, hash(shuffled)));

        Set<UUID> gone = new HashSet<>();
        shuffled.subList(0, events.size() / 10).forEach(event -> gone.add(event.id()));
        String never =
                hash(events.stream().filter(event -> !gone.contains(event.id())).toList());
        List<Event> withdrawn = new ArrayList<>(events);
        gone.stream().sorted().map(Event::withdrawalOf).forEach(withdrawn::add);
        out.println("without a tenth     " + never);
        out.println("a tenth withdrawn   " + compared(never, hash(withdrawn)));
    }

    private String hash(List<Event> log) {
        try (Replay replay = Replay.of(comparison)) {
            return replay.take(log).published().hash();
        }
    }

    private static String compared(String expected, String hash) {
        return hash + (hash.equals(expected) ? " the same" : " DIFFERENT");
    }
}
