package org.vigil.benchmarks.generator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.SourceConnection;

/** What one teller says of a happening: what is left of it, bent here and there, in a language. */
record Told(
        Happening happening,
        SourceConnection teller,
        Language language,
        @Nullable Period period,
        Set<ActType> acts,
        @Nullable String district,
        @Nullable String site,
        @Nullable String unit,
        @Nullable Count people,
        boolean saysAlive,
        List<Person> named) {

    boolean press() {
        return teller == SourceConnection.REPORTER_THIRD_PARTY;
    }
}
