package org.vigil.verification.comparison;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.verification.features.Features;

/** The generalized values of a field that an explanation may show: codes and bounds, never a token. */
record Values(Field field, Features left, Features right) {

    @Nullable
    String here() {
        return of(left);
    }

    @Nullable
    String there() {
        return of(right);
    }

    private @Nullable String of(Features features) {
        return switch (field) {
            case DATE -> features.period() == null ? null : features.period().edtf();
            case PLACE -> features.district() == null ? features.region() : features.district();
            case SITE -> features.site();
            case UNIT -> joined(features.units());
            case ACTS -> joined(features.acts());
            case COUNT -> count(features.victims());
            case AGE -> joined(features.ages());
            case OUTCOME -> features.fate() == null ? null : features.fate().name();
            case TARGET -> joined(features.targetedFor());
            case KILLED -> count(features.killed());
            case INJURED -> count(features.injured());
            case PUBLISHED ->
                features.published() == null ? null : features.published().edtf();
            case ORIGIN -> features.origin().name();
            case PRIOR, JOINT, PERSONS, NAMESAKES, NARRATIVE, WORDS, DOCUMENT, CROWD, LINEAGE, DECISION -> null;
        };
    }

    private static @Nullable String joined(Collection<?> codes) {
        return codes.isEmpty() ? null : codes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static @Nullable String count(@Nullable Count count) {
        if (count == null) {
            return null;
        }
        Integer max = count.max();
        if (max == null) {
            return count.min() + "+";
        }
        return max == count.min() ? String.valueOf(max) : count.min() + "-" + max;
    }
}
