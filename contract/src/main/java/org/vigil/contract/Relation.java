package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.vigil.contract.vocabulary.RelationType;

/** How a testimony relates to another one, and why. */
@Introspected
public record Relation(
        @NotNull(message = "required") UUID other,
        @NotNull(message = "required") RelationType type,
        @NotNull(message = "required") @Valid Explanation explanation) {}
