package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.AppealOutcome;
import org.vigil.contract.vocabulary.AssemblyReason;
import org.vigil.contract.vocabulary.CauseOfDeathDocument;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.CourtType;
import org.vigil.contract.vocabulary.DetentionContact;
import org.vigil.contract.vocabulary.DetentionType;
import org.vigil.contract.vocabulary.DetentionWhereabouts;
import org.vigil.contract.vocabulary.MeasureStage;
import org.vigil.contract.vocabulary.MedicalCare;
import org.vigil.contract.vocabulary.MedicalConsistency;
import org.vigil.contract.vocabulary.MedicalOfficer;
import org.vigil.contract.vocabulary.OnlineRestriction;
import org.vigil.contract.vocabulary.PropertyLoss;
import org.vigil.contract.vocabulary.StatementsSigned;
import org.vigil.contract.vocabulary.TortureIntent;

/** What only some classes of incident have; each block is present only where the account says something of it. */
@Introspected
public record Particulars(
        @Nullable @Valid Detention detention,
        @Nullable @Valid Torture torture,
        @Nullable @Valid Killing killing,
        @Nullable @Valid Loss loss,
        @Nullable @Valid Prosecution prosecution,
        @Nullable @Valid Assembly assembly,
        @Nullable @Valid Measure measure,
        @Nullable @Valid Online online,
        @Nullable @Valid Complaint complaint) {

    private static final String ARTICLE = "[0-9A-Za-z. ()\\-]{1,40}";

    public static Particulars none() {
        return new Particulars(null, null, null, null, null, null, null, null, null);
    }

    /** How a person was held. {@code days} counts days begun; {@code held} is how many were seen held together. */
    @Introspected
    public record Detention(
            @Nullable DetentionType type,
            @Nullable DetentionWhereabouts whereabouts,
            Set<DetentionContact> contacts,
            @Nullable @Valid Count held,

            @Nullable @PositiveOrZero(message = "negative") @Max(value = 36_500, message = "too-large")
            Integer days) {
        public Detention {
            contacts = Sets.copy(contacts);
        }
    }

    /** What ill-treatment was for and how far medicine bears it out. */
    @Introspected
    public record Torture(
            Set<TortureIntent> intents,
            Set<StatementsSigned> statementsSigned,
            @Nullable MedicalCare care,
            @Nullable MedicalOfficer medicalOfficer,
            @Nullable MedicalConsistency consistency) {
        public Torture {
            intents = Sets.copy(intents);
            statementsSigned = Sets.copy(statementsSigned);
        }
    }

    /** How a death is documented, and whether officials told relatives to kill. */
    @Introspected
    public record Killing(
            Set<CauseOfDeathDocument> documents,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean instigatedByOfficials) {
        public Killing {
            documents = Sets.copy(documents);
        }
    }

    /** What was taken or destroyed; the amount in whole roubles. */
    @Introspected
    public record Loss(
            @Nullable PropertyLoss type,
            @Nullable @PositiveOrZero(message = "negative") Long roubles) {}

    /** A prosecution, such as one under the 'propaganda' law; fines in whole roubles. */
    @Introspected
    @Consistent
    public record Prosecution(
            @Nullable CourtType court,

            @Nullable @Pattern(regexp = ARTICLE, message = "unknown-code")
            String article,

            @Nullable @PositiveOrZero(message = "negative") Long fineMin,
            @Nullable @PositiveOrZero(message = "negative") Long fineMax,
            @Nullable AppealOutcome appeal)
            implements CrossChecked {
        @Override
        public Optional<Violation> contradiction() {
            boolean reversed = fineMin != null && fineMax != null && fineMax < fineMin;
            return reversed ? Optional.of(new Violation("fineMax", "max-below-min")) : Optional.empty();
        }

        @Override
        public String toString() {
            return "Prosecution[" + court + "]";
        }
    }

    /** A public assembly, disrupted or protected. */
    @Introspected
    public record Assembly(
            @Nullable @Valid Count participants, @Nullable AssemblyReason officialReason) {}

    /** A law, ruling or official measure that changes the risk. */
    @Introspected
    public record Measure(
            @Nullable MeasureStage stage,
            @Nullable LocalDate inForceOn,

            @Nullable @Pattern(regexp = ARTICLE, message = "unknown-code")
            String article) {
        @Override
        public String toString() {
            return "Measure[" + stage + "]";
        }
    }

    /** A restriction of expression online; the address is kept as a hash only. */
    @Introspected
    public record Online(
            @Nullable OnlineRestriction restriction,

            @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "not-a-sha256")
            String addressSha256) {
        @Override
        public String toString() {
            return "Online[" + restriction + "]";
        }
    }

    /** A complaint to the authorities and what became of it. */
    @Introspected
    public record Complaint(
            @Nullable ComplaintStatus status,
            @Nullable Period filedOn,

            @Nullable @PositiveOrZero(message = "negative") @Max(value = 1000, message = "too-large")
            Integer refusals,

            @Size(max = 20, message = "too-many") Set<ComplaintStatus> history) {
        public Complaint {
            history = Sets.copy(history);
        }
    }
}
