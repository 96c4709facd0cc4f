package org.vigil.gateway.calls;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Language;

/** What a forum still lacks of a case, at one level and in one language. */
public record Completeness(
        String forum,
        Cases.Words title,
        String level,
        Language language,
        String signer,
        boolean stateFacing,
        List<Section> sections,
        List<Gate> gates,
        List<Reach> consent,
        boolean mayFreeze) {

    public Completeness {
        sections = copy(sections);
        gates = copy(gates);
        consent = copy(consent);
    }

    public record Section(String id, Cases.Words title, List<Field> fields) {
        public Section {
            fields = copy(fields);
        }
    }

    /** {@code state} is ANSWERED, FROM_CASE, BY_HAND, MISSING or, if it is required, GAP. */
    public record Field(
            String id,
            Cases.Words label,
            boolean required,
            String state,
            @Nullable String answer,
            List<String> values,
            @Nullable Integer characters,
            @Nullable Integer pages,
            boolean lawyer) {
        public Field {
            values = copy(values);
        }

        public boolean isThere() {
            return state.equals("ANSWERED") || state.equals("FROM_CASE");
        }

        /** Is written into the paper after its download; Vigil is never told. */
        public boolean isByHand() {
            return state.equals("BY_HAND");
        }

        /** Holds somebody's words. */
        @Override
        public String toString() {
            return "Field[" + id + ", " + state + "]";
        }
    }

    /** {@code result} is PASSED, BLOCKED or WARNED. */
    public record Gate(
            String code,
            String rule,
            String result,
            Cases.Words text,
            String source,
            List<String> evidence,
            boolean lawyer) {
        public Gate {
            evidence = copy(evidence);
        }

        /** A person has to say that it is so, because nothing in the case can show it. */
        public boolean isForAPerson() {
            return rule.equals("CONFIRMED") || rule.equals("NAMED_APPLICANT");
        }
    }

    /** Whether a testimony may go along, by which scope, or by which of these it could. */
    public record Reach(
            UUID testimony, String reason, @Nullable ConsentScope by, List<ConsentScope> missing) {
        public Reach {
            missing = copy(missing);
        }

        public boolean isAllowed() {
            return reason.equals("GRANTED") || reason.equals("PUBLISHED");
        }
    }

    /** The required fields that are still empty. */
    public List<Field> gaps() {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.state().equals("GAP"))
                .toList();
    }

    /** The conditions that keep a packet from being frozen. */
    public List<Gate> blocking() {
        return gates.stream().filter(gate -> gate.result().equals("BLOCKED")).toList();
    }

    public List<Reach> going() {
        return consent.stream().filter(Reach::isAllowed).toList();
    }

    public List<Reach> staying() {
        return consent.stream().filter(reach -> !reach.isAllowed()).toList();
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
