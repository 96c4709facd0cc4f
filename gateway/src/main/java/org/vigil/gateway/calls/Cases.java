package org.vigil.gateway.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Intervention;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.PerpetratorType;

/** Cases as the search service tells of them. */
public final class Cases {
    private Cases() {}

    /** A case in a list. */
    public record Line(
            UUID id,
            String title,
            Instant changedAt,
            int testimonies,
            int filings,
            int packets,
            int overdue,
            @Nullable Deadline next) {
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    public record Page(List<Line> items, @Nullable String cursor) {
        public Page {
            items = copy(items);
        }
    }

    /** The same in both languages. */
    public record Words(String ru, String en) {
        public String in(String language) {
            return language.equals("ru") ? ru : en;
        }
    }

    /** A term; {@code actor} is AUTHORITY or APPLICANT, {@code state} RUNNING, OVERDUE, MET or MET_LATE. */
    public record Deadline(
            UUID caseId,
            @Nullable UUID filing,
            String forum,
            Words label,
            String article,
            String actor,
            LocalDate startedOn,
            LocalDate dueOn,
            long daysLeft,
            String state,
            Words silence,
            boolean lawyer) {
        public boolean isOpen() {
            return state.equals("RUNNING") || state.equals("OVERDUE");
        }
    }

    /** {@code presence} is HERE, WITHDRAWN or OUT_OF_SIGHT; {@code reaches} has the levels of each forum that consent covers. */
    public record Testimony(
            UUID id,
            String presence,
            List<ActType> acts,
            @Nullable Period period,
            @Nullable String region,
            List<PerpetratorType> perpetratorTypes,
            @Nullable Count victims,
            Map<String, List<String>> reaches) {
        public Testimony {
            acts = copy(acts);
            perpetratorTypes = copy(perpetratorTypes);
            reaches = reaches == null ? Map.of() : reaches;
        }
    }

    public record Person(
            UUID id,
            String label,
            CaseRole role,
            @Nullable String rank,
            @Nullable String unit,
            List<UUID> testimonies) {
        @Override
        public String toString() {
            return "Person[" + label + "]";
        }
    }

    public record Filing(
            UUID id,
            String forum,
            @Nullable String body,
            LocalDate filedOn,
            @Nullable String number,
            @Nullable UUID appeals,
            ComplaintStatus status,
            boolean noResponse,
            List<Change> history) {
        public Filing {
            history = copy(history);
        }

        @Override
        public String toString() {
            return "Filing[" + id + "]";
        }
    }

    public record Change(
            ComplaintStatus status,
            LocalDate on,
            @Nullable String number,
            @Nullable String body,
            @Nullable String note) {
        @Override
        public String toString() {
            return "Change[" + status + "]";
        }
    }

    public record Position(
            UUID id, OfficialPosition said, @Nullable String reference, List<UUID> testimonies) {
        @Override
        public String toString() {
            return "Position[" + id + "]";
        }
    }

    /** Help that was given, or a step that was taken. */
    public record Done(Intervention intervention, Instant at) {}

    public record Answered(String forum, String field, Language language, String text) {
        @Override
        public String toString() {
            return "Answered[" + language + "]";
        }
    }

    public record Note(UUID id, String text, String by, Instant at) {
        @Override
        public String toString() {
            return "Note[" + id + "]";
        }
    }

    /** A case with all that a page of it shows. */
    public record View(
            UUID id,
            String title,
            Instant openedAt,
            Set<String> members,
            List<Testimony> testimonies,
            List<Person> persons,
            List<Filing> filings,
            List<Done> interventions,
            List<Position> positions,
            List<Answered> answers,
            List<Note> notes,
            List<Packets.Packet> packets,
            List<Deadline> deadlines) {
        public View {
            testimonies = copy(testimonies);
            persons = copy(persons);
            filings = copy(filings);
            interventions = copy(interventions);
            positions = copy(positions);
            answers = copy(answers);
            notes = copy(notes);
            packets = copy(packets);
            deadlines = copy(deadlines);
        }

        /** What each testimony is called on the pages of the case. */
        public Map<UUID, String> labels() {
            Map<UUID, String> labels = new LinkedHashMap<>();
            testimonies.forEach(testimony -> labels.put(testimony.id(), "T-" + (labels.size() + 1)));
            return labels;
        }

        public Optional<Testimony> testimony(UUID id) {
            return testimonies.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        public Optional<String> answer(String forum, String field, Language language) {
            return answers.stream()
                    .filter(one -> one.forum().equals(forum) && one.field().equals(field) && one.language() == language)
                    .map(Answered::text)
                    .findFirst();
        }

        @Override
        public String toString() {
            return "View[" + id + "]";
        }
    }

    /** What may not go along, and the scopes any one of which would allow it. */
    public record LeftOut(UUID testimony, String reason, List<ConsentScope> missing) {
        public LeftOut {
            missing = copy(missing);
        }
    }

    /** What came into being, and what was left out of it. */
    public record Written(UUID id, List<LeftOut> leftOut) {
        public Written {
            leftOut = copy(leftOut);
        }
    }

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
