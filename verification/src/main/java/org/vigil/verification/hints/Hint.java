package org.vigil.verification.hints;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;

/**
 * Something that is on record already and may be the same event. Masked: no id, no words, the months instead of days, and of
 * acts and place only what the person who asks has typed themselves.
 *
 * @param months when, in whole months; nothing where the times do not agree
 * @param region where, if that is where they say it was
 * @param acts those that both tell of
 * @param agrees the fields of the comparison that speak for it, the strongest first
 * @param accounts how many testimonies of it the reader may know of
 */
public record Hint(
        @Nullable Period months, @Nullable String region, Set<ActType> acts, List<String> agrees, int accounts) {

    public Hint {
        agrees = List.copyOf(agrees);
    }
}
