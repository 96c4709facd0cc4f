package org.vigil.gateway.calls;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;

/** What happened, what was filed, and what the authorities did and did not do, in one language. */
public record Chronology(List<Line> lines) {
    public Chronology {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** One thing, when it was as far as that is known, and in words. */
    public record Line(
            String kind, @Nullable LocalDate on, @Nullable Period period, String text) {
        public @Nullable Period when() {
            return period == null && on != null ? Period.day(on) : period;
        }

        public boolean isSilence() {
            return "SILENCE".equals(kind);
        }

        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }
}
