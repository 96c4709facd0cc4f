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
    private final Map<Trigger, int[]> byTrigger = new EnumMap<>(Trigger.class);

    Passages(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Gives every match near the trigger to the consumer. */
    void findAll(Trigger trigger, Pattern pattern, Consumer<Matcher> found) {
        int[] bounds = byTrigger.computeIfAbsent(trigger, this::near);
        if (bounds.length == 0) return;
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < bounds.length; i += 2) {
            matcher.region(bounds[i], bounds[i + 1]);
            while (matcher.find()) found.accept(matcher);
        }
    }

    /** Starts and ends in turn; passages that touch are one, so that no match is cut in two. */
    private int[] near(Trigger trigger) {
        int[] bounds = new int[16];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!trigger.at(text, i)) continue;
            int start = Math.max(0, i - trigger.before());
            int end = trigger.after() > text.length() - i ? text.length() : i + trigger.after();
            if (size > 0 && start <= bounds[size - 1]) {
                bounds[size - 1] = end;
            } else {
                if (size == bounds.length) bounds = Arrays.copyOf(bounds, size * 2);
                bounds[size++] = start;
                bounds[size++] = end;
            }
            if (end == text.length() && trigger.after() == Trigger.TO_THE_END) break;
        }
        return Arrays.copyOf(bounds, size);
    }
}
