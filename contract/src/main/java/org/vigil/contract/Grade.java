package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.Reliability;

/** Two independent axes of the Admiralty scale: how reliable the source, how credible the information. */
@Introspected
public record Grade(
        @NotNull(message = "required") Reliability reliability,
        @NotNull(message = "required") Credibility credibility) {

    /** F6: nothing can be judged yet. */
    public static final Grade UNJUDGED = new Grade(Reliability.F, Credibility.CANNOT_BE_JUDGED);
}
