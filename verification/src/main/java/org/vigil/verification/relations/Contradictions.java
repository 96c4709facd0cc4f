package org.vigil.verification.relations;

import java.util.ArrayList;
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
final class Contradictions {
    private Contradictions() {}

    static List<Field> of(Compared compared) {
        List<Field> fields = new ArrayList<>();
        addIf(fields, compared, Field.DATE, compared.level(Field.DATE) == Level.DATE_FAR_APART);
        addIf(fields, compared, Field.SITE, atOtherSiteThatDay(compared));
        addIf(fields, compared, Field.UNIT, byAnotherUnit(compared));
        addIf(fields, compared, Field.COUNT, compared.level(Field.COUNT) == Level.COUNT_FAR_APART);
        addIf(fields, compared, Field.OUTCOME, aliveAndDead(compared.here(), compared.there()));
        return fields;
    }

    private static void addIf(List<Field> fields, Compared compared, Field field, boolean excludes) {
        if (excludes && compared.isCertainWithout(field)) {
            fields.add(field);
        }
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
