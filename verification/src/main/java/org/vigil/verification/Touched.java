package org.vigil.verification;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.vigil.verification.features.Ids;

/**
 * Whom an event touched, and how deeply: what is said of one may change, or what it is linked to as well, or even what
 * every link of it is worth. Nothing is looked at anew that cannot have changed.
 */
final class Touched {
    private final Map<UUID, Set<UUID>> met = new TreeMap<>(Ids.ORDER);
    private final Set<UUID> told = new TreeSet<>(Ids.ORDER);
    private final Set<UUID> linked = new TreeSet<>(Ids.ORDER);
    private final Set<UUID> weighed = new TreeSet<>(Ids.ORDER);

    static Touched entirely(Collection<UUID> testimonies) {
        Touched touched = new Touched();
        touched.addWeighed(testimonies);
        return touched;
    }

    /** It has one acquaintance more; whether that is worth a word depends on the others. */
    void addMet(UUID testimony, UUID other) {
        met.computeIfAbsent(testimony, id -> new HashSet<>()).add(other);
    }

    /** What is said of it is not what it was. */
    void addTold(UUID testimony) {
        told.add(testimony);
    }

    /** It is linked to others than before. */
    void addLinked(UUID testimony) {
        linked.add(testimony);
    }

    /** It, what people decided of it, or what its links are worth is not what it was. */
    void addWeighed(Collection<UUID> testimonies) {
        told.addAll(testimonies);
        linked.addAll(testimonies);
        weighed.addAll(testimonies);
    }

    void addAll(Touched others) {
        others.met.forEach((id, acquaintances) -> acquaintances.forEach(other -> addMet(id, other)));
        told.addAll(others.told);
        linked.addAll(others.linked);
        weighed.addAll(others.weighed);
    }

    /** Whom those met who have only met somebody. */
    Map<UUID, Set<UUID>> met() {
        return Collections.unmodifiableMap(met);
    }

    /** Those of whom anything may be said otherwise, whomever they met. */
    Set<UUID> told() {
        return Collections.unmodifiableSet(told);
    }

    /** Those who have to be grouped anew. */
    Set<UUID> linked() {
        return Collections.unmodifiableSet(linked);
    }

    /** Those whose incident has to be told anew, even if it is the same group. */
    Set<UUID> weighed() {
        return Collections.unmodifiableSet(weighed);
    }
}
