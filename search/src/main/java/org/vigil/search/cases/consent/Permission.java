package org.vigil.search.cases.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ConsentScope;

/**
 * Whether a testimony may go somewhere. If so, {@code by} is the scope that allows it (none for what others published
 * already); if not, {@code missing} are the scopes any one of which would.
 */
public record Permission(Reason reason, @Nullable ConsentScope by, List<ConsentScope> missing) {
    public Permission {
        missing = List.copyOf(missing);
    }

    /** Why. */
    public enum Reason {
        GRANTED,
        PUBLISHED,
        NOT_GRANTED,
        EXPIRED,
        WITHDRAWN,
        OUT_OF_SIGHT
    }

    public boolean allowed() {
        return reason == Reason.GRANTED || reason == Reason.PUBLISHED;
    }

    static Permission granted(ConsentScope by) {
        return new Permission(Reason.GRANTED, by, List.of());
    }

    static Permission published() {
        return new Permission(Reason.PUBLISHED, null, List.of());
    }

    public static Permission blocked(Reason reason, List<ConsentScope> missing) {
        return new Permission(reason, null, missing);
    }
}
