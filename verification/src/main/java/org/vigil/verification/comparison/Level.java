package org.vigil.verification.comparison;

import java.util.Locale;

/** How well two values of a field agree. What each is worth is data, see {@link Weights}. */
public enum Level {
    PRIOR_SAME_REGION_AND_MONTH(Field.PRIOR),
    PRIOR_ELSEWHERE(Field.PRIOR),

    DATE_SAME_START(Field.DATE),
    DATE_OVERLAP(Field.DATE),
    DATE_WIDE_OVERLAP(Field.DATE),
    DATE_VERY_WIDE_OVERLAP(Field.DATE),
    DATE_DAYS_APART(Field.DATE),
    DATE_WEEKS_APART(Field.DATE),
    DATE_FAR_APART(Field.DATE),

    PLACE_SAME_DISTRICT(Field.PLACE),
    PLACE_DISTRICT_MISSING(Field.PLACE),
    PLACE_OTHER_DISTRICT(Field.PLACE),
    PLACE_OTHER_REGION(Field.PLACE),

    SITE_SAME(Field.SITE),
    SITE_OTHER(Field.SITE),

    UNIT_SAME(Field.UNIT),
    UNIT_OTHER(Field.UNIT),
    UNIT_OTHER_REGION(Field.UNIT),

    ACTS_MOST(Field.ACTS),
    ACTS_HALF(Field.ACTS),
    ACTS_SOME(Field.ACTS),
    ACTS_FEW(Field.ACTS),

    COUNT_SAME(Field.COUNT),
    COUNT_CLOSE(Field.COUNT),
    COUNT_APART(Field.COUNT),
    COUNT_FAR_APART(Field.COUNT),

    AGE_SAME(Field.AGE),
    AGE_NEXT(Field.AGE),
    AGE_OTHER(Field.AGE),

    PERSONS_SEVERAL_SHARED(Field.PERSONS),
    PERSONS_ONE_SHARED(Field.PERSONS),
    PERSONS_NONE_SHARED(Field.PERSONS),

    NARRATIVE_COPY(Field.NARRATIVE),
    NARRATIVE_ALIKE(Field.NARRATIVE),
    NARRATIVE_SIMILAR(Field.NARRATIVE),
    NARRATIVE_SLIGHTLY_SIMILAR(Field.NARRATIVE),
    NARRATIVE_OWN_WORDS(Field.NARRATIVE);

    private final Field field;
    private final String label;

    Level(Field field) {
        this.field = field;
        this.label = name().substring(field.name().length() + 1)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    public Field field() {
        return field;
    }

    /** The name it has in an explanation: {@code same-start} for {@code DATE_SAME_START}. */
    public String label() {
        return label;
    }
}
