package org.vigil.search.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Intervention;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.filing.Filing;
import org.vigil.search.cases.order.Packet;

/** A case as its events make it, and nothing else: of testimonies it holds the ids, never what they say. */
public record CaseFile(
        UUID id,
        String title,
        String openedBy,
        Instant openedAt,
        Instant changedAt,
        Set<String> members,
        List<Taken> testimonies,
        List<Person> persons,
        List<Filing> filings,
        List<Step> interventions,
        List<Position> positions,
        List<Answer> answers,
        List<Confirmation> confirmations,
        List<Note> notes,
        List<Packet> packets) {

    public CaseFile {
        members = Set.copyOf(members);
        testimonies = List.copyOf(testimonies);
        persons = List.copyOf(persons);
        filings = List.copyOf(filings);
        interventions = List.copyOf(interventions);
        positions = List.copyOf(positions);
        answers = List.copyOf(answers);
        confirmations = List.copyOf(confirmations);
        notes = List.copyOf(notes);
        packets = List.copyOf(packets);
    }

    /** A testimony that was taken in. */
    public record Taken(UUID testimony, String by, Instant at) {}

    /** Somebody of whom the case speaks, under a label that the case gives: {@code P-1}, {@code P-2} … */
    public record Person(
            UUID id,
            String label,
            CaseRole role,
            @Nullable String rank,
            @Nullable String unit,
            List<UUID> testimonies) {
        @Override
        public String toString() {
            return "Person[" + label + ", " + role + "]";
        }
    }

    /** Help that was given, or a step that was taken. */
    public record Step(Intervention intervention, String by, Instant at) {}

    /** What an authority says, set against testimonies. */
    public record Position(
            UUID id, OfficialPosition said, @Nullable String reference, List<UUID> testimonies, String by, Instant at) {
        @Override
        public String toString() {
            return "Position[" + id + ", " + said + "]";
        }
    }

    /** What is to stand in a field of a forum's form. */
    public record Answer(String forum, String field, Language language, String text, String by, Instant at) {
        @Override
        public String toString() {
            return "Answer[" + language + "]";
        }
    }

    /** That a warning was heeded. */
    public record Confirmation(
            String forum, String gate, @Nullable String note, String by, Instant at) {
        @Override
        public String toString() {
            return "Confirmation[" + at + "]";
        }
    }

    /** Something to remember. */
    public record Note(UUID id, String text, String by, Instant at) {
        @Override
        public String toString() {
            return "Note[" + id + "]";
        }
    }

    public boolean isOf(String pseudonym) {
        return members.contains(pseudonym);
    }

    public boolean holds(UUID testimony) {
        return testimonies.stream().anyMatch(taken -> taken.testimony().equals(testimony));
    }

    /** The ids of its testimonies, in the order in which they were taken in. */
    public List<UUID> testimonyIds() {
        return testimonies.stream().map(Taken::testimony).toList();
    }

    public Optional<Filing> filing(UUID filing) {
        return filings.stream().filter(one -> one.id().equals(filing)).findFirst();
    }

    public Optional<Packet> packet(UUID packet) {
        return packets.stream().filter(one -> one.id().equals(packet)).findFirst();
    }

    /** What stands in a field of a form, in a language. */
    public Optional<Answer> answer(String forum, String field, Language language) {
        return answers.stream()
                .filter(one -> one.forum().equals(forum) && one.field().equals(field) && one.language() == language)
                .findFirst();
    }

    public Optional<Confirmation> confirmation(String forum, String gate) {
        return confirmations.stream()
                .filter(one -> one.forum().equals(forum) && one.gate().equals(gate))
                .findFirst();
    }

    @Override
    public String toString() {
        return "CaseFile[" + id + ", " + testimonies.size() + " testimonies, " + filings.size() + " filings]";
    }
}
