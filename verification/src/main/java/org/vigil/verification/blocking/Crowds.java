package org.vigil.verification.blocking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.verification.comparison.Neighbourhood;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Shelf;
import org.vigil.verification.memory.Shelves;

/**
 * How many testimonies there are of one region and month: in a wave of hundreds two that resemble each other are less
 * likely the same event than in a quiet year. And how many name a person so: in some places half a street bears one name.
 */
public final class Crowds implements Neighbourhood {
    private final Shelf<String, Integer> sizes;
    private final Postings members;
    private final Arrivals arrivals;

    /** The same few are asked for with every pair that is compared. */
    private final Map<Where, String> keys = new HashMap<>();

    public Crowds(Shelves shelves) {
        this.sizes = shelves.sizes();
        this.members = new Postings(shelves.crowds());
        this.arrivals = new Arrivals(shelves.arrivals(), shelves.arrived());
    }

    /** Those who are counted together, and in what steps their number counts. */
    private record Gathering(String key, boolean onlyAmongThemselves, IntUnaryOperator step) {
        static Gathering around(String key) {
            return new Gathering(key, false, Neighbourhood::density);
        }

        static Gathering naming(long person) {
            return new Gathering(namesakes(person), true, Neighbourhood::commonness);
        }
    }

    @Override
    public int size(Features features) {
        String key = key(features);
        return key == null ? 0 : size(key);
    }

    @Override
    public int naming(long person) {
        return size(namesakes(person));
    }

    private int size(String key) {
        Integer size = sizes.get(key);
        return size == null ? 0 : size;
    }

    /** Takes in one who has arrived; returns whose comparisons weigh otherwise from now on, which mostly is nobody's. */
    public List<Shift> add(Features features) {
        long number = arrivals.numberOf(features.id());
        List<Shift> shifts = new ArrayList<>();
        for (Gathering gathering : gatherings(features)) {
            members.add(gathering.key(), number);
            resize(gathering, 1, shifts);
        }
        return shifts;
    }

    /** Lets one go who has not left yet; returns as {@link #add}. */
    public List<Shift> remove(Features features) {
        long number = arrivals.numberOf(features.id());
        List<Shift> shifts = new ArrayList<>();
        for (Gathering gathering : gatherings(features)) {
            members.remove(gathering.key(), number);
            resize(gathering, -1, shifts);
        }
        return shifts;
    }

    private List<Gathering> gatherings(Features features) {
        List<Gathering> gatherings = new ArrayList<>();
        String around = key(features);
        if (around != null) {
            gatherings.add(Gathering.around(around));
        }
        features.persons().forEach(person -> gatherings.add(Gathering.naming(person)));
        return gatherings;
    }

    private void resize(Gathering gathering, int by, List<Shift> shifts) {
        int before = size(gathering.key());
        int now = before + by;
        if (now == 0) {
            sizes.remove(gathering.key());
        } else {
            sizes.put(gathering.key(), now);
        }
        IntUnaryOperator step = gathering.step();
        if (step.applyAsInt(before) != step.applyAsInt(now)) {
            shifts.add(new Shift(members(gathering), gathering.onlyAmongThemselves()));
        }
    }

    private Set<UUID> members(Gathering gathering) {
        Set<UUID> sorted = new TreeSet<>(Ids.ORDER);
        members.after(gathering.key(), 0).mapToObj(arrivals::testimony).forEach(sorted::add);
        return sorted;
    }

    private @Nullable String key(Features features) {
        Period period = features.period();
        return period == null || features.region() == null
                ? null
                : keys.computeIfAbsent(new Where(features.region(), YearMonth.from(period.earliest())), Where::hashed);
    }

    private static String namesakes(long person) {
        return BlockKeys.hash("namesakes=" + person);
    }

    private record Where(String region, YearMonth month) {
        /** Like block keys, and for the same reason. */
        String hashed() {
            return BlockKeys.hash("crowd=" + region + '|' + month);
        }
    }
}
