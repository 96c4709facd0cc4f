package org.vigil.intake.anonymize;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model in the making finds and misses, with each miss on request. Finished anonymizers, and speed, are measured by
 * {@code benchmarks/anonymizer.sh}.
 */
final class AnonymizerMeasure {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");

    private int names;
    private int found;
    private int others;
    private int overMasked;
    private int documentsWithName;
    private int documentsLeaking;
    private final boolean tell;

    AnonymizerMeasure(boolean tell) {
        this.tell = tell;
    }

    void add(Anonymizer anonymizer, AnnotatedText annotated, String text) {
        Anonymized result = anonymizer.anonymize(text);
        boolean hasName = false;
        boolean leaks = false;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            boolean hidden =
                    result.redactions().stream().anyMatch(r -> r.start() < tokens.end() && tokens.start() < r.end());
            if (!annotated.isName(tokens.start(), tokens.end())) {
                others++;
                if (hidden) {
                    overMasked++;
                    if (tell) tell("OVER", tokens.toMatchResult(), text, result);
                }
                continue;
            }
            names++;
            hasName = true;
            if (hidden) {
                found++;
                continue;
            }
            leaks |= tokens.group().length() > 1;
            if (tell) tell("MISS", tokens.toMatchResult(), text, result);
        }
        if (hasName) documentsWithName++;
        if (leaks) documentsLeaking++;
    }

    private static void tell(String what, MatchResult token, String text, Anonymized result) {
        String around = text.substring(Math.max(0, token.start() - 30), Math.min(text.length(), token.end() + 25))
                .replace('\n', ' ');
        String reason = result.redactions().stream()
                .filter(r -> r.start() < token.end() && token.start() < r.end())
                .map(r -> r.kind() + " " + r.reason())
                .findFirst()
                .orElse("-");
        System.out.println(what + "\t" + token.group() + "\t" + reason + "\t" + around);
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "recall %.4f (%d/%d)  over-masking %.4f (%d/%d)  leaking %d/%d (%.1f %%)%n",
                (double) found / names,
                found,
                names,
                (double) overMasked / others,
                overMasked,
                others,
                documentsLeaking,
                documentsWithName,
                100.0 * documentsLeaking / Math.max(1, documentsWithName));
    }
}
