package org.vigil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;

/** A log in memory that acknowledges at once, or not at all. */
final class FakeTestimonyLog implements TestimonyLog {
    final List<Testimony> published = new ArrayList<>();
    final List<UUID> withdrawn = new ArrayList<>();
    boolean away;

    @Override
    public CompletableFuture<String> publish(Testimony testimony, String fingerprint) {
        if (away) {
            return CompletableFuture.failedFuture(new LogUnavailable("away"));
        }
        published.add(testimony);
        return CompletableFuture.completedFuture(TestimonyLog.receipt(Json.write(testimony)));
    }

    @Override
    public CompletableFuture<Void> withdraw(UUID id) {
        if (away) {
            return CompletableFuture.failedFuture(new LogUnavailable("away"));
        }
        withdrawn.add(id);
        return CompletableFuture.completedFuture(null);
    }
}
