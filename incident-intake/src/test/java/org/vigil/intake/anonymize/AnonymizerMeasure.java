package org.vigil.intake.anonymize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures names found in an annotated JSONL file ({@code {"text", "spans": [[start, end, label], ...]}}, offsets in code
 * points): {@code AnonymizerMeasure FILE [lower] [misses]}.
 */
final class AnonymizerMeasure {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");

    private int names;
    private int found;
    private int others;
    private int overMasked;
    private int documentsWithName;
    private int documentsLeaking;
    private long bytes;
    private long nanos;
    private final boolean tell;

    AnonymizerMeasure(boolean tell) {
        this.tell = tell;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        UnaryOperator<String> typing = options.contains("lower") ? text -> text.toLowerCase(Locale.ROOT) : text -> text;
        Anonymizer anonymizer = Anonymizer.load(PersonTokens.keyed(new byte[32]));
        List<AnnotatedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) texts.add(AnnotatedText.parse(line));
        for (AnnotatedText text : texts) anonymizer.anonymize(typing.apply(text.text()));
        var measure = new AnonymizerMeasure(options.contains("misses"));
        for (AnnotatedText text : texts) measure.add(anonymizer, text, typing.apply(text.text()));
        measure.print();
    }

    void add(Anonymizer anonymizer, AnnotatedText annotated, String text) {
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
        long begun = System.nanoTime();
        Anonymized result = anonymizer.anonymize(text);
        nanos += System.nanoTime() - begun;
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
                "recall %.4f (%d/%d)  over-masking %.4f (%d/%d)  leaking %d/%d (%.1f %%)  %.2f MB/s%n",
                (double) found / names,
                found,
                names,
                (double) overMasked / others,
                overMasked,
                others,
                documentsLeaking,
                documentsWithName,
                100.0 * documentsLeaking / Math.max(1, documentsWithName),
                bytes * 1e3 / nanos);
    }
}
