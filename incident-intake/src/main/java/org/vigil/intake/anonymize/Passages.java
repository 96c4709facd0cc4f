package org.vigil.intake.anonymize;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A normalised text and the passages of it in which a trigger stands; only there a pattern is tried. Most text holds
 * neither digits nor dots inside words, and trying every pattern at each of its characters is what would cost time.
 */
final class Passages {
    private final String text;
    private final Map<Trigger, Bounds> byTrigger = new EnumMap<>(Trigger.class);

    /** Starts and ends in turn. */
    private static final class Bounds {
        private int[] places = new int[4];
        private int size;

        /** Passages that touch are one, so that no match is cut in two. */
        void add(int start, int end) {
            if (size > 0 && start <= places[size - 1]) {
                places[size - 1] = end;
                return;
            }
            if (size == places.length) places = Arrays.copyOf(places, size * 2);
            places[size++] = start;
            places[size++] = end;
        }
    }

    /** Looks for all triggers in one pass. */
    Passages(String text) {
        this.text = text;
        boolean afterLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (Trigger trigger : Trigger.startingWith(c, afterLetter)) if (trigger.at(text, i)) add(trigger, i);
            afterLetter = Character.isLetter(c);
        }
    }

    private void add(Trigger trigger, int at) {
        int end = trigger.after() > text.length() - at ? text.length() : at + trigger.after();
        byTrigger.computeIfAbsent(trigger, first -> new Bounds()).add(Math.max(0, at - trigger.before()), end);
    }

    String text() {
        return text;
    }

    /** Gives every match near the trigger to the consumer. */
    void findAll(Trigger trigger, Pattern pattern, Consumer<Matcher> found) {
        Bounds bounds = byTrigger.get(trigger);
        if (bounds == null) return;
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < bounds.size; i += 2) {
            matcher.region(bounds.places[i], bounds.places[i + 1]);
            while (matcher.find()) found.accept(matcher);
        }
    }
}
