package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Language;

/** A step on the way of an evidence packet: asked for, agreed to by another person, built, sealed, delivered. */
public sealed interface PacketStep extends Casework {
    UUID packet();

    /**
     * An attachment of a testimony that is to go along; a testimony without one says that nothing of it does. Where a request
     * names none at all, the level decides.
     */
    @Introspected
    record Chosen(
            @NotNull(message = "required") UUID testimony,
            @Nullable UUID attachment) {}

    /** A packet was asked for: for whom, why, at which level, and what is to lie in it. */
    @Introspected
    record Requested(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,

            @NotNull(message = "required") @Pattern(regexp = CODE, message = "unknown-code")
            String forum,

            @NotNull(message = "required") @Pattern(regexp = "L[0-3]", message = "unknown-code")
            String level,

            @NotNull(message = "required") @Pattern(regexp = "org|advocate|timestamp-only", message = "unknown-code")
            String signer,

            @NotEmpty(message = "required") Set<Language> languages,

            @NotBlank(message = "required") @Size(max = 300, message = "too-long") @PlainText
            String recipient,

            @NotBlank(message = "required") @Size(max = 1000, message = "too-long") @PlainText
            String purpose,

            @NotEmpty(message = "required") @Size(max = 10_000, message = "too-many")
            List<UUID> testimonies,

            @Size(max = 10_000, message = "too-many") @Valid List<Chosen> attachments,
            @Nullable UUID supersedes)
            implements PacketStep {
        public Requested {
            languages = Sets.copy(languages);
            testimonies = Sets.list(testimonies);
            attachments = Sets.list(attachments);
        }

        @Override
        public String toString() {
            return "Requested[" + caseId + ", " + packet + ", " + testimonies.size() + " testimonies]";
        }
    }

    /** Another person agreed. */
    @Introspected
    record Approved(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,

            @Nullable @Size(max = 1000, message = "too-long") @PlainText
            String reason)
            implements PacketStep {
        @Override
        public String toString() {
            return "Approved[" + caseId + ", " + packet + "]";
        }
    }

    /** Another person did not agree, and says why. */
    @Introspected
    record Refused(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,

            @NotBlank(message = "required") @Size(max = 1000, message = "too-long") @PlainText
            String reason)
            implements PacketStep {
        @Override
        public String toString() {
            return "Refused[" + caseId + ", " + packet + "]";
        }
    }

    /** The build began, over the testimonies as they stood before this offset of their log. */
    @Introspected
    record Building(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,
            @PositiveOrZero(message = "negative") long asOf)
            implements PacketStep {
        @Override
        public String toString() {
            return "Building[" + caseId + ", " + packet + "]";
        }
    }

    /** The packet is whole but for a timestamp, which no authority gave yet. */
    @Introspected
    record Pending(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet)
            implements PacketStep {
        @Override
        public String toString() {
            return "Pending[" + caseId + ", " + packet + "]";
        }
    }

    /** The build ended without a packet, for a reason that has a code. */
    @Introspected
    record Failed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,

            @NotNull(message = "required") @Pattern(regexp = CODE, message = "unknown-code")
            String code)
            implements PacketStep {
        @Override
        public String toString() {
            return "Failed[" + caseId + ", " + packet + "]";
        }
    }

    /** The packet left the house: to whom, on which day, under which receipt number. */
    @Introspected
    record Delivered(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,
            @NotNull(message = "required") UUID delivery,

            @NotBlank(message = "required") @Size(max = 300, message = "too-long") @PlainText
            String recipient,

            @NotNull(message = "required") LocalDate on,

            @Nullable @Size(max = 100, message = "too-long") @PlainText
            String receipt)
            implements PacketStep {
        @Override
        public String toString() {
            return "Delivered[" + caseId + ", " + packet + "]";
        }
    }

    /** A recipient was told that these testimonies may no longer be used. */
    @Introspected
    record Noticed(
            @NotNull(message = "required") UUID caseId,
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,
            @NotNull(message = "required") UUID packet,
            @NotNull(message = "required") UUID delivery,
            @NotNull(message = "required") LocalDate on,
            @Size(max = 1000, message = "too-many") List<UUID> testimonies)
            implements PacketStep {
        public Noticed {
            testimonies = Sets.list(testimonies);
        }

        @Override
        public String toString() {
            return "Noticed[" + caseId + ", " + packet + "]";
        }
    }
}
