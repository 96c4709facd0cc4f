package org.vigil.verification.decisions;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vigil.contract.vocabulary.VerificationState;

/** From which state a person may go to which. Withdrawn is no state that a person sets: the testimony goes, and all of it. */
public final class Transitions {
    /** Where verification ends, until somebody opens it again. */
    public static final Set<VerificationState> OUTCOMES = Collections.unmodifiableSet(EnumSet.of(
            VerificationState.VERIFIED,
            VerificationState.PARTIALLY_VERIFIED,
            VerificationState.UNVERIFIABLE,
            VerificationState.NOT_CREDIBLE,
            VerificationState.DUPLICATE,
            VerificationState.OUT_OF_SCOPE));

    private static final Map<VerificationState, Set<VerificationState>> NEXT = next();

    private Transitions() {}

    public static Set<VerificationState> from(VerificationState state) {
        return Objects.requireNonNull(NEXT.get(state));
    }

    private static Map<VerificationState, Set<VerificationState>> next() {
        Map<VerificationState, Set<VerificationState>> next = new EnumMap<>(VerificationState.class);
        for (VerificationState state : VerificationState.values()) {
            next.put(state, Collections.unmodifiableSet(next(state)));
        }
        return next;
    }

    private static EnumSet<VerificationState> next(VerificationState state) {
        return switch (state) {
            case RECEIVED -> EnumSet.of(VerificationState.TRIAGED);
            case TRIAGED, NEEDS_INFO, REOPENED -> EnumSet.of(VerificationState.IN_VERIFICATION);
            case IN_VERIFICATION -> EnumSet.of(VerificationState.NEEDS_INFO, VerificationState.PEER_REVIEW);
            case PEER_REVIEW -> {
                EnumSet<VerificationState> next = EnumSet.copyOf(OUTCOMES);
                next.add(VerificationState.IN_VERIFICATION);
                yield next;
            }
            case VERIFIED, PARTIALLY_VERIFIED, UNVERIFIABLE, NOT_CREDIBLE, DUPLICATE, OUT_OF_SCOPE ->
                EnumSet.of(VerificationState.REOPENED);
            case WITHDRAWN -> EnumSet.noneOf(VerificationState.class);
        };
    }
}
