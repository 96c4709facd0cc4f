package org.vigil.verification.features;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;

/** How many people an account says died, and how many it says were hurt. */
final class Harm {
    private static final Set<ActType> INJURIES =
            EnumSet.of(ActType.ATTEMPTED_KILLING, ActType.TORTURE, ActType.ILL_TREATMENT, ActType.PHYSICAL_ASSAULT);

    private Harm() {}

    /** A death without a number of its own befell all victims of the account. */
    static @Nullable Count killed(Testimony testimony) {
        boolean told = testimony.acts().stream().anyMatch(act -> Fate.isDeath(act.type()));
        if (!told) {
            return null;
        }
        Count counted = largest(testimony, act -> Fate.isDeath(act.type()));
        if (counted != null) {
            return counted;
        }
        return testimony.victims() == null ? null : testimony.victims().count();
    }

    /** Only where a number is given: that somebody was hurt is said of nearly everybody. */
    static @Nullable Count injured(Testimony testimony) {
        return largest(testimony, act -> INJURIES.contains(act.type()));
    }

    private static @Nullable Count largest(Testimony testimony, Predicate<Act> kind) {
        Count largest = null;
        for (Act act : testimony.acts()) {
            Count count = act.victims();
            if (count != null && kind.test(act) && (largest == null || count.min() > largest.min())) {
                largest = count;
            }
        }
        return largest;
    }
}
