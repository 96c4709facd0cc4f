package org.vigil.verification.blocking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.verification.comparison.Neighbourhood;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Shelf;
import org.vigil.verification.memory.Shelves;

/**
 * How many testimonies there are of one region and month: in a wave of hundreds two that resemble each other are less
 * likely the same event than in a quiet year. How many name a person so: in some places half a street bears one name. And
 * whether hardly anybody else uses a word.
 */
public final class Crowds implements Neighbourhood {
    private static final String EVERYBODY = "everybody";

    private final Shelf<String, Integer> sizes;
    private final Postings members;
    private final Arrivals arrivals;
    private final Words words;
    private final int many;

    /** The same few are asked for with every pair that is compared. */
    private final Map<Where, String> keys = new HashMap<>();

    public Crowds(Shelves shelves) {
        this(shelves, Rarity.STARTING);
    }

    public Crowds(Shelves shelves, Rarity rarity) {
        this.sizes = shelves.sizes();
        this.members = new Postings(shelves.crowds());
        this.arrivals = new Arrivals(shelves.arrivals(), shelves.arrived());
        this.words = new Words(shelves, arrivals, rarity.few());
        this.many = rarity.ofMany();
    }

    /** Those who are counted together, and in what steps their number counts. */
    private record Gathering(String key, boolean onlyAmongThemselves, IntUnaryOperator step) {
        static Gathering around(String key) {
            return new Gathering(key, false, Neighbourhood::density);
        }

        static Gathering naming(long person) {
            return new Gathering(namesakes(person), true, Neighbourhood::commonness);
        }

        Optional<Shift> shift(int before, int now, Function<String, Set<UUID>> members) {
            return step.applyAsInt(before) == step.applyAsInt(now)
                    ? Optional.empty()
                    : Optional.of(new Shift(members.apply(key), onlyAmongThemselves, now < before));
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

    @Override
    public boolean knowsWords() {
        return size(EVERYBODY) >= many;
    }

    @Override
    public boolean isRare(int word) {
        return words.isRare(word);
    }

    private int size(String key) {
        Integer size = sizes.get(key);
        return size == null ? 0 : size;
    }

    /** Takes in one who has arrived; returns whose comparisons weigh otherwise from now on, which mostly is nobody's. */
    public List<Shift> add(Features features) {
        return changed(features, 1, members::add, words::add);
    }

    /** Lets one go who has not left yet; returns as {@link #add}. */
    public List<Shift> remove(Features features) {
        return changed(features, -1, members::remove, words::remove);
    }

    private List<Shift> changed(
            Features features,
            int by,
            ObjLongConsumer<String> member,
            BiFunction<Integer, Long, Optional<Shift>> user) {
        long number = arrivals.numberOf(features.id());
        List<Shift> shifts = new ArrayList<>();
        int everybody = count(EVERYBODY, by);
        for (Gathering gathering : gatherings(features)) {
            member.accept(gathering.key(), number);
            int size = count(gathering.key(), by);
            gathering.shift(size - by, size, this::members).ifPresent(shifts::add);
        }
        features.vocabulary().words().forEach(word -> user.apply(word, number).ifPresent(shifts::add));
        return Math.max(everybody, everybody - by) == many ? everybodyBut(features.id()) : shifts;
    }

    /** Words begin to tell something of everybody, or stop to: once in the life of most records. */
    private List<Shift> everybodyBut(UUID one) {
        Set<UUID> others = sorted(arrivals.testimonies());
        others.remove(one);
        return List.of(new Shift(others, false, true));
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

    /** How many there are now. */
    private int count(String key, int more) {
        int now = size(key) + more;
        if (now == 0) {
            sizes.remove(key);
        } else {
            sizes.put(key, now);
        }
        return now;
    }

    private Set<UUID> members(String key) {
        return sorted(members.after(key, 0).mapToObj(arrivals::testimony));
    }

    private static Set<UUID> sorted(Stream<UUID> ids) {
        Set<UUID> sorted = new TreeSet<>(Ids.ORDER);
        ids.forEach(sorted::add);
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
