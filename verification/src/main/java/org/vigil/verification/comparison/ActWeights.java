package org.vigil.verification.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.verification.features.Fate;

/**
 * What it is worth that both tell of an act, or that one of them does: to share a rare act says more than to share one
 * that nearly everybody suffers. In 1/1024 bit.
 */
public record ActWeights(Map<ActType, Integer> shared, Map<ActType, Integer> single) {
    private static final String SHARED = "act.shared.";
    private static final String SINGLE = "act.single.";

    public ActWeights {
        shared = Collections.unmodifiableMap(new EnumMap<>(shared));
        single = Collections.unmodifiableMap(new EnumMap<>(single));
    }

    /** The name in a file of weights under which it stands what it is worth. */
    private static String name(ActType act, boolean isShared) {
        return (isShared ? SHARED : SINGLE)
                + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ActWeights of(ToIntFunction<String> named) {
        Map<ActType, Integer> shared = new EnumMap<>(ActType.class);
        Map<ActType, Integer> single = new EnumMap<>(ActType.class);
        for (ActType act : ActType.values()) {
            shared.put(act, named.applyAsInt(name(act, true)));
            single.put(act, named.applyAsInt(name(act, false)));
        }
        return new ActWeights(shared, single);
    }

    int of(Set<ActType> here, Set<ActType> there) {
        int sum = 0;
        for (ActType act : here) {
            sum += Fate.isDeath(act) ? 0 : (there.contains(act) ? shared : single).getOrDefault(act, 0);
        }
        for (ActType act : there) {
            sum += Fate.isDeath(act) || here.contains(act) ? 0 : single.getOrDefault(act, 0);
        }
        return sum;
    }

    /** The names of all that {@link #of} sums up. */
    static Set<String> names(Set<ActType> here, Set<ActType> there) {
        return all(here, there).stream()
                .map(act -> name(act, here.contains(act) && there.contains(act)))
                .collect(Collectors.toSet());
    }

    /** Deaths are compared by how many, see {@link Tolls}. */
    private static Set<ActType> all(Set<ActType> here, Set<ActType> there) {
        Set<ActType> all = EnumSet.noneOf(ActType.class);
        all.addAll(here);
        all.addAll(there);
        all.removeIf(Fate::isDeath);
        return all;
    }
}
