package org.vigil.verification.memory;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.verification.comparison.Neighbourhood;
import org.vigil.verification.features.Digest;
import org.vigil.verification.features.Features;

/**
 * How many testimonies there are of one region and month: in a wave of hundreds two that resemble each other are less
 * likely the same event than in a quiet year.
 */
public final class Crowds implements Neighbourhood {
    /** Members are kept in so many parts that none is rewritten whole with every arrival. */
    private static final int PARTS = 64;

    private final Shelf<String, Integer> sizes;
    private final Shelf<String, Crowd> parts;

    /** The same few are asked for with every pair that is compared. */
    private final Map<Where, String> keys = new HashMap<>();

    public Crowds(Shelf<String, Integer> sizes, Shelf<String, Crowd> parts) {
        this.sizes = sizes;
        this.parts = parts;
    }

    @Override
    public int size(Features features) {
        String key = key(features);
        Integer size = key == null ? null : sizes.get(key);
        return size == null ? 0 : size;
    }

    /** Takes it in; returns those whose comparisons weigh otherwise from now on, which mostly is nobody. */
    public List<UUID> add(Features features) {
        String key = key(features);
        if (key == null) {
            return List.of();
        }
        String part = part(key, features.id());
        Crowd crowd = parts.get(part);
        parts.put(part, (crowd == null ? Crowd.EMPTY : crowd).with(features.id()));
        return resize(key, 1);
    }

    /** Lets it go; returns as {@link #add}. */
    public List<UUID> remove(Features features) {
        String key = key(features);
        if (key == null) {
            return List.of();
        }
        String part = part(key, features.id());
        Crowd crowd = parts.get(part);
        Crowd left = crowd == null ? Crowd.EMPTY : crowd.without(features.id());
        if (left.members().isEmpty()) {
            parts.remove(part);
        } else {
            parts.put(part, left);
        }
        return resize(key, -1);
    }

    private List<UUID> resize(String key, int by) {
        Integer known = sizes.get(key);
        int before = known == null ? 0 : known;
        int now = before + by;
        if (now == 0) {
            sizes.remove(key);
        } else {
            sizes.put(key, now);
        }
        return Neighbourhood.density(before) == Neighbourhood.density(now) ? List.of() : members(key);
    }

    private List<UUID> members(String key) {
        List<UUID> members = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            Crowd crowd = parts.get(key + part);
            if (crowd != null) {
                members.addAll(crowd.members());
            }
        }
        return members;
    }

    private static String part(String key, UUID id) {
        return key + Long.remainderUnsigned(id.getLeastSignificantBits(), PARTS);
    }

    private @Nullable String key(Features features) {
        Period period = features.period();
        return period == null || features.region() == null
                ? null
                : keys.computeIfAbsent(new Where(features.region(), YearMonth.from(period.earliest())), Where::hashed);
    }

    private record Where(String region, YearMonth month) {
        /** Like block keys, and for the same reason. */
        String hashed() {
            return Long.toHexString(Digest.of("crowd=" + region + '|' + month)) + '/';
        }
    }
}
