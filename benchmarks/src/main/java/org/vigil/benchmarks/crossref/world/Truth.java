package org.vigil.benchmarks.crossref.world;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a testimony; no service may read it.
 *
 * @param happening the event that it tells of
 * @param command what the unit that really did it stands under; the contract has no field for it
 * @param origins everybody and everything it came through, stated or not; those that share one are not independent
 * @param copyOf the testimony whose wording it repeats
 * @param repeats whether it repeats that one because the same person told it again
 * @param fabricated nobody behind it knows anything
 * @param contradicts the testimony that it was made to exclude, on the field {@code disputed}
 * @param persons who is named in it
 */
public record Truth(
        UUID id,
        int happening,
        String command,
        Set<String> origins,
        @Nullable UUID copyOf,
        boolean repeats,
        boolean fabricated,
        @Nullable UUID contradicts,
        @Nullable String disputed,
        List<Long> persons,
        boolean withdrawn) {}
