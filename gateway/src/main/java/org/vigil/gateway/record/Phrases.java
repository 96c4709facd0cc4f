package org.vigil.gateway.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigil.contract.Corrections;

/**
 * Words to hide as a person types them, one phrase a line, found in a text. The service hides the same words wherever else
 * they stand, so one place of each is enough.
 */
public record Phrases(List<Corrections.Hide> found, int missing) {
    public Phrases {
        found = List.copyOf(found);
    }

    public static Phrases in(String text, String lines) {
        List<Corrections.Hide> found = new ArrayList<>();
        int missing = 0;
        for (String line : lines.lines().map(String::strip).distinct().toList()) {
            if (line.isEmpty()) {
                continue;
            }
            Matcher places = pattern(line).matcher(text);
            boolean anywhere = false;
            boolean free = false;
            while (!free && places.find()) {
                anywhere = true;
                Corrections.Hide place = new Corrections.Hide(places.start(), places.end());
                free = found.stream().noneMatch(taken -> overlap(taken, place));
                if (free) {
                    found.add(place);
                }
            }
            missing += anywhere ? 0 : 1;
        }
        return new Phrases(found, missing);
    }

    static boolean overlap(Corrections.Stretch one, Corrections.Stretch other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** However it is spaced and in letters of whatever size. */
    private static Pattern pattern(String phrase) {
        String words = Arrays.stream(phrase.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
