package org.vigil.verification.reviews;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.features.Ids;

/** An item as one reader sees it. {@code anothers} says that a second person has to do it, and the reader is the first. */
public record Entry(
        UUID id,
        ReviewKind kind,
        List<UUID> about,
        @Nullable UUID incident,
        @Nullable VerificationState state,
        Instant since,
        boolean overdue,
        Set<String> regions,
        Set<ReviewRisk> risks,
        int score,
        boolean anothers,
        boolean mine,
        @Nullable String holder,
        @Nullable Instant until) {

    /** One's own first, then the oldest: what waits longest is never buried. */
    static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> !entry.mine())
            .thenComparing(Entry::since)
            .thenComparing(Entry::id, Ids.ORDER);

    public static Entry of(Reader reader, Board board, Item item) {
        @Nullable Lease held = reader.holder(board, item).orElse(null);
        return new Entry(
                item.id(),
                item.kind(),
                item.about(),
                item.incident(),
                item.state(),
                item.since(),
                reader.isOverdue(item),
                item.regions(),
                item.risks(),
                item.score(),
                item.notFor().contains(reader.who()),
                held != null && held.by().equals(reader.who()),
                held == null ? null : held.by(),
                held == null ? null : held.until(reader.term()));
    }

    /** Whether the reader can take it up now. */
    boolean isOpen() {
        return !anothers && (mine || holder == null);
    }
}
