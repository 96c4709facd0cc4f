package org.vigil.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the intake remembers of a published testimony: whose it is, and enough to recognise a repetition. No content. */
record Recorded(
        String recordedBy, @Nullable String region, String fingerprint, String receipt, Map<String, Integer> hidden) {}
