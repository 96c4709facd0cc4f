package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.SourceConnection;
import org.vigil.contract.vocabulary.SourceMaterial;
import org.vigil.contract.vocabulary.ViolationStatus;

/**
 * A testimony as a monitor sends it, with everything the person said. It lives in the intake's memory for one request
 * and is never published, stored or logged.
 */
@Introspected
@Consistent
public record Submission(
        @Nullable @Size(max = 100, message = "too-long") @PlainText
        String sourceSystem,

        @Nullable @Size(max = 200, message = "too-long") @PlainText
        String externalId,

        @Nullable LocalDate receivedOn,
        @NotNull(message = "required") IncidentClass incidentClass,
        @Nullable ViolationStatus violation,

        @NotEmpty(message = "required") @Size(max = 40, message = "too-many") @Valid
        List<Act> acts,

        @Nullable Period period,
        @Valid Place place,
        @Nullable @Valid Victims victims,
        @Size(max = 40, message = "too-many") @Valid List<Perpetrator> perpetrators,
        @Valid Origin source,
        @NotNull(message = "required") @Valid Consent consent,
        @Size(max = 100, message = "too-many") @Valid List<Intervention> interventions,

        @Size(max = 40, message = "too-many") @Valid List<OfficialPosition> officialPositions,

        @Nullable @Valid Particulars particulars,

        @NotBlank(message = "required") @Size(max = Narrative.LONGEST, message = "too-long") @PlainText
        String narrative,

        @NotNull(message = "required") Language language,
        @Nullable @Valid Corrections corrections,
        @Nullable @Valid Contact contact)
        implements CrossChecked {

    public Submission {
        acts = Sets.list(acts);
        place = place == null ? Place.unknown() : place;
        perpetrators = Sets.list(perpetrators);
        source = source == null ? new Origin(null, Set.of(), null, null, null, null, null) : source;
        interventions = Sets.list(interventions);
        officialPositions = Sets.list(officialPositions);
    }

    /** As the machine anonymizes it, without a correction by hand, and from somebody nobody needs to reach. */
    public Submission(
            @Nullable String sourceSystem,
            @Nullable String externalId,
            @Nullable LocalDate receivedOn,
            IncidentClass incidentClass,
            @Nullable ViolationStatus violation,
            List<Act> acts,
            @Nullable Period period,
            Place place,
            @Nullable Victims victims,
            List<Perpetrator> perpetrators,
            Origin source,
            Consent consent,
            List<Intervention> interventions,
            List<OfficialPosition> officialPositions,
            @Nullable Particulars particulars,
            String narrative,
            Language language) {
        this(
                sourceSystem,
                externalId,
                receivedOn,
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
                narrative,
                language,
                null,
                null);
    }

    @Override
    public Optional<Violation> contradiction() {
        return narrative == null || corrections == null ? Optional.empty() : corrections.contradictionIn(narrative);
    }

    @Override
    public String toString() {
        return "Submission[" + acts.size() + " acts, " + (narrative == null ? 0 : narrative.length()) + " characters]";
    }

    /** Where the account comes from, in plain words; the intake turns each into a keyed lineage token. */
    @Introspected
    public record Origin(
            @Nullable SourceConnection connection,
            Set<SourceMaterial> material,
            @Nullable Period publishedOn,

            @Nullable @Size(max = 200, message = "too-long") @PlainText
            String outlet,

            @Nullable @Size(max = 200, message = "too-long") @PlainText
            String interviewer,

            @Nullable @Size(max = 200, message = "too-long") @PlainText
            String household,

            @Nullable @Size(max = 2000, message = "too-long") @PlainText
            String document) {
        public Origin {
            material = Sets.copy(material);
        }

        @Override
        public String toString() {
            return "Origin[" + connection + "]";
        }
    }
}
