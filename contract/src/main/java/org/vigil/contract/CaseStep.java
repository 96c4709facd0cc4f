package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.Language;

/** A step of those who work on a case, beside the first ones that {@link Casework} itself lists. */
public sealed interface CaseStep extends Casework {
    /** Another advocate works on the case from now on. */
    @Introspected
    record MemberAdded(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,

            @NotNull(message = "required") @Pattern(regexp = Testimony.STAFF, message = "unknown-code")
            String member)
            implements CaseStep {
        @Override
        public String toString() {
            return "MemberAdded[" + caseId + "]";
        }
    }

    /** Somebody works on the case no longer. */
    @Introspected
    record MemberRemoved(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,

            @NotNull(message = "required") @Pattern(regexp = Testimony.STAFF, message = "unknown-code")
            String member)
            implements CaseStep {
        @Override
        public String toString() {
            return "MemberRemoved[" + caseId + "]";
        }
    }

    /** A testimony was taken out of the case. */
    @Introspected
    record Removed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID testimony)
            implements CaseStep {
        @Override
        public String toString() {
            return "Removed[" + caseId + ", " + testimony + "]";
        }
    }

    /** A person of the case, under a pseudonym only; the same id again corrects what was said of them. */
    @Introspected
    record PersonNamed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID person,
            @NotNull(message = "required") CaseRole role,

            @Nullable @Size(max = 200, message = "too-long") @PlainText
            String rank,

            @Nullable @Pattern(regexp = RegisterCode.UNIT, message = "unknown-code")
            String unit,

            @Size(max = 1000, message = "too-many") List<UUID> testimonies)
            implements CaseStep {
        public PersonNamed {
            testimonies = Sets.list(testimonies);
        }

        @Override
        public String toString() {
            return "PersonNamed[" + caseId + ", " + role + "]";
        }
    }

    /** What came of a filing: a status reached on a day, its number, by which body. */
    @Introspected
    record FilingChanged(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID filing,
            @NotNull(message = "required") ComplaintStatus status,
            @NotNull(message = "required") LocalDate on,

            @Nullable @Size(max = 100, message = "too-long") @PlainText
            String number,

            @Nullable @Size(max = 300, message = "too-long") @PlainText
            String body,

            @Nullable @Size(max = 2000, message = "too-long") @PlainText
            String note)
            implements CaseStep {
        @Override
        public String toString() {
            return "FilingChanged[" + caseId + ", " + status + "]";
        }
    }

    /** What an authority says about the acts of these testimonies, set beside them. */
    @Introspected
    record PositionSet(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID position,
            @NotNull(message = "required") @Valid OfficialPosition said,

            @Nullable @Size(max = 500, message = "too-long") @PlainText
            String reference,

            @Size(max = 1000, message = "too-many") List<UUID> testimonies)
            implements CaseStep {
        public PositionSet {
            testimonies = Sets.list(testimonies);
        }

        @Override
        public String toString() {
            return "PositionSet[" + caseId + ", " + said + "]";
        }
    }

    /** What is to stand in a field of a forum's form, in one language; without a text the answer is taken back. */
    @Introspected
    record Answered(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,

            @NotNull(message = "required") @Pattern(regexp = CODE, message = "unknown-code")
            String forum,

            @NotNull(message = "required") @Pattern(regexp = "[a-z0-9-]{1,60}", message = "unknown-code")
            String field,

            @NotNull(message = "required") Language language,

            @Nullable @Size(max = 20000, message = "too-long") @PlainText
            String text)
            implements CaseStep {
        @Override
        public String toString() {
            return "Answered[" + caseId + ", " + language + "]";
        }
    }

    /** An advocate confirmed that a warning of a forum was heeded. */
    @Introspected
    record Confirmed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,

            @NotNull(message = "required") @Pattern(regexp = CODE, message = "unknown-code")
            String forum,

            @NotNull(message = "required") @Pattern(regexp = CODE, message = "unknown-code")
            String gate,

            @Nullable @Size(max = 1000, message = "too-long") @PlainText
            String note)
            implements CaseStep {
        @Override
        public String toString() {
            return "Confirmed[" + caseId + "]";
        }
    }

    /** A note for those who work on the case. */
    @Introspected
    record Noted(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID note,

            @NotBlank(message = "required") @Size(max = 5000, message = "too-long") @PlainText
            String text)
            implements CaseStep {
        @Override
        public String toString() {
            return "Noted[" + caseId + ", " + note + "]";
        }
    }
}
