package org.vigil.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.quarantine.Refusal;
import org.vigil.intake.quarantine.Waiting;

/**
 * What the intake remembers of a testimony: whose it is, and enough to recognise a repetition and the same consent. No
 * content.
 */
record Recorded(
        String recordedBy,
        @Nullable String region,
        String fingerprint,
        String receipt,
        Map<String, Integer> hidden,
        String consent) {

    Custody.Earlier earlier() {
        return new Custody.Earlier(consent);
    }

    /** Of one that is not published, and so has no receipt. */
    static Recorded of(Waiting waiting) {
        return new Recorded(waiting.recordedBy(), waiting.region(), waiting.fingerprint(), "", waiting.hidden(), "");
    }

    static Recorded of(Refusal refusal) {
        return new Recorded(refusal.recordedBy(), refusal.region(), refusal.fingerprint(), "", Map.of(), "");
    }
}
