package org.vigil.search.trends;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;

/** Of an incident what a trend needs: when, where, how many people, and the codes it is divided by. */
record Occurrence(
        @Nullable Period period,
        List<String> regions,
        @Nullable Count victims,
        Collection<String> codes) {}
