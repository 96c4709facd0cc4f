package org.vigil.search.cases.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.CaseFile;
import org.vigil.search.cases.Level;
import org.vigil.search.cases.consent.ConsentGate;
import org.vigil.search.cases.consent.Permission;

/**
 * What a forum still lacks of a case: its fields, its conditions, and whose consent does not reach it. A missing required
 * field or an unmet blocking condition keeps a packet from being frozen, never from being drafted.
 */
public record Completeness(
        String forum,
        Words title,
        Level level,
        Language language,
        LocalDate definitionOf,
        String signer,
        boolean stateFacing,
        boolean lawyer,
        List<Part> sections,
        List<Condition> gates,
        List<Reach> consent,
        long gaps,
        long blocked,
        long warned,
        boolean mayFreeze) {

    /** How a field stands. */
    public enum FieldState {
        ANSWERED,
        FROM_CASE,
        BY_HAND,
        MISSING,
        GAP
    }

    /** How a condition stands. */
    public enum Result {
        PASSED,
        BLOCKED,
        WARNED
    }

    /** A section with its fields. */
    public record Part(String id, Words title, List<Line> fields) {}

    /** A field: what was typed, or what the case says by itself. */
    public record Line(
            String id,
            Words label,
            boolean required,
            FieldState state,
            @Nullable String answer,
            List<String> values,
            @Nullable Integer characters,
            @Nullable Integer pages,
            boolean lawyer) {
        @Override
        public String toString() {
            return "Line[" + id + ", " + state + "]";
        }
    }

    /** A condition, how it stands, and what shows it. */
    public record Condition(
            String code,
            Gate.Rule rule,
            Gate.Severity severity,
            Result result,
            Words text,
            String source,
            List<String> evidence,
            boolean lawyer) {}

    /** Whether a testimony's consent reaches this forum at this level. */
    public record Reach(
            UUID testimony,
            Permission.Reason reason,
            @Nullable ConsentScope by,
            List<ConsentScope> missing) {}

    /** {@code chosen} are the testimonies that are to go along, {@code now} those of them that are there and may be seen. */
    public static Completeness of(
            CaseFile file,
            Forum forum,
            ForumLevel level,
            Language language,
            Collection<UUID> chosen,
            Map<UUID, Testimony> now,
            LocalDate today) {
        List<Reach> reaches = new ArrayList<>();
        Map<UUID, Testimony> told = new LinkedHashMap<>();
        for (UUID id : chosen) {
            Testimony testimony = now.get(id);
            Permission permission = ConsentGate.of(testimony, level, today);
            reaches.add(new Reach(id, permission.reason(), permission.by(), permission.missing()));
            if (permission.allowed() && testimony != null) {
                told.put(id, testimony);
            }
        }
        FactSheet facts = FactSheet.of(file, told.values());
        boolean coarse = level.stateFacing() || level.level().compareTo(Level.L2) >= 0;
        FactWords words = new FactWords(facts, language, coarse);
        List<Part> parts = forum.sections().stream()
                .map(section -> new Part(
                        section.id(),
                        section.title(),
                        section.fields().stream()
                                .map(field -> line(field, file, forum, language, facts, words))
                                .toList()))
                .toList();
        Judge judge = new Judge(forum, facts, language, today);
        List<Condition> conditions = forum.gates().stream()
                .filter(gate -> gate.standsAt(level.level()))
                .map(gate -> condition(gate, judge.of(gate)))
                .toList();
        long gaps = parts.stream()
                .flatMap(part -> part.fields().stream())
                .filter(line -> line.state() == FieldState.GAP)
                .count();
        long blocked = count(conditions, Result.BLOCKED);
        return new Completeness(
                forum.code(),
                forum.title(),
                level.level(),
                language,
                forum.asOf(),
                level.signer(),
                level.stateFacing(),
                level.lawyer(),
                parts,
                conditions,
                reaches,
                gaps,
                blocked,
                count(conditions, Result.WARNED),
                gaps == 0 && blocked == 0 && !told.isEmpty());
    }

    private static Line line(
            Field field, CaseFile file, Forum forum, Language language, FactSheet facts, FactWords words) {
        String answer = field.byHand()
                ? null
                : file.answer(forum.code(), field.id(), language)
                        .map(CaseFile.Answer::text)
                        .orElse(null);
        Fact from = field.from();
        boolean known = from != null && !facts.values(from).isEmpty();
        List<String> values = from == null ? List.of() : words.of(from);
        FieldState unanswered = field.required() ? FieldState.GAP : FieldState.MISSING;
        FieldState state = field.byHand()
                ? FieldState.BY_HAND
                : answer != null ? FieldState.ANSWERED : known ? FieldState.FROM_CASE : unanswered;
        return new Line(
                field.id(),
                field.label(),
                field.required(),
                state,
                answer,
                values,
                field.characters(),
                field.pages(),
                field.lawyer());
    }

    private static Condition condition(Gate gate, Judge.Finding finding) {
        Result unmet = gate.severity() == Gate.Severity.BLOCK ? Result.BLOCKED : Result.WARNED;
        return new Condition(
                gate.code(),
                gate.rule(),
                gate.severity(),
                finding.met() ? Result.PASSED : unmet,
                gate.text(),
                gate.source(),
                finding.evidence(),
                gate.lawyer());
    }

    private static long count(List<Condition> conditions, Result result) {
        return conditions.stream()
                .filter(condition -> condition.result() == result)
                .count();
    }

    @Override
    public String toString() {
        return "Completeness[" + forum + " " + level + ", " + gaps + " gaps, " + blocked + " blocked]";
    }
}
