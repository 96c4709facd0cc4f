package org.vigil.verification.comparison;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.verification.features.Digest;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Likeness;

/** Compares whom it befell: age bands, and the tokens of those who are named. */
final class People {
    private static final List<AgeBand> YOUNGEST_FIRST = List.of(AgeBand.values());

    private People() {}

    static @Nullable Level ages(Features here, Features there) {
        int nearest = Integer.MAX_VALUE;
        for (AgeBand ours : here.ages()) {
            for (AgeBand theirs : there.ages()) {
                if (ours != AgeBand.UNKNOWN && theirs != AgeBand.UNKNOWN) {
                    nearest =
                            Math.min(nearest, Math.abs(YOUNGEST_FIRST.indexOf(ours) - YOUNGEST_FIRST.indexOf(theirs)));
                }
            }
        }
        return switch (nearest) {
            case Integer.MAX_VALUE -> null;
            case 0 -> Level.AGE_SAME;
            case 1 -> Level.AGE_NEXT;
            default -> Level.AGE_OTHER;
        };
    }

    static @Nullable Level persons(Features here, Features there) {
        if (here.persons().isEmpty() || there.persons().isEmpty()) {
            return null;
        }
        if (Collections.disjoint(here.persons(), there.persons())) {
            return alike(here.likeness(), there.likeness());
        }
        // While a key is being replaced a person has a token under each, and is one person all the same.
        long shared = here.persons().stream()
                .filter(there.persons()::contains)
                .collect(Collectors.groupingBy(Digest::keyOfPerson, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
        return shared == 1 ? Level.PERSONS_ONE_SHARED : Level.PERSONS_SEVERAL_SHARED;
    }

    /** Tokens from before there was a likeness do not tell whether a name is another or misspelt. */
    private static @Nullable Level alike(Likeness here, Likeness there) {
        if (here.equals(Likeness.NONE) || there.equals(Likeness.NONE)) {
            return null;
        }
        return here.meets(there) ? Level.PERSONS_ONE_ALIKE : Level.PERSONS_NONE_SHARED;
    }
}
