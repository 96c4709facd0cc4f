package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labelled blocks that stand in place of what was hidden, such as {@code [человек 1]} or {@code [возраст: 26–40]}. */
final class Blocks {
    private static final Pattern BLOCK = Pattern.compile(Arrays.stream(RedactionKind.values())
            .flatMap(kind -> Stream.of(kind.label(Language.RUSSIAN), kind.label(Language.ENGLISH)))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\[(?:", ")(?: (\\d{1,6})|: (?:" + groups() + "))?\\]")));

    /** Blocks already in a text, and the first person number they leave free. */
    record Found(List<int[]> spans, int firstFreeNumber) {}

    private Blocks() {}

    static Found in(String text) {
        var spans = new ArrayList<int[]>();
        int highest = 0;
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            spans.add(new int[] {blocks.start(), blocks.end()});
            if (blocks.group(1) != null) highest = Math.max(highest, Integer.parseInt(blocks.group(1)));
        }
        return new Found(spans, highest + 1);
    }

    static String person(Language language, int number) {
        return "[" + RedactionKind.PERSON.label(language) + " " + number + "]";
    }

    static String of(RedactionKind kind, Language language) {
        return "[" + kind.label(language) + "]";
    }

    static String of(Finding finding, Language language) {
        if (finding.group() == null) return of(finding.kind(), language);
        return "[" + finding.kind().label(language) + ": " + finding.group() + "]";
    }

    /** Only groups from the lists make a block: one may not smuggle a name past as "[человек: ...]". */
    private static String groups() {
        return Generalization.substitutes().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
