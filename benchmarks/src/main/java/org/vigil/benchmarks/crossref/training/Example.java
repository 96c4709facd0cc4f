package org.vigil.benchmarks.crossref.training;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vigil.contract.Explanation;
import org.vigil.verification.comparison.Compared;

/**
 * A pair that a block brought together, and whether it speaks of one event.
 *
 * @param terms the names of the bits that its score sums up
 * @param besides bits of the score that have no name
 */
public record Example(Set<String> terms, double besides, boolean right) {

    /** As compared under weights that are worth {@code bits} by name, and cap nothing; the rest is left as it is. */
    public static Example of(Compared compared, Map<String, Double> bits, Predicate<String> learned, boolean right) {
        Set<String> terms = compared.terms().stream().filter(learned).collect(Collectors.toSet());
        double sum =
                terms.stream().mapToDouble(term -> bits.getOrDefault(term, 0.0)).sum();
        return new Example(terms, (double) compared.score() / Explanation.BIT - sum, right);
    }
}
