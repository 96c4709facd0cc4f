package org.vigil.verification.memory;

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
import org.vigil.verification.features.Digest;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;

/**
 * How many testimonies there are of one region and month: in a wave of hundreds two that resemble each other are less
 * likely the same event than in a quiet year. And how many name a person so: in some places half a street bears one name.
 */
public final class Crowds implements Neighbourhood {
    /** Members are kept in so many parts that none is rewritten whole with every arrival. */
    private static final int PARTS = 64;

    private static final int PARTS_OF_NAMESAKES = 4;

    private final Shelf<String, Integer> sizes;
    private final Shelf<String, Crowd> parts;

    /** The same few are asked for with every pair that is compared. */
    private final Map<Where, String> keys = new HashMap<>();

    public Crowds(Shelf<String, Integer> sizes, Shelf<String, Crowd> parts) {
        this.sizes = sizes;
        this.parts = parts;
    }

    /** Those who are counted together, and in what steps their number counts. */
    private record Gathering(String key, int parts, IntUnaryOperator step) {
        static Gathering around(String key) {
            return new Gathering(key, PARTS, Neighbourhood::density);
        }

        static Gathering naming(long person) {
            return new Gathering(namesakes(person), PARTS_OF_NAMESAKES, Neighbourhood::commonness);
        }

        String part(UUID id) {
            return key + Long.remainderUnsigned(id.getLeastSignificantBits(), parts);
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

    /** Takes it in; returns those whose comparisons weigh otherwise from now on, which mostly is nobody. */
    public List<UUID> add(Features features) {
        Set<UUID> otherwise = new TreeSet<>(Ids.ORDER);
        for (Gathering gathering : gatherings(features)) {
            String part = gathering.part(features.id());
            Crowd crowd = parts.get(part);
            parts.put(part, (crowd == null ? Crowd.EMPTY : crowd).with(features.id()));
            otherwise.addAll(resize(gathering, 1));
        }
        return List.copyOf(otherwise);
    }

    /** Lets it go; returns as {@link #add}. */
    public List<UUID> remove(Features features) {
        Set<UUID> otherwise = new TreeSet<>(Ids.ORDER);
        for (Gathering gathering : gatherings(features)) {
            String part = gathering.part(features.id());
            Crowd crowd = parts.get(part);
            Crowd left = crowd == null ? Crowd.EMPTY : crowd.without(features.id());
            if (left.members().isEmpty()) {
                parts.remove(part);
            } else {
                parts.put(part, left);
            }
            otherwise.addAll(resize(gathering, -1));
        }
        return List.copyOf(otherwise);
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

    private List<UUID> resize(Gathering gathering, int by) {
        int before = size(gathering.key());
        int now = before + by;
        if (now == 0) {
            sizes.remove(gathering.key());
        } else {
            sizes.put(gathering.key(), now);
        }
        IntUnaryOperator step = gathering.step();
        return step.applyAsInt(before) == step.applyAsInt(now) ? List.of() : members(gathering);
    }

    private List<UUID> members(Gathering gathering) {
        List<UUID> members = new ArrayList<>();
        for (int part = 0; part < gathering.parts(); part++) {
            Crowd crowd = parts.get(gathering.key() + part);
            if (crowd != null) {
                members.addAll(crowd.members());
            }
        }
        return members;
    }

    private @Nullable String key(Features features) {
        Period period = features.period();
        return period == null || features.region() == null
                ? null
                : keys.computeIfAbsent(new Where(features.region(), YearMonth.from(period.earliest())), Where::hashed);
    }

    private static String namesakes(long person) {
        return Long.toHexString(Digest.of("namesakes=" + person)) + '/';
    }

    private record Where(String region, YearMonth month) {
        /** Like block keys, and for the same reason. */
        String hashed() {
            return Long.toHexString(Digest.of("crowd=" + region + '|' + month)) + '/';
        }
    }
}
