package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hides further sightings of what was found to be a name. */
final class Propagation {
    /** Without capitals, a noun commoner than this is not hidden for standing after a given name elsewhere. */
    private static final int UNCOMMON = 13;

    private Propagation() {}

    /** Once a name, always a name in this text; a word that could be a common one needs a surer first sighting. */
    static void over(String text, List<Word> words, NameMarks marks, BitSet withoutCapitals) {
        Set<String> named = new HashSet<>();
        Set<String> surelyNamed = new HashSet<>();
        Set<String> besideGivenName = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!marks.marked(i) || word.length() < 3) continue;
            String stem = Stem.of(word.folded());
            named.add(stem);
            if (marks.certain(i) && !word.opensSentence()) surelyNamed.add(stem);
            boolean afterGivenName = i > 0
                    && marks.marked(i - 1)
                    && words.get(i - 1).readings().has(Readings.GIVEN_NAME | Readings.LISTED_NAME)
                    && Neighbours.adjacent(text, words, i - 1);
            if (afterGivenName) besideGivenName.add(stem);
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (marks.marked(i) || word.length() < 3) continue;
            String stem = Stem.of(word.folded());
            if (!named.contains(stem)) continue;
            Readings readings = word.readings();
            boolean common = readings.common() && !readings.name();
            boolean opening =
                    word.opensSentence() && common && (!surelyNamed.contains(stem) || readings.has(Readings.FUNCTION));
            boolean uncasedName = withoutCapitals.get(word.sentence())
                    && besideGivenName.contains(stem)
                    && !readings.has(Readings.FUNCTION | Readings.VERB)
                    && readings.commonness() <= UNCOMMON;
            boolean plain = word.shape() == Word.Shape.LOWER && readings.common() && !uncasedName;
            if (!opening && !plain) marks.convict(i, "named-elsewhere");
        }
    }
}
