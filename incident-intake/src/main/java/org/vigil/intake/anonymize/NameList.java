package org.vigil.intake.anonymize;

import java.util.HashSet;
import java.util.Set;

/** Given names that dictionaries miss, in every case form and in the Latin spellings people use. */
final class NameList {
    private final Set<String> forms;

    private NameList(Set<String> forms) {
        this.forms = forms;
    }

    static NameList load() {
        Set<String> forms = new HashSet<>(64_000);
        for (String line : DataFile.lines("given-names.txt")) {
            for (String name : line.split("\\s+")) {
                String folded = Letters.fold(name);
                if (!Letters.isCyrillic(folded.charAt(0))) {
                    forms.add(folded);
                    continue;
                }
                forms.addAll(Inflection.forms(folded));
                forms.addAll(Transliteration.spellings(folded));
            }
        }
        for (String line : DataFile.lines("given-names-english.txt")) {
            for (String name : line.split("\\s+")) forms.add(Letters.fold(name));
        }
        return new NameList(forms);
    }

    boolean contains(String folded) {
        return forms.contains(folded) || forms.contains(LexiconReader.withoutPossessive(folded));
    }
}
