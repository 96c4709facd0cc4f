package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionType;

/** What happened in a case, one event each; the events of a case in their order are the case. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Casework.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Casework.Included.class, name = "included"),
    @JsonSubTypes.Type(value = Casework.Filed.class, name = "filed"),
    @JsonSubTypes.Type(value = Casework.Intervened.class, name = "intervened"),
    @JsonSubTypes.Type(value = Casework.PacketSealed.class, name = "packet-sealed"),
    @JsonSubTypes.Type(value = CaseStep.MemberAdded.class, name = "member-added"),
    @JsonSubTypes.Type(value = CaseStep.MemberRemoved.class, name = "member-removed"),
    @JsonSubTypes.Type(value = CaseStep.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = CaseStep.PersonNamed.class, name = "person"),
    @JsonSubTypes.Type(value = CaseStep.FilingChanged.class, name = "filing-changed"),
    @JsonSubTypes.Type(value = CaseStep.PositionSet.class, name = "position"),
    @JsonSubTypes.Type(value = CaseStep.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = CaseStep.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = CaseStep.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = PacketStep.Requested.class, name = "packet-requested"),
    @JsonSubTypes.Type(value = PacketStep.Approved.class, name = "packet-approved"),
    @JsonSubTypes.Type(value = PacketStep.Refused.class, name = "packet-refused"),
    @JsonSubTypes.Type(value = PacketStep.Building.class, name = "packet-building"),
    @JsonSubTypes.Type(value = PacketStep.Pending.class, name = "packet-pending"),
    @JsonSubTypes.Type(value = PacketStep.Failed.class, name = "packet-failed"),
    @JsonSubTypes.Type(value = PacketStep.Delivered.class, name = "packet-delivered"),
    @JsonSubTypes.Type(value = PacketStep.Noticed.class, name = "packet-noticed")
})
public sealed interface Casework
        permits Casework.Opened,
                Casework.Included,
                Casework.Filed,
                Casework.Intervened,
                Casework.PacketSealed,
                CaseStep,
                PacketStep {
    /** A form's or a forum's code, as in {@code RU-SK}. */
    String CODE = "[A-Z0-9][A-Z0-9_-]{0,39}";

    UUID caseId();

    String by();

    Instant at();

    /** A case was opened, by one of its members, with what was known then. */
    @Introspected
    record Opened(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,

            @NotBlank(message = "required") @Size(max = 200, message = "too-long") @PlainText
            String title,

            @Size(max = 50, message = "too-many") Set<String> members,
            @Size(max = 1000, message = "too-many") List<UUID> testimonies)
            implements Casework {
        public Opened {
            members = Sets.copy(members);
            testimonies = Sets.list(testimonies);
        }

        @Override
        public String toString() {
            return "Opened[" + caseId + "]";
        }
    }

    /** A testimony was taken into the case. */
    @Introspected
    record Included(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID testimony)
            implements Casework {
        @Override
        public String toString() {
            return "Included[" + caseId + ", " + testimony + "]";
        }
    }

    /**
     * A filing was made to a forum: by which route, to which body, on which day, under which registration number. An appeal
     * is a filing that names the one it {@code appeals}.
     */
    @Introspected
    record Filed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID filing,

            @NotBlank(message = "required") @Size(max = 40, message = "too-long")
            String forum,

            @NotNull(message = "required") ComplaintStatus status,
            @Nullable InterventionType route,

            @Nullable @Size(max = 300, message = "too-long") @PlainText
            String body,

            @Nullable LocalDate filedOn,

            @Nullable @Size(max = 100, message = "too-long") @PlainText
            String number,

            @Nullable UUID appeals)
            implements Casework {
        @Override
        public String toString() {
            return "Filed[" + caseId + ", " + status + "]";
        }
    }

    /** Help was given or a step taken in the case. */
    @Introspected
    record Intervened(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") @Valid Intervention intervention)
            implements Casework {
        @Override
        public String toString() {
            return "Intervened[" + caseId + ", " + intervention.type() + "]";
        }
    }

    /**
     * An evidence packet was sealed; {@code sha256} is that of its tag manifest, {@code fileSha256} that of the whole file,
     * {@code testimonies} those that it really holds.
     */
    @Introspected
    record PacketSealed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,

            @NotNull(message = "required") @Pattern(regexp = "[0-9a-f]{64}", message = "not-a-sha256")
            String sha256,

            @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "not-a-sha256")
            String fileSha256,

            @Nullable Long bytes,
            @Size(max = 10_000, message = "too-many") List<UUID> testimonies,

            @Nullable @Size(max = 200, message = "too-long") String signer)
            implements Casework {
        public PacketSealed {
            testimonies = Sets.list(testimonies);
        }

        @Override
        public String toString() {
            return "PacketSealed[" + caseId + ", " + packet + "]";
        }
    }
}
