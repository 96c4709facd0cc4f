package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says less of what would narrow the circle to a few people: a rare occupation becomes its group, a small settlement its
 * district. The lists are data files; what they do not know is left to the other recognisers.
 */
final class Generalization {
    private record Group(RedactionKind kind, String russian, String english) {
        String in(Language language) {
            return language == Language.RUSSIAN ? russian : english;
        }
    }

    private final Map<String, Group> groups = new HashMap<>();

    static Generalization load() {
        var generalization = new Generalization();
        generalization.read("occupations.txt", RedactionKind.OCCUPATION);
        generalization.read("settlements.txt", RedactionKind.SETTLEMENT);
        return generalization;
    }

    /** A surname may be an occupation too, so an occupation is one only in lower case, a settlement stands where a place would. */
    void findIn(List<Word> words, List<KeepRegister.Kept> kept, Language language, Collection<Finding> found) {
        var closed = new BitSet(words.size());
        for (KeepRegister.Kept entry : kept) closed.set(entry.first(), entry.last() + 1);
        for (int i = closed.nextClearBit(0); i < words.size(); i = closed.nextClearBit(i + 1)) {
            Word word = words.get(i);
            Group group = groups.get(LexiconReader.withoutPossessive(word.folded()));
            if (group == null || !fits(group, words, i)) continue;
            found.add(new Finding(word.start(), word.end(), group.kind(), "rare", group.in(language)));
        }
    }

    private static boolean fits(Group group, List<Word> words, int i) {
        Word word = words.get(i);
        boolean lower = word.shape() == Word.Shape.LOWER;
        if (group.kind() == RedactionKind.OCCUPATION) return lower || word.opensSentence();
        boolean placed = PlaceContext.settlement(words, i) || PlaceContext.holds(words, i);
        return lower ? PlaceContext.settlement(words, i) : placed;
    }

    private void read(String file, RedactionKind kind) {
        for (String line : DataFile.lines(file)) {
            String[] columns = line.split("\\|");
            var group = new Group(kind, columns[0].strip(), columns[1].strip());
            for (String name : columns[2].strip().split("\\s+")) {
                for (String form : Inflection.forms(Letters.fold(name))) groups.put(form, group);
            }
            for (String name : columns[3].strip().split("\\s+")) groups.put(Letters.fold(name), group);
        }
    }

    /** Everything that may stand in a block besides a label, so that a text anonymized twice stays as it is. */
    static List<String> substitutes() {
        Set<String> all = new HashSet<>(AgeRecognizer.BANDS);
        all.addAll(DayRecognizer.MONTHS);
        for (String file : List.of("occupations.txt", "settlements.txt")) {
            for (String line : DataFile.lines(file)) {
                String[] columns = line.split("\\|");
                all.add(columns[0].strip());
                all.add(columns[1].strip());
            }
        }
        return List.copyOf(all);
    }
}
