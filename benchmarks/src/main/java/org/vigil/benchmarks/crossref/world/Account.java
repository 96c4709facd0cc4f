package org.vigil.benchmarks.crossref.world;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.benchmarks.crossref.world.Happening.Victim;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;

/** What one teller states of an event; codes of the register as numbers, -1 where nothing is stated. */
final class Account {
    @Nullable
    Period period;

    int region;
    int district = -1;
    int site = -1;
    int unit = -1;
    Set<ActType> acts = EnumSet.noneOf(ActType.class);

    @Nullable
    Count victims;

    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    List<Victim> named = List.of();
    boolean spelledRight;
    boolean alive;
}
