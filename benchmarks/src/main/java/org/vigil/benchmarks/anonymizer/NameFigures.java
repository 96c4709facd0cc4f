package org.vigil.benchmarks.anonymizer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigil.intake.anonymize.Anonymized;

/**
 * Counts words of names that were hidden and other words that were hidden for nothing. A word is a run of letters with
 * inner hyphens or apostrophes; a document leaks if a name word of two letters or more stays readable.
 */
final class NameFigures {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");

    private int names;
    private int found;
    private int others;
    private int overMasked;
    private int documentsWithName;
    private int documentsLeaking;

    void add(AnnotatedText annotated, Anonymized result) {
        boolean hasName = false;
        boolean leaks = false;
        Matcher words = WORD.matcher(annotated.text());
        while (words.find()) {
            boolean hidden =
                    result.redactions().stream().anyMatch(r -> r.start() < words.end() && words.start() < r.end());
            if (annotated.isName(words.start(), words.end())) {
                names++;
                hasName = true;
                if (hidden) found++;
                else leaks |= words.end() - words.start() > 1;
            } else {
                others++;
                if (hidden) overMasked++;
            }
        }
        if (hasName) documentsWithName++;
        if (leaks) documentsLeaking++;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "name words found      %.4f (%d/%d)%nother words hidden    %.4f (%d/%d)%ndocuments leaking     %.4f (%d/%d)",
                share(found, names),
                found,
                names,
                share(overMasked, others),
                overMasked,
                others,
                share(documentsLeaking, documentsWithName),
                documentsLeaking,
                documentsWithName);
    }

    private static double share(int part, int whole) {
        return (double) part / Math.max(1, whole);
    }
}
