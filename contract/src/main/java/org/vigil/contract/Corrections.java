package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.KeepReason;

/**
 * What a person changes about what the machine hides: stretches of the text as typed, in UTF-16 offsets with an exclusive
 * end. Order does not matter; no two stretches overlap. {@code day} says why the exact day stays where it would be said as
 * a month.
 */
@Introspected
public record Corrections(
        @Size(max = MOST, message = "too-many") @Valid List<Hide> hide,
        @Size(max = MOST, message = "too-many") @Valid List<Keep> keep,
        @Nullable KeepReason day) {
    public static final int MOST = 1000;

    public Corrections {
        hide = Sets.list(hide);
        keep = Sets.list(keep);
    }

    /** Of the text alone. */
    public Corrections(List<Hide> hide, List<Keep> keep) {
        this(hide, keep, null);
    }

    public static Corrections none() {
        return new Corrections(List.of(), List.of());
    }

    public boolean changeNothing() {
        return hide.isEmpty() && keep.isEmpty() && day == null;
    }

    /** The first stretch that does not fit a text: outside of it, reversed, through a character, or over another. */
    public Optional<Violation> contradictionIn(String text) {
        if (day == KeepReason.PLACE || day == KeepReason.COMMON_WORD || day == KeepReason.PUBLIC_OFFICIAL) {
            return Optional.of(new Violation("corrections.day", "unknown-code"));
        }
        Map<String, Stretch> placed = placed();
        return placed.entrySet().stream()
                .flatMap(stretch -> misfit(stretch.getKey(), stretch.getValue(), text).stream())
                .findFirst()
                .or(() -> overlap(placed));
    }

    private Map<String, Stretch> placed() {
        Map<String, Stretch> placed = new LinkedHashMap<>();
        for (int i = 0; i < hide.size(); i++) {
            placed.put("corrections.hide[" + i + "]", hide.get(i));
        }
        for (int i = 0; i < keep.size(); i++) {
            placed.put("corrections.keep[" + i + "]", keep.get(i));
        }
        return placed;
    }

    private static Optional<Violation> misfit(String field, Stretch stretch, String text) {
        if (stretch.start() < 0 || stretch.start() > text.length()) {
            return Optional.of(new Violation(field + ".start", "out-of-range"));
        }
        if (stretch.end() < 0 || stretch.end() > text.length()) {
            return Optional.of(new Violation(field + ".end", "out-of-range"));
        }
        if (stretch.end() <= stretch.start()) {
            return Optional.of(new Violation(field + ".end", "end-before-start"));
        }
        if (splitsACharacter(text, stretch.start())) {
            return Optional.of(new Violation(field + ".start", "inside-a-character"));
        }
        return splitsACharacter(text, stretch.end())
                ? Optional.of(new Violation(field + ".end", "inside-a-character"))
                : Optional.empty();
    }

    private static boolean splitsACharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static Optional<Violation> overlap(Map<String, Stretch> placed) {
        int end = 0;
        List<Map.Entry<String, Stretch>> inOrder = placed.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().start()))
                .toList();
        for (Map.Entry<String, Stretch> entry : inOrder) {
            if (entry.getValue().start() < end) {
                return Optional.of(new Violation(entry.getKey(), "overlapping"));
            }
            end = entry.getValue().end();
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Corrections[" + hide.size() + " hidden, " + keep.size() + " kept]";
    }

    /** Hide this, and the same words wherever else they stand. */
    @Introspected
    public record Hide(int start, int end) implements Stretch {}

    /** Keep this one stretch that the machine would hide. */
    @Introspected
    public record Keep(
            int start,
            int end,
            @NotNull(message = "required") KeepReason reason) implements Stretch {}

    /** From a first UTF-16 unit to the one after the last. */
    public sealed interface Stretch {
        int start();

        int end();
    }
}
