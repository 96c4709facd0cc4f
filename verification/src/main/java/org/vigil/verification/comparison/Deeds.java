package org.vigil.verification.comparison;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.verification.features.Fate;
import org.vigil.verification.features.Features;

/** Compares what was done, and for what. */
final class Deeds {
    private static final Set<ActType> UNTOLD = EnumSet.of(ActType.OTHER, ActType.UNKNOWN);
    private static final int TELLING_ACTS = 3;

    private Deeds() {}

    static @Nullable Level acts(Features here, Features there) {
        int common = 0;
        int ours = 0;
        for (ActType act : here.acts()) {
            if (isTelling(act)) {
                ours++;
                common += there.acts().contains(act) ? 1 : 0;
            }
        }
        int theirs = told(there);
        if (ours == 0 || theirs == 0) {
            return null;
        }
        int all = ours + theirs - common;
        if (common * 4 >= all * 3 && common >= TELLING_ACTS) {
            return Level.ACTS_MOST;
        }
        if (common * 2 >= all) {
            return Level.ACTS_HALF;
        }
        return common * 4 >= all ? Level.ACTS_SOME : Level.ACTS_FEW;
    }

    static @Nullable Level targets(Features here, Features there) {
        boolean ours = false;
        for (TargetedCharacteristic target : here.targetedFor()) {
            if (isKnown(target) && there.targetedFor().contains(target)) {
                return Level.TARGET_SAME;
            }
            ours |= isKnown(target);
        }
        return ours && knowsTarget(there) ? Level.TARGET_OTHER : null;
    }

    private static int told(Features features) {
        int told = 0;
        for (ActType act : features.acts()) {
            told += isTelling(act) ? 1 : 0;
        }
        return told;
    }

    /** Deaths are compared by how many, see {@link Tolls}. */
    private static boolean isTelling(ActType act) {
        return !UNTOLD.contains(act) && !Fate.isDeath(act);
    }

    private static boolean knowsTarget(Features features) {
        for (TargetedCharacteristic target : features.targetedFor()) {
            if (isKnown(target)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(TargetedCharacteristic target) {
        return target != TargetedCharacteristic.OTHER && target != TargetedCharacteristic.UNKNOWN;
    }
}
