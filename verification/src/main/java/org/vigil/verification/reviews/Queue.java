package org.vigil.verification.reviews;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.VerificationState;

/** One page of what waits, and how much there is of it in all. What a reader may not see is not counted either. */
public record Queue(
        long total,
        Counts counts,
        List<Entry> items,
        @Nullable String cursor) {

    /**
     * Over everything that the reader may see, whatever is asked for; {@code open} is what they could take up now.
     */
    public record Counts(
            long all,
            long open,
            long mine,
            long unassigned,
            long overdue,
            Map<ReviewKind, Long> kinds,
            Map<VerificationState, Long> states,
            Map<String, Long> regions) {}

    public static Queue of(Reader reader, Board board, Asked asked) {
        List<Entry> seen = board.items().stream()
                .filter(reader::sees)
                .map(item -> Entry.of(reader, board, item))
                .toList();
        List<Entry> fitting =
                seen.stream().filter(asked::fits).sorted(Entry.ORDER).toList();
        Cursor after = asked.after();
        List<Entry> left = after == null
                ? fitting
                : fitting.stream().filter(after::isBefore).toList();
        List<Entry> page = left.stream().limit(asked.size()).toList();
        boolean more = left.size() > page.size();
        return new Queue(
                fitting.size(),
                counts(seen),
                page,
                more ? Cursor.at(page.get(page.size() - 1)).written() : null);
    }

    private static Counts counts(List<Entry> seen) {
        return new Counts(
                seen.size(),
                seen.stream().filter(Entry::isOpen).count(),
                seen.stream().filter(Entry::mine).count(),
                seen.stream().filter(entry -> entry.holder() == null).count(),
                seen.stream().filter(Entry::overdue).count(),
                seen.stream()
                        .collect(Collectors.groupingBy(
                                Entry::kind, () -> new EnumMap<>(ReviewKind.class), Collectors.counting())),
                seen.stream()
                        .filter(entry -> entry.state() != null)
                        .collect(Collectors.groupingBy(
                                Entry::state, () -> new EnumMap<>(VerificationState.class), Collectors.counting())),
                seen.stream()
                        .flatMap(entry -> entry.regions().stream())
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }
}
