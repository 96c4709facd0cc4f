package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text with the places of its names, in UTF-16 offsets. Reads just the JSON these files hold. */
record AnnotatedText(String text, List<int[]> names) {
    private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern SPANS = Pattern.compile("\"spans\": ?\\[(.*)");
    private static final Pattern PERSON = Pattern.compile("\\[(\\d+), ?(\\d+), ?\"PERSON\"\\]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    static AnnotatedText parse(String line) {
        Matcher text = TEXT.matcher(line);
        if (!text.find()) throw new IllegalArgumentException("no text");
        String content = unescape(text.group(1));
        Matcher spans = SPANS.matcher(line);
        List<int[]> names = new ArrayList<>();
        if (spans.find()) {
            Matcher person = PERSON.matcher(spans.group(1));
            while (person.find()) {
                names.add(new int[] {
                    content.offsetByCodePoints(0, Integer.parseInt(person.group(1))),
                    content.offsetByCodePoints(0, Integer.parseInt(person.group(2)))
                });
            }
        }
        return new AnnotatedText(content, names);
    }

    /** A text in which braces stand around the names. */
    static AnnotatedText marked(String line) {
        var content = new StringBuilder();
        List<int[]> names = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{') names.add(new int[] {content.length(), 0});
            else if (c == '}') names.get(names.size() - 1)[1] = content.length();
            else content.append(c);
        }
        return new AnnotatedText(content.toString(), names);
    }

    static List<AnnotatedText> testimonies() {
        return invented("testimonies.txt");
    }

    /** Testimonies, and other texts as people write them in English. */
    static List<AnnotatedText> invented() {
        return Stream.of("testimonies.txt", "posts.txt")
                .flatMap(file -> invented(file).stream())
                .toList();
    }

    private static List<AnnotatedText> invented(String file) {
        return DataFile.lines(file).stream().map(AnnotatedText::marked).toList();
    }

    boolean isName(int start, int end) {
        return names.stream().anyMatch(name -> name[0] < end && start < name[1]);
    }

    private static String unescape(String json) {
        return ESCAPE.matcher(json).replaceAll(escape -> Matcher.quoteReplacement(one(escape.group(1))));
    }

    private static String one(String escape) {
        if (escape.length() == 5) return String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
        return switch (escape) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escape;
        };
    }
}
