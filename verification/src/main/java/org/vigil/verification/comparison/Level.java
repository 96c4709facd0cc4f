package org.vigil.verification.comparison;

import java.util.Locale;

/** How well two values of a field agree. What each is worth is data, see {@link Weights}. */
public enum Level {
    PRIOR_SAME_REGION_AND_MONTH(Field.PRIOR),
    PRIOR_ELSEWHERE(Field.PRIOR),

    ORIGIN_NEWS(Field.ORIGIN),
    ORIGIN_NEWS_AND_REPORT(Field.ORIGIN),
    ORIGIN_REPORTS(Field.ORIGIN),

    DATE_SAME_DAY(Field.DATE),
    DATE_SAME_START(Field.DATE),
    DATE_SAME_SPAN(Field.DATE),
    DATE_OVERLAP(Field.DATE),
    DATE_WIDE_OVERLAP(Field.DATE),
    DATE_VERY_WIDE_OVERLAP(Field.DATE),
    DATE_NEXT_DAY(Field.DATE),
    DATE_DAYS_APART(Field.DATE),
    DATE_WEEKS_APART(Field.DATE),
    DATE_FAR_APART(Field.DATE),

    PLACE_SAME_DISTRICT(Field.PLACE),
    PLACE_NEITHER_DISTRICT(Field.PLACE),
    PLACE_DISTRICT_MISSING(Field.PLACE),
    PLACE_NEIGHBOUR_DISTRICT(Field.PLACE),
    PLACE_OTHER_DISTRICT(Field.PLACE),
    PLACE_DISTANT_DISTRICT(Field.PLACE),
    PLACE_OTHER_REGION(Field.PLACE),

    SITE_SAME(Field.SITE),
    SITE_PART(Field.SITE),
    SITE_NEAR(Field.SITE),
    SITE_OTHER(Field.SITE),
    SITE_ONE_STATED(Field.SITE),

    UNIT_SAME(Field.UNIT),
    UNIT_SAME_PARENT(Field.UNIT),
    UNIT_OTHER(Field.UNIT),
    UNIT_OTHER_REGION(Field.UNIT),

    ACTS_MOST(Field.ACTS),
    ACTS_HALF(Field.ACTS),
    ACTS_SOME(Field.ACTS),
    ACTS_FEW(Field.ACTS),

    TARGET_SAME(Field.TARGET),
    TARGET_OTHER(Field.TARGET),

    COUNT_SAME(Field.COUNT),
    COUNT_CLOSE(Field.COUNT),
    COUNT_APART(Field.COUNT),
    COUNT_FAR_APART(Field.COUNT),

    KILLED_SAME_ONE(Field.KILLED),
    KILLED_SAME_FEW(Field.KILLED),
    KILLED_SAME_MANY(Field.KILLED),
    KILLED_NEARLY(Field.KILLED),
    KILLED_CLOSE(Field.KILLED),
    KILLED_APART(Field.KILLED),
    KILLED_ONE_STATED(Field.KILLED),

    INJURED_SAME(Field.INJURED),
    INJURED_OTHER(Field.INJURED),

    AGE_SAME(Field.AGE),
    AGE_NEXT(Field.AGE),
    AGE_OTHER(Field.AGE),

    PERSONS_SEVERAL_SHARED(Field.PERSONS),
    PERSONS_ONE_SHARED(Field.PERSONS),
    PERSONS_ONE_ALIKE(Field.PERSONS),
    PERSONS_NONE_SHARED(Field.PERSONS),

    NARRATIVE_COPY(Field.NARRATIVE),
    NARRATIVE_ALIKE(Field.NARRATIVE),
    NARRATIVE_SIMILAR(Field.NARRATIVE),
    NARRATIVE_SLIGHTLY_SIMILAR(Field.NARRATIVE),
    NARRATIVE_OWN_WORDS(Field.NARRATIVE),

    WORDS_SEVERAL_RARE(Field.WORDS),
    WORDS_ONE_RARE(Field.WORDS),
    WORDS_NONE_RARE(Field.WORDS),

    PUBLISHED_SAME_DAY(Field.PUBLISHED),
    PUBLISHED_DAYS_APART(Field.PUBLISHED),
    PUBLISHED_WEEK_APART(Field.PUBLISHED),
    PUBLISHED_LATER(Field.PUBLISHED),

    DOCUMENT_SAME(Field.DOCUMENT),
    DOCUMENT_SAME_OUTLET(Field.DOCUMENT);

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
