package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.vigil.contract.vocabulary.VerificationState;

/**
 * What a person decided, with a reason. A decision overrides the machine, is never changed, and is undone only by a
 * {@link Revoked} decision of its own.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Linked.class, name = "link"),
    @JsonSubTypes.Type(value = Decision.Unlinked.class, name = "unlink"),
    @JsonSubTypes.Type(value = Decision.Graded.class, name = "grade"),
    @JsonSubTypes.Type(value = Decision.StateSet.class, name = "state"),
    @JsonSubTypes.Type(value = Decision.Revoked.class, name = "revoke")
})
public sealed interface Decision {
    UUID id();

    /** Who decided, when, and why. */
    Ruling ruling();

    /** The accountable part of every decision; the reason is the verifier's own words and stays out of logs. */
    @Introspected
    record Ruling(
            @NotBlank(message = "required") String by,
            @NotNull(message = "required") Instant at,

            @NotBlank(message = "required") @Size(max = 2000, message = "too-long") @PlainText
            String reason) {
        @Override
        public String toString() {
            return "Ruling[" + at + "]";
        }
    }

    /** The two testimonies speak of the same incident. */
    @Introspected
    record Linked(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID first,
            @NotNull(message = "required") UUID second,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {}

    /** The two testimonies speak of different incidents. */
    @Introspected
    record Unlinked(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID first,
            @NotNull(message = "required") UUID second,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {}

    /** The testimony's grade. */
    @Introspected
    record Graded(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID testimony,
            @NotNull(message = "required") @Valid Grade grade,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {}

    /** The testimony's state in verification. */
    @Introspected
    record StateSet(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID testimony,
            @NotNull(message = "required") VerificationState state,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {}

    /** An earlier decision no longer holds. */
    @Introspected
    record Revoked(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID decision,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {}
}
