package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;

/**
 * What a person decided, with a reason. A decision overrides the machine, is never changed, and is undone only by a
 * {@link Revoked} decision of its own.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Linked.class, name = "link"),
    @JsonSubTypes.Type(value = Decision.Unlinked.class, name = "unlink"),
    @JsonSubTypes.Type(value = Decision.Related.class, name = "relate"),
    @JsonSubTypes.Type(value = Decision.Merged.class, name = "merge"),
    @JsonSubTypes.Type(value = Decision.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Decision.Seconded.class, name = "second"),
    @JsonSubTypes.Type(value = Decision.Graded.class, name = "grade"),
    @JsonSubTypes.Type(value = Decision.StateSet.class, name = "state"),
    @JsonSubTypes.Type(value = Decision.Claimed.class, name = "claim"),
    @JsonSubTypes.Type(value = Decision.Released.class, name = "release"),
    @JsonSubTypes.Type(value = Decision.Revoked.class, name = "revoke")
})
public sealed interface Decision {
    /** As many testimonies one decision may be about: two incidents of the largest size that machines form. */
    int MOST_MEMBERS = 400;

    UUID id();

    /** Under which id claims to an item are kept. */
    static UUID idOfClaim(UUID item) {
        return UUID.nameUUIDFromBytes(("claim:" + item).getBytes(StandardCharsets.UTF_8));
    }

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

    /** The two testimonies speak of different incidents that have to do with each other. */
    @Introspected
    record Related(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID first,
            @NotNull(message = "required") UUID second,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {}

    /**
     * Two incidents are one. What holds is about {@code testimonies}, the members of both when it was decided: incidents
     * change their shape, and what a person saw together stays together. With {@code deaths} among them it takes effect
     * only when another person has {@link Seconded} it.
     */
    @Introspected
    record Merged(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID first,
            @NotNull(message = "required") UUID second,

            @Size(min = 2, max = MOST_MEMBERS, message = "too-many")
            List<UUID> testimonies,

            boolean deaths,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {
        public Merged {
            testimonies = Sets.list(testimonies);
        }
    }

    /** These testimonies do not belong to the incident: each of them speaks of another event than each of the rest. */
    @Introspected
    record Split(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID incident,

            @NotEmpty(message = "required") @Size(max = MOST_MEMBERS, message = "too-many")
            List<UUID> testimonies,

            @NotEmpty(message = "required") @Size(max = MOST_MEMBERS, message = "too-many")
            List<UUID> rest,

            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {
        public Split {
            testimonies = Sets.list(testimonies);
            rest = Sets.list(rest);
        }
    }

    /** Another person agrees with a decision that needs two. */
    @Introspected
    record Seconded(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID decision,
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

    /**
     * The testimony's state in verification. Whether it takes effect depends on the states before it, see the assessment.
     *
     * @param basis by which rule it may be called verified, as found when it was decided
     * @param survivor the record that a duplicate repeats
     * @param question what has to be found out
     * @param override why it is verified although no rule is met
     */
    @Introspected
    record StateSet(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID testimony,
            @NotNull(message = "required") VerificationState state,
            @Nullable VerifiedBy basis,
            @Nullable UUID survivor,

            @Nullable @Size(max = 2000, message = "too-long") @PlainText
            String question,

            @Nullable @Size(max = 2000, message = "too-long") @PlainText
            String override,

            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {

        /** A state that needs nothing beside it. */
        public static StateSet plain(UUID id, UUID testimony, VerificationState state, Ruling ruling) {
            return new StateSet(id, testimony, state, null, null, null, null, ruling);
        }

        /** Shapes only: what is asked and why are somebody's words. */
        @Override
        public String toString() {
            return "StateSet[" + id + ", " + testimony + ", " + state + "]";
        }
    }

    /**
     * Somebody works on an item of the queue. The id is derived from the item, so that a claim replaces the one before it
     * and the log keeps one of them; how long it holds is judged by whoever reads it.
     */
    @Introspected
    record Claimed(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID item,
            @NotNull(message = "required") @Valid Ruling ruling)
            implements Decision {}

    /** Nobody works on the item any more; it replaces the claim under the same id. */
    @Introspected
    record Released(
            @NotNull(message = "required") UUID id,
            @NotNull(message = "required") UUID item,
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
