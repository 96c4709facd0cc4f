package org.vigil.gateway.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Evidence;
import org.vigil.contract.Explanation;
import org.vigil.contract.Incident;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.gateway.calls.Held;
import org.vigil.gateway.pages.Words;

/** Why two testimonies are held to speak of the same event: each piece of evidence with its weight, and their sum. */
public record Waterfall(
        String first, String second, @Nullable RelationType type, List<Bar> bars, String silent, String score) {

    /**
     * One piece of evidence. {@code width} is its share of the largest one in steps of 5 percent, because the pages
     * carry no style of their own and so the stylesheet must know every width.
     */
    public record Bar(String label, String detail, String bits, boolean positive, int width) {}

    /** What members say that excludes each other, each pair once. */
    static List<Waterfall> contradictions(Words words, Held.IncidentFile file) {
        Map<UUID, String> letters = letters(file);
        return file.assessments().stream()
                .flatMap(assessment -> assessment.relations().stream()
                        .filter(relation -> relation.type() == RelationType.CONTRADICTS)
                        .filter(relation ->
                                letters.containsKey(relation.other()) && letters.containsKey(assessment.testimony()))
                        .map(relation -> of(
                                words,
                                Objects.requireNonNull(letters.get(assessment.testimony())),
                                Objects.requireNonNull(letters.get(relation.other())),
                                relation.type(),
                                relation.explanation())))
                .filter(fall -> fall.first().length() < fall.second().length()
                        || (fall.first().length() == fall.second().length()
                                && fall.first().compareTo(fall.second()) < 0))
                .toList();
    }

    private static Map<UUID, String> letters(Held.IncidentFile file) {
        Map<UUID, String> letters = new HashMap<>();
        file.testimonies().forEach(testimony -> letters.put(testimony.id(), Comparison.letter(letters.size())));
        return letters;
    }

    static List<Waterfall> all(Words words, Held.IncidentFile file) {
        Map<UUID, String> letters = letters(file);
        return file.incident().links().stream()
                .sorted(Comparator.comparingInt(
                                (Incident.Link link) -> link.explanation().score())
                        .reversed())
                .map(link -> of(words, letters, link))
                .toList();
    }

    private static Waterfall of(Words words, Map<UUID, String> letters, Incident.Link link) {
        return of(
                words,
                letters.getOrDefault(link.first(), "?"),
                letters.getOrDefault(link.second(), "?"),
                link.type(),
                link.explanation());
    }

    /** Of two testimonies that need not be linked. */
    public static Waterfall of(
            Words words, String first, String second, @Nullable RelationType type, Explanation explanation) {
        List<Evidence> evidence = explanation.evidence();
        int largest = evidence.stream()
                .mapToInt(piece -> Math.abs(piece.millibits()))
                .max()
                .orElse(1);
        List<Bar> bars = evidence.stream()
                .filter(Predicate.not(Waterfall::isSilent))
                .sorted(Comparator.comparingInt(Evidence::millibits).reversed())
                .map(piece -> bar(words, piece, largest))
                .toList();
        String silent = evidence.stream()
                .filter(Waterfall::isSilent)
                .map(piece -> words.textOr("evidence." + piece.field(), readable(piece.field())))
                .collect(Collectors.joining(", "));
        return new Waterfall(first, second, type, bars, silent, bits(words.locale(), explanation.score()));
    }

    /** One of the two says nothing of it: that weighs nothing, and is told in one line for all such fields. */
    private static boolean isSilent(Evidence piece) {
        return piece.level().equals("not-stated");
    }

    private static Bar bar(Words words, Evidence piece, int largest) {
        String field = words.textOr("evidence." + piece.field(), readable(piece.field()));
        String level = words.textOr(
                "evidence." + piece.field() + "." + piece.level(),
                words.textOr("level." + piece.level(), readable(piece.level())));
        int width = largest == 0 ? 0 : (int) Math.round(Math.abs(piece.millibits()) * 20.0 / largest) * 5;
        return new Bar(field, level, bits(words.locale(), piece.millibits()), piece.millibits() >= 0, width);
    }

    /** A newer model may name things that these pages have no words for yet: its own words, with spaces between them. */
    private static String readable(String label) {
        return label.replace('-', ' ');
    }

    /** Bits to one decimal, with a real minus sign. */
    public static String bits(Locale locale, int millibits) {
        if (millibits == 0) {
            return "0";
        }
        String text = String.format(locale, "%.1f", Math.abs(millibits) / (double) Explanation.BIT);
        return (millibits < 0 ? "−" : "+") + text;
    }
}
