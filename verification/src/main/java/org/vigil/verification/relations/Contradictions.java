package org.vigil.verification.relations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Field;
import org.vigil.verification.comparison.Level;
import org.vigil.verification.features.Features;

/**
 * Fields on which two testimonies exclude each other although all others leave no doubt that they speak of the same. The
 * tested field stays out of that judgement, or a contradiction would hide itself.
 */
public final class Contradictions {
    /** All that may contradict, in the order in which they are named. */
    public static final List<Field> FIELDS = List.of(Field.DATE, Field.SITE, Field.UNIT, Field.COUNT, Field.OUTCOME);

    private Contradictions() {}

    static List<Field> of(Compared compared) {
        return FIELDS.stream()
                .filter(field -> excludes(field, compared) && compared.isCertainWithout(field))
                .toList();
    }

    private static boolean excludes(Field field, Compared compared) {
        return switch (field) {
            case DATE -> compared.level(Field.DATE) == Level.DATE_FAR_APART;
            case SITE -> atOtherSiteThatDay(compared);
            case UNIT -> byAnotherUnit(compared);
            case COUNT -> compared.level(Field.COUNT) == Level.COUNT_FAR_APART;
            case OUTCOME -> aliveAndDead(compared.here(), compared.there());
            default -> throw new IllegalArgumentException("nothing to exclude by " + field);
        };
    }

    private static boolean atOtherSiteThatDay(Compared compared) {
        Level date = compared.level(Field.DATE);
        boolean thatDay = date == Level.DATE_SAME_DAY || date == Level.DATE_SAME_START;
        return thatDay && compared.level(Field.SITE) == Level.SITE_OTHER;
    }

    private static boolean byAnotherUnit(Compared compared) {
        Level unit = compared.level(Field.UNIT);
        return unit == Level.UNIT_OTHER || unit == Level.UNIT_OTHER_REGION;
    }

    /** Among several people some may have died and some lived; of one person only one of both is true. */
    private static boolean aliveAndDead(Features here, Features there) {
        return here.fate() != null
                && there.fate() != null
                && here.fate() != there.fate()
                && isOnePerson(here.victims())
                && isOnePerson(there.victims());
    }

    private static boolean isOnePerson(@Nullable Count count) {
        return count != null && count.max() != null && count.max() == 1;
    }
}
