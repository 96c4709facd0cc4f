package org.vigil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CustodyEntry;
import org.vigil.intake.custody.CustodyLog;

/** A log of custody in memory that acknowledges at once, or not at all; it notes what was published before each entry. */
final class FakeCustodyLog implements CustodyLog {
    final List<CustodyEntry> entries = new ArrayList<>();
    /** For each entry, how many testimonies were published or withdrawn when it was written. */
    final List<Integer> publishedBefore = new ArrayList<>();

    boolean away;
    private @Nullable FakeTestimonyLog testimonies;

    void before(FakeTestimonyLog log) {
        testimonies = log;
    }

    @Override
    public CompletableFuture<Void> append(List<CustodyEntry> more) {
        if (away) {
            return CompletableFuture.failedFuture(new Unavailable("away"));
        }
        for (CustodyEntry entry : more) {
            entries.add(entry);
            publishedBefore.add(testimonies == null ? 0 : testimonies.published.size() + testimonies.withdrawn.size());
        }
        return CompletableFuture.completedFuture(null);
    }
}
