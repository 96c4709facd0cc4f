package org.vigil.benchmarks.anonymizer;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A text with the places of its people's names, in UTF-16 offsets, end exclusive. */
record AnnotatedText(String text, List<int[]> names) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads {@code {"text", "spans": [[start, end, label], ...]}}, whose offsets count code points. */
    static AnnotatedText parse(String line) {
        JsonNode row = JSON.readTree(line);
        String text = row.path("text").asString();
        List<int[]> names = new ArrayList<>();
        for (JsonNode span : row.path("spans")) {
            if (!span.path(2).asString().equals("PERSON")) continue;
            int start = text.offsetByCodePoints(0, span.path(0).asInt());
            names.add(new int[] {start, text.offsetByCodePoints(0, span.path(1).asInt())});
        }
        return new AnnotatedText(text, List.copyOf(names));
    }

    /** As typed without capitals; no letter of the languages read here changes its length. */
    AnnotatedText lowerCased() {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) lower.append(Character.toLowerCase(text.charAt(i)));
        return new AnnotatedText(lower.toString(), names);
    }

    boolean isName(int start, int end) {
        return names.stream().anyMatch(name -> name[0] < end && start < name[1]);
    }

    /** Shapes only. */
    @Override
    public String toString() {
        return "AnnotatedText[" + text.length() + " characters, " + names.size() + " names]";
    }
}
