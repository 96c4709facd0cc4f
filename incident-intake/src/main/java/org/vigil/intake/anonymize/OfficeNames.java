package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Districts and regions named by an adjective in Latin letters, "Zavodskoy district police": a place and an office, not
 * a person.
 */
final class OfficeNames {
    private static final Pattern ADJECTIVE = Pattern.compile("[A-Z][a-z'-]{2,30}sk(?:oy|oi|y|iy|ii|aya)");
    private static final Set<String> DISTRICTS =
            Set.of("district", "districts", "region", "rayon", "raion", "oblast", "krai", "municipal", "regional");

    private OfficeNames() {}

    static void close(BitSet closed, List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word next = words.get(i + 1);
            if (DISTRICTS.contains(next.folded())
                    && next.start() == words.get(i).end() + 1
                    && ADJECTIVE.matcher(words.get(i).written()).matches()) closed.set(i);
        }
    }
}
