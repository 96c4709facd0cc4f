package org.vigil.verification.features;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.VictimStatus;

/** What became of the people, where an account says it of all of them alike. */
public enum Fate {
    ALIVE,
    DEAD;

    private static final Set<ActType> DEATHS = EnumSet.of(
            ActType.KILLING_EXTRAJUDICIAL,
            ActType.KILLING_BY_RELATIVES_HONOUR,
            ActType.DEATH_IN_CUSTODY,
            ActType.DEATH_FROM_TORTURE,
            ActType.FORCED_SUICIDE,
            ActType.UNEXPLAINED_DEATH);

    /** These say nothing of life or death. */
    private static final Set<VictimStatus> OPEN = EnumSet.of(
            VictimStatus.DEAD,
            VictimStatus.MISSING,
            VictimStatus.CONTACT_LOST,
            VictimStatus.OTHER,
            VictimStatus.UNKNOWN);

    /** Whether an act is that somebody died. */
    public static boolean isDeath(ActType act) {
        return DEATHS.contains(act);
    }

    static @Nullable Fate of(Testimony testimony) {
        boolean dead = testimony.acts().stream().anyMatch(Fate::tellsOfDeath);
        boolean alive = testimony.acts().stream()
                .map(Act::statusAtEnd)
                .anyMatch(status -> status != null && !OPEN.contains(status));
        if (dead == alive) {
            return null;
        }
        return dead ? DEAD : ALIVE;
    }

    private static boolean tellsOfDeath(Act act) {
        return isDeath(act.type()) || act.statusAtEnd() == VictimStatus.DEAD;
    }
}
