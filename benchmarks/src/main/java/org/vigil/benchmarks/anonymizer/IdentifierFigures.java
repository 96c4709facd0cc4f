package org.vigil.benchmarks.anonymizer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vigil.benchmarks.identifiers.Planted;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.Redaction;
import org.vigil.intake.anonymize.RedactionKind;

/**
 * Of many cases: those hidden to the last letter and digit, and those of which no letter and no digit was hidden. Words
 * hidden as people's names are left out of the second, which is about identifiers; names have a measure of their own.
 */
record IdentifierFigures(int cases, int hidden, int untouched) {
    static IdentifierFigures of(Anonymizer anonymizer, Stream<Planted> planted) {
        return planted.map(one -> of(one, anonymizer.anonymize(one.text()).redactions()))
                .reduce(new IdentifierFigures(0, 0, 0), IdentifierFigures::plus);
    }

    static IdentifierFigures of(Planted planted, List<Redaction> redactions) {
        boolean touched = redactions.stream()
                .anyMatch(redaction -> redaction.kind() != RedactionKind.PERSON
                        && redaction.start() < planted.end()
                        && planted.start() < redaction.end());
        return new IdentifierFigures(1, hidesAll(planted, redactions) ? 1 : 0, touched ? 0 : 1);
    }

    private static boolean hidesAll(Planted planted, List<Redaction> redactions) {
        for (int i = planted.start(); i < planted.end(); i++) {
            int at = i;
            if (Character.isLetterOrDigit(planted.text().charAt(at))
                    && redactions.stream().noneMatch(r -> r.start() <= at && at < r.end())) return false;
        }
        return true;
    }

    IdentifierFigures plus(IdentifierFigures other) {
        return new IdentifierFigures(cases + other.cases, hidden + other.hidden, untouched + other.untouched);
    }

    String found(String kind) {
        return line(kind, hidden);
    }

    String kept(String kind) {
        return line(kind, untouched);
    }

    private String line(String kind, int part) {
        return String.format(Locale.ROOT, "%-22s %.4f (%d/%d)", kind, (double) part / Math.max(1, cases), part, cases);
    }
}
