package org.vigil.verification.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigil.contract.Explanation;
import org.vigil.verification.decisions.Accord;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Group.Pair;

/**
 * Groups a connected component. What people put together comes first; then links, strongest first, each joining two groups
 * only if on average their members speak for it. Without that guard chains of chance links end in one giant incident.
 *
 * <p>The result depends on the scores and the decisions alone, never on the order in which anything arrived.
 */
public final class Agglomeration {
    /** Larger groups are for people to form. */
    public static final int LARGEST = 200;

    private static final int MOST_SPEAKERS = 16;

    /** From so many members on an average that is not against it is too little: who reads of five believes it is one event. */
    private static final int SEVERAL = 5;

    /** What two groups that make several have to speak for it on average. */
    private static final int AVERAGE = Explanation.BIT;

    /** From so many members on each has to stand on its own: one event drags in its neighbours by a single resemblance. */
    private static final int MANY = 11;

    /**
     * What each of many has to speak for it on average with all others. Many who tell of one event mostly repeat one text,
     * and who resembles one of its copies resembles all.
     */
    private static final int OWN_GROUND = 7 * Explanation.BIT / 2;

    /**
     * What each of several publications has to. Papers that list events resemble each other sooner than people who remember
     * one, and the fewer they are, the likelier two events among them are of one size.
     */
    private static final int OWN_GROUND_PUBLISHED = 13 * Explanation.BIT / 4;

    /** Of many publications one more spoils little. */
    private static final int OWN_GROUND_MANY_PUBLISHED = 3 * Explanation.BIT / 2;

    /** Of several of whom somebody told the average is enough. */
    private static final int NO_GROUND = Integer.MIN_VALUE;

    /** One pair, however sure, must not outvote all others. */
    private static final int CLIP = 12 * Explanation.BIT;

    private final Bonds bonds;
    private final Map<UUID, Forming> groupOf = new TreeMap<>(Ids.ORDER);
    private final Map<UUID, Set<UUID>> apart = new HashMap<>();
    private final Map<Pair, Integer> cohesions = new HashMap<>();

    private Agglomeration(Bonds bonds) {
        this.bonds = bonds;
    }

    public static List<Group> of(Set<UUID> component, Bonds bonds) {
        Agglomeration agglomeration = new Agglomeration(bonds);
        component.forEach(agglomeration::begin);
        agglomeration.joinByDecision();
        agglomeration.joinByScore();
        return agglomeration.groups();
    }

    private void begin(UUID id) {
        groupOf.put(id, new Forming(id));
        Set<UUID> others = bonds.setApartByPeople(id);
        if (!others.isEmpty()) {
            apart.put(id, others);
        }
    }

    private void joinByDecision() {
        Accord accord = Accord.of(groupOf.keySet(), bonds::linkedByPeople, bonds::setApartByPeople);
        for (UUID id : groupOf.keySet()) {
            for (UUID other : accord.linked(id)) {
                Forming left = group(id);
                Forming right = group(other);
                if (left != right) {
                    join(left, right, Pair.of(id, other));
                }
            }
        }
    }

    private void joinByScore() {
        for (Pair pair : strongestFirst()) {
            Forming left = group(pair.first());
            Forming right = group(pair.second());
            if (left != right && mayJoin(left, right)) {
                join(left, right, pair);
            }
        }
    }

    private List<Pair> strongestFirst() {
        Map<Pair, Integer> links = new HashMap<>();
        for (UUID id : groupOf.keySet()) {
            bonds.links(id).forEach((other, score) -> {
                if (groupOf.containsKey(other)) {
                    links.put(Pair.of(id, other), score);
                }
            });
        }
        Comparator<Map.Entry<Pair, Integer>> order = Map.Entry.<Pair, Integer>comparingByValue()
                .reversed()
                .thenComparing(link -> link.getKey().first(), Ids.ORDER)
                .thenComparing(link -> link.getKey().second(), Ids.ORDER);
        return links.entrySet().stream().sorted(order).map(Map.Entry::getKey).toList();
    }

    private boolean mayJoin(Forming left, Forming right) {
        return left.members.size() + right.members.size() <= LARGEST
                && !areSetApart(left, right)
                && speakForIt(left, right);
    }

    private boolean areSetApart(Forming left, Forming right) {
        return apart.entrySet().stream()
                .filter(decided -> left.members.contains(decided.getKey()))
                .anyMatch(decided -> decided.getValue().stream().anyMatch(right.members::contains));
    }

    /**
     * Average link over all pairs: those that blocking never brought together are scored now, not counted against it. Of
     * large groups some members speak for all, the same ones every time.
     */
    private boolean speakForIt(Forming left, Forming right) {
        List<UUID> ours = left.speakers();
        List<UUID> theirs = right.speakers();
        long sum = 0;
        for (UUID one : ours) {
            for (UUID other : theirs) {
                sum += cohesion(one, other);
            }
        }
        int size = left.members.size() + right.members.size();
        if (size < SEVERAL) {
            return sum >= 0;
        }
        List<UUID> all = Stream.concat(ours.stream(), theirs.stream()).toList();
        return sum >= (long) AVERAGE * ours.size() * theirs.size() && standAlone(all, ground(size, all));
    }

    private int ground(int size, List<UUID> members) {
        if (members.stream().allMatch(bonds::isPublished)) {
            return size < MANY ? OWN_GROUND_PUBLISHED : OWN_GROUND_MANY_PUBLISHED;
        }
        return size < MANY ? NO_GROUND : OWN_GROUND;
    }

    private boolean standAlone(List<UUID> members, int ground) {
        for (UUID one : members) {
            long sum = 0;
            for (UUID other : members) {
                sum += one.equals(other) ? 0 : cohesion(one, other);
            }
            if (sum < (long) ground * (members.size() - 1)) {
                return false;
            }
        }
        return true;
    }

    private int cohesion(UUID one, UUID other) {
        int cohesion =
                cohesions.computeIfAbsent(Pair.of(one, other), pair -> bonds.cohesion(pair.first(), pair.second()));
        return Math.max(-CLIP, Math.min(CLIP, cohesion));
    }

    private void join(Forming left, Forming right, Pair link) {
        left.members.addAll(right.members);
        left.links.addAll(right.links);
        left.links.add(link);
        right.members.forEach(id -> groupOf.put(id, left));
    }

    private Forming group(UUID id) {
        Forming group = groupOf.get(id);
        if (group == null) {
            throw new IllegalStateException("not in this component");
        }
        return group;
    }

    private List<Group> groups() {
        return groupOf.values().stream().distinct().map(this::finished).toList();
    }

    private Group finished(Forming forming) {
        Comparator<Pair> order = Comparator.<Pair>comparingInt(pair -> cohesion(pair.first(), pair.second()))
                .reversed()
                .thenComparing(Pair::first, Ids.ORDER)
                .thenComparing(Pair::second, Ids.ORDER);
        return new Group(
                List.copyOf(forming.members),
                forming.links.stream().sorted(order).toList(),
                0);
    }

    private static final class Forming {
        private final Set<UUID> members = new TreeSet<>(Ids.ORDER);
        private final List<Pair> links = new ArrayList<>();

        Forming(UUID id) {
            members.add(id);
        }

        List<UUID> speakers() {
            return members.stream().limit(MOST_SPEAKERS).toList();
        }
    }
}
