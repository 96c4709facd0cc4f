package org.vigil.search.packet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Period;

/**
 * What a case says beside its testimonies. Free text stands only where it is said to: levels that may be passed on leave
 * it out.
 *
 * @param title free text
 */
public record CaseFacts(
        @Nullable String title, List<Event> chronology, List<Person> persons, List<Position> positions) {

    public CaseFacts {
        chronology = List.copyOf(chronology);
        persons = List.copyOf(persons);
        positions = List.copyOf(positions);
    }

    public static CaseFacts none() {
        return new CaseFacts(null, List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return "CaseFacts[" + chronology.size() + " events]";
    }

    /**
     * A line of the chronology.
     *
     * @param on missing where nobody said when
     * @param what made of labels alone: no name, no place within a region, no date
     * @param detail free text: a body, a number, a note
     */
    public record Event(
            Kind kind,
            @Nullable Period on,
            Words what,
            @Nullable Words detail) {
        @Override
        public String toString() {
            return "Event[" + kind + "]";
        }

        /** Whose doing it was. */
        public enum Kind {
            HAPPENED,
            FILED,
            DONE,
            NOT_DONE
        }
    }

    /**
     * Somebody in the case, never by name.
     *
     * @param pseudonym such as {@code P-01}
     * @param note free text
     * @param items names in the packet of the testimonies that speak of them
     */
    public record Person(
            String pseudonym, Words role, @Nullable Words note, List<String> items) {
        public Person {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "Person[" + pseudonym + "]";
        }
    }

    /** What an authority says, where it can be read (free text), and of which testimonies of the packet it speaks. */
    public record Position(OfficialPosition said, @Nullable String reference, List<String> items) {
        public Position {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "Position[" + said + "]";
        }
    }
}
