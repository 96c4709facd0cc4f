package org.vigil.contract;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Immutable copies in a stable order, because the same event must always be the same bytes. */
final class Sets {
    private Sets() {}

    /** Sorted and without nulls; a missing collection is an empty one. */
    static <T extends Comparable<T>> Set<T> copy(@Nullable Collection<T> values) {
        if (values == null) {
            return Set.of();
        }
        Set<T> sorted = new LinkedHashSet<>(
                values.stream().filter(Objects::nonNull).sorted().toList());
        return Collections.unmodifiableSet(sorted);
    }

    /** In the given order; a missing list is an empty one. No record holds a null element; {@link Json} refuses them. */
    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
