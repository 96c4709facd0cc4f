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

/** Cases and packets as the search service tells of them. */
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
            List<Packet> packets,
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

    /** An attachment that goes along; a testimony without one says that nothing of it does. */
    public record Enclosed(UUID testimony, @Nullable UUID attachment) {}

    /**
     * {@code mine} is whether the reader works on its case, {@code mayDecide} whether they can approve or refuse it;
     * {@code lacking} is what keeps it from being approved.
     */
    public record Packet(
            UUID id,
            UUID caseId,
            String forum,
            String level,
            String signer,
            boolean stateFacing,
            Set<Language> languages,
            String recipient,
            String purpose,
            List<UUID> testimonies,
            List<Enclosed> attachments,
            Instant requestedAt,
            String state,
            Instant expiresAt,
            @Nullable Ruling ruling,
            @Nullable String failure,
            @Nullable Progress progress,
            @Nullable Seal seal,
            List<Delivery> deliveries,
            List<LeftOut> affected,
            List<Notice> notices,
            List<Answer.FieldError> lacking,
            boolean mine,
            boolean mayDecide) {
        public Packet {
            testimonies = copy(testimonies);
            attachments = copy(attachments);
            deliveries = copy(deliveries);
            affected = copy(affected);
            notices = copy(notices);
            lacking = copy(lacking);
        }

        /** Whether there is a certificate to compare it with. */
        public boolean isVouchedFor() {
            return !signer.equals("timestamp-only");
        }

        /** Whether its page shows something new soon. */
        public boolean isMoving() {
            return state.equals("APPROVED") || state.equals("BUILDING");
        }

        /** What the forum asks for beside consent: {@code affected} says whose consent is gone. */
        public List<Answer.FieldError> wanting() {
            return lacking.stream()
                    .filter(gap -> !gap.code().equals("consent-missing"))
                    .toList();
        }

        /** Whether something of it may still go there. */
        public boolean isUsable() {
            List<UUID> gone = affected.stream().map(LeftOut::testimony).toList();
            return !gone.containsAll(testimonies);
        }

        /** How many attachments were chosen to go along. */
        public long enclosed() {
            return attachments.stream().filter(one -> one.attachment() != null).count();
        }

        public boolean isSealed() {
            return state.equals("SEALED") || state.equals("DELIVERED");
        }

        @Override
        public String toString() {
            return "Packet[" + id + ", " + state + "]";
        }
    }

    public record Ruling(
            boolean approved, Instant at, @Nullable String reason) {
        @Override
        public String toString() {
            return "Ruling[" + approved + "]";
        }
    }

    /** How far a build is. */
    public record Progress(int done, int all) {}

    public record Seal(
            String sha256,
            @Nullable String fileSha256,
            @Nullable Long bytes,
            @Nullable String signer,
            List<UUID> testimonies,
            Instant at) {}

    public record Delivery(
            UUID id,
            String recipient,
            LocalDate on,
            @Nullable String receipt) {
        @Override
        public String toString() {
            return "Delivery[" + id + "]";
        }
    }

    public record Notice(UUID delivery, String recipient, Words text) {
        @Override
        public String toString() {
            return "Notice[" + delivery + "]";
        }
    }

    public record Packets(List<Packet> items, @Nullable String cursor) {
        public Packets {
            items = copy(items);
        }
    }

    /** What came into being, and what was left out of it. */
    public record Written(UUID id, List<LeftOut> leftOut) {
        public Written {
            leftOut = copy(leftOut);
        }
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
