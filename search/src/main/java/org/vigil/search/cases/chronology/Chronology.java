package org.vigil.search.cases.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;

/**
 * Dated lines in one language. {@code authorities} are those of them that say what the authorities did and did not do:
 * answers, silence in days, and what they said beside what it denies.
 */
public record Chronology(String lang, List<Line> lines, List<Line> authorities) {
    public Chronology {
        lines = List.copyOf(lines);
        authorities = List.copyOf(authorities);
    }

    /** What a line tells of. */
    public enum Kind {
        FACT,
        FILED,
        ANSWERED,
        SILENCE,
        POSITION,
        INTERVENTION,
        PACKET
    }

    /** A line; {@code on} is where it stands in the order, {@code period} what is really known of its time. */
    public record Line(
            Kind kind,
            @Nullable LocalDate on,
            @Nullable Period period,
            String text,
            List<UUID> testimonies,
            @Nullable UUID filing,
            @Nullable Long days) {
        boolean isOfAuthorities() {
            return kind == Kind.ANSWERED || kind == Kind.SILENCE || kind == Kind.POSITION;
        }

        @Override
        public String toString() {
            return "Line[" + kind + ", " + on + "]";
        }
    }

    @Override
    public String toString() {
        return "Chronology[" + lines.size() + " lines]";
    }
}
