package org.vigil.benchmarks.crossref.training;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.vigil.contract.Explanation;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Field;
import org.vigil.verification.comparison.Level;

/**
 * A pair that a block brought together, and whether it speaks of one event.
 *
 * @param besides bits of the score that are no level's, such as those of a frequent name
 */
public record Example(Set<Level> levels, double besides, boolean right) {

    /** As compared under weights whose worth of each level is {@code bits}, and which cap nothing. */
    public static Example of(Compared compared, Map<Level, Integer> bits, boolean right) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        int sum = 0;
        for (Field field : Field.values()) {
            Level level = compared.level(field);
            if (level != null) {
                levels.add(level);
                sum += bits.getOrDefault(level, 0);
            }
        }
        return new Example(levels, (double) (compared.score() - sum) / Explanation.BIT, right);
    }
}
