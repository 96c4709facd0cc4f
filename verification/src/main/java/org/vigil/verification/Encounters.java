package org.vigil.verification;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.blocking.Asked;
import org.vigil.verification.blocking.Blocks;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Crowds;
import org.vigil.verification.blocking.Shift;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Heads;

/**
 * Remembers of which two testimonies anything holds. Two are compared if the later one found the earlier among those still
 * there; so that what is remembered depends on who is there and who came before whom, and on nobody who is gone.
 */
final class Encounters {
    private final Shelves shelves;
    private final Comparison comparison;
    private final Crowds crowds;
    private final Blocks blocks;
    private final Verdicts verdicts;
    private final Consumer<Compared> watch;
    private boolean saturated;

    Encounters(
            Shelves shelves,
            Comparison comparison,
            Crowds crowds,
            Caps caps,
            Verdicts verdicts,
            Consumer<Compared> watch) {
        this.shelves = shelves;
        this.comparison = comparison;
        this.crowds = crowds;
        this.blocks = new Blocks(shelves.blocks(), shelves.arrivals(), shelves.arrived(), caps);
        this.verdicts = verdicts;
        this.watch = watch;
    }

    /** Whether there were more testimonies near the one that came than it may be compared with. */
    boolean saturated() {
        return saturated;
    }

    /** Takes it in; returns whom it has to do with and itself: they have to be settled. */
    Touched learn(Features features) {
        shelves.features().put(features.id(), features);
        blocks.add(features);
        Touched touched = weighAnew(crowds.add(features));
        touched.addWeighed(Set.of(features.id()));
        Asked asked = blocks.ask(features);
        saturated = !asked.all();
        touched.addAll(compare(features, asked.found()));
        return touched;
    }

    /** Compares one with others; returns whom more holds of than was known, itself included. */
    private Touched compare(Features features, Set<UUID> others) {
        Map<UUID, Acquaintance> known = neighbours(features.id()).acquaintances();
        Touched touched = new Touched();
        for (UUID other : others) {
            Compared compared = comparison.compare(features, features(other));
            watch.accept(compared);
            Acquaintance before = known.get(other);
            if (Heads.areNotable(compared) && know(compared, before)) {
                boolean link = compared.isLink() || isLink(before);
                if (before == null) {
                    meet(features.id(), other, link, touched);
                } else {
                    part(features.id(), other, link, touched);
                }
            }
        }
        return touched;
    }

    private Touched weighAnew(List<Shift> shifts) {
        Touched touched = new Touched();
        for (Shift shift : shifts) {
            shift.members().forEach(id -> weighAnew(id, shift, touched));
            if (shift.mayRise()) {
                touched.addAll(lookAgain(shift));
            }
        }
        return touched;
    }

    /**
     * A crowd that has doubled makes everybody in it less sure of everybody else. Even where no score changes what is said
     * of it does. And whoever is linked to anybody is grouped anew: an incident asks of pairs that never met, too.
     */
    private void weighAnew(UUID id, Shift shift, Touched touched) {
        Set<UUID> bound = verdicts.bound(id);
        touched.addWeighed(bound);
        boolean linked = !bound.isEmpty();
        for (Map.Entry<UUID, Acquaintance> known :
                neighbours(id).acquaintances().entrySet()) {
            boolean link = isLink(known.getValue());
            if (shift.isAbout(known.getKey()) && !shift.isFirst(known.getKey(), id)) {
                link |= weighAnew(id, known.getKey(), known.getValue());
                part(id, known.getKey(), link, touched);
            }
            linked |= link;
        }
        if (linked) {
            touched.addWeighed(Set.of(id));
        }
    }

    /** Whether it is a link now. */
    private boolean weighAnew(UUID one, UUID other, Acquaintance before) {
        Compared compared = comparison.compare(features(one), features(other));
        if (!Heads.areNotable(compared)) {
            unknow(one, other);
        } else {
            know(compared, before);
        }
        return compared.isLink();
    }

    /** Pairs that weigh more may be linked where they were not: all who ever found each other in it compare again. */
    private Touched lookAgain(Shift shift) {
        Touched touched = new Touched();
        Set<UUID> beyond = sorted(Set.of());
        for (UUID id : shift.members()) {
            Set<UUID> found = blocks.ask(features(id)).found();
            found.removeIf(other -> !shift.isAbout(other));
            touched.addAll(compare(features(id), found));
            if (!shift.onlyAmongThemselves()) {
                beyond.addAll(blocks.askers(features(id)));
            }
        }
        beyond.removeAll(shift.members());
        for (UUID id : beyond) {
            Set<UUID> found = blocks.ask(features(id)).found();
            found.retainAll(shift.members());
            touched.addAll(compare(features(id), found));
        }
        return touched;
    }

