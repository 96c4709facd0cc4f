package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;

/** What verification holds of one testimony: its grade, state, incident, and its relations with their explanation. */
@Introspected
public record Assessment(
        @NotNull(message = "required") UUID testimony,
        @NotNull(message = "required") VerificationState state,
        @NotNull(message = "required") @Valid Grade grade,
        @Nullable UUID incident,
        @Valid List<Relation> relations,
        @Nullable @Valid Standing standing) {

    public Assessment {
        relations = Sets.list(relations);
    }

    /** An assessment that people have not said anything about. */
    public Assessment(
            UUID testimony, VerificationState state, Grade grade, @Nullable UUID incident, List<Relation> relations) {
        this(testimony, state, grade, incident, relations, null);
    }

    /** The same without a word of testimonies that may not be named here. */
    public Assessment naming(Predicate<UUID> nameable) {
        return new Assessment(
                testimony,
                state,
                grade,
                incident,
                relations.stream()
                        .filter(relation -> nameable.test(relation.other()))
                        .toList(),
                standing == null ? null : standing.naming(nameable));
    }

    /**
     * What people's decisions come to.
     *
     * @param verifiedBy the rule that held when it was verified
     * @param duplicateOf the record that this one repeats
     * @param gradedBy the decision that set the grade; otherwise the grade is a proposal
     * @param ineffective decisions about its state that were not allowed at their place and changed nothing
     */
    @Introspected
    public record Standing(
            @Nullable VerifiedBy verifiedBy,
            @Nullable UUID duplicateOf,
            @Nullable UUID gradedBy,
            @Valid List<Ineffective> ineffective) {
        public Standing {
            ineffective = Sets.list(ineffective);
        }

        Standing naming(Predicate<UUID> nameable) {
            return duplicateOf == null || nameable.test(duplicateOf)
                    ? this
                    : new Standing(verifiedBy, null, gradedBy, ineffective);
        }
    }

    /** A decision that had no effect, and why. */
    @Introspected
    public record Ineffective(
            @NotNull(message = "required") UUID decision,
            @NotNull(message = "required") Objection objection) {}
}
