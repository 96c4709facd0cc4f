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
import java.util.UUID;
import org.vigil.contract.vocabulary.ComplaintStatus;

/** What happened in a case, one event each; the events of a case in their order are the case. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Casework.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Casework.Included.class, name = "included"),
    @JsonSubTypes.Type(value = Casework.Filed.class, name = "filed"),
    @JsonSubTypes.Type(value = Casework.Intervened.class, name = "intervened"),
    @JsonSubTypes.Type(value = Casework.PacketSealed.class, name = "packet-sealed")
})
public sealed interface Casework {
    UUID caseId();

    String by();

    Instant at();

    /** A case was opened. */
    @Introspected
    record Opened(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,

            @NotBlank(message = "required") @Size(max = 200, message = "too-long") @PlainText
            String title)
            implements Casework {
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

    /** A filing was made to a forum, or its status changed. */
    @Introspected
    record Filed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID filing,

            @NotBlank(message = "required") @Size(max = 40, message = "too-long")
            String forum,

            @NotNull(message = "required") ComplaintStatus status)
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

    /** An evidence packet was sealed; {@code sha256} is that of its tag manifest. */
    @Introspected
    record PacketSealed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,

            @NotNull(message = "required") @Pattern(regexp = "[0-9a-f]{64}", message = "not-a-sha256")
            String sha256)
            implements Casework {
        @Override
        public String toString() {
            return "PacketSealed[" + caseId + ", " + packet + "]";
        }
    }
}