    /** Lets it go; returns whom it had to do with, who has found others in its place, and itself. */
    Touched forget(UUID testimony) {
        Touched touched = Touched.entirely(Set.of(testimony));
        Features features = shelves.features().get(testimony);
        if (features == null) {
            return touched;
        }
        Map<UUID, Set<UUID>> crowdedOut = crowdedOutBy(features);
        List<Shift> shifts = crowds.remove(features);
        blocks.remove(features);
        neighbours(testimony).acquaintances().forEach((neighbour, known) -> {
            put(neighbour, neighbours(neighbour).without(testimony));
            part(testimony, neighbour, isLink(known), touched);
        });
        shelves.neighbours().remove(testimony);
        shelves.features().remove(testimony);
        touched.addAll(weighAnew(shifts));
        crowdedOut.forEach((id, before) -> touched.addAll(askAgain(features(id), before)));
        return touched;
    }

    /** Those who found a testimony and may find others in its place, and whom they have found so far. */
    private Map<UUID, Set<UUID>> crowdedOutBy(Features features) {
        Map<UUID, Set<UUID>> found = new LinkedHashMap<>();
        for (UUID id : blocks.askers(features)) {
            Set<UUID> others = blocks.foundInPlaceOfOthers(features(id), features.id());
            if (!others.isEmpty()) {
                found.put(id, others);
            }
        }
        return found;
    }

    /** Leaves it knowing those whom it finds now, as if whoever is gone had never taken a place. */
    private Touched askAgain(Features features, Set<UUID> before) {
        Set<UUID> now = blocks.ask(features).found();
        Set<UUID> gained = new LinkedHashSet<>(now);
        gained.removeAll(before);
        Touched touched = compare(features, gained);
        Map<UUID, Acquaintance> known = neighbours(features.id()).acquaintances();
        for (UUID other : before) {
            Acquaintance acquaintance = known.get(other);
            if (acquaintance != null && !now.contains(other)) {
                unknow(features.id(), other);
                part(features.id(), other, isLink(acquaintance), touched);
            }
        }
        return touched;
    }

    /** The two had nothing to do with each other before. */
    private static void meet(UUID one, UUID other, boolean link, Touched touched) {
        touched.addMet(one, other);
        touched.addMet(other, one);
        if (link) {
            touched.addLinked(one);
            touched.addLinked(other);
        }
    }

    /** What they have to do with each other is not what it was, or nothing any more. */
    private static void part(UUID one, UUID other, boolean link, Touched touched) {
        touched.addTold(one);
        touched.addTold(other);
        if (link) {
            touched.addLinked(one);
            touched.addLinked(other);
        }
    }

    private static boolean isLink(@Nullable Acquaintance known) {
        return known != null && known.isLink();
    }

    /** Each of the two knows what the other is to it; returns whether that is not what it was before. */
    private boolean know(Compared compared, @Nullable Acquaintance before) {
        Acquaintance now = Acquaintance.of(compared);
        if (now.equals(before)) {
            return false;
        }
        UUID here = compared.here().id();
        UUID there = compared.there().id();
        put(here, neighbours(here).with(there, now));
        put(there, neighbours(there).with(here, Acquaintance.of(compared.turned())));
        return true;
    }

    private void unknow(UUID one, UUID other) {
        put(one, neighbours(one).without(other));
        put(other, neighbours(other).without(one));
    }

    private Features features(UUID testimony) {
        return Objects.requireNonNull(shelves.features().get(testimony));
    }

    private Neighbours neighbours(UUID testimony) {
        Neighbours found = shelves.neighbours().get(testimony);
        return found == null ? Neighbours.NONE : found;
    }

    private void put(UUID testimony, Neighbours neighbours) {
        if (neighbours.acquaintances().isEmpty()) {
            shelves.neighbours().remove(testimony);
        } else {
            shelves.neighbours().put(testimony, neighbours);
        }
    }

    private static Set<UUID> sorted(Set<UUID> ids) {
        Set<UUID> sorted = new TreeSet<>(Ids.ORDER);
        sorted.addAll(ids);
        return sorted;
    }
}
