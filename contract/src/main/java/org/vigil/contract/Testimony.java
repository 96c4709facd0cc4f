package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.ViolationStatus;

/**
 * An anonymized testimony, whole: the only form in which one leaves the intake. Everything in it is alleged. State
 * travels whole, so a correction or a change of consent is a new version under the same id.
 */
@Introspected
public record Testimony(
        @NotNull(message = "required") UUID id,
        @NotNull(message = "required") LocalDate receivedOn,

        @NotNull(message = "required") @Pattern(regexp = STAFF, message = "unknown-code")
        String recordedBy,

        @NotNull(message = "required") IncidentClass incidentClass,
        ViolationStatus violation,

        @NotEmpty(message = "required") @Size(max = 40, message = "too-many") @Valid
        List<Act> acts,

        @Nullable Period period,
        @NotNull(message = "required") @Valid Place place,
        @Nullable @Valid Victims victims,
        @Size(max = 40, message = "too-many") @Valid List<Perpetrator> perpetrators,
        @NotNull(message = "required") @Valid Source source,
        @NotNull(message = "required") @Valid Consent consent,
        @Size(max = 100, message = "too-many") @Valid List<Intervention> interventions,

        @Size(max = 40, message = "too-many") @Valid List<OfficialPosition> officialPositions,

        @NotNull(message = "required") @Valid Particulars particulars,
        @NotNull(message = "required") @Valid Narrative narrative,
        @Size(max = 100, message = "too-many") List<String> personTokens) {

    /** A pseudonym of a member of staff, as the gateway gives it. */
    public static final String STAFF = "[a-z0-9-]{1,64}";

    public Testimony {
        violation = violation == null ? ViolationStatus.UNKNOWN : violation;
        acts = Sets.list(acts);
        perpetrators = Sets.list(perpetrators);
        interventions = Sets.list(interventions);
        officialPositions = Sets.list(officialPositions);
        particulars = particulars == null ? Particulars.none() : particulars;
        personTokens = List.copyOf(Sets.copy(personTokens));
    }

    /** The same, in other words. */
    public Testimony saying(Narrative other) {
        return new Testimony(
                id,
                receivedOn,
                recordedBy,
                incidentClass,
                violation,
                acts,
                period,
                place,
                victims,
                perpetrators,
                source,
                consent,
                interventions,
                officialPositions,
                particulars,
                other,
                personTokens);
    }

    /** Id and shape only: a testimony may stand in a log line, its content may not. */
    @Override
    public String toString() {
        return "Testimony[" + id + ", " + acts.size() + " acts, " + narrative + "]";
    }
}
