package org.vigil.packet.verifier.report;

import java.util.Arrays;
import org.vigil.packet.verifier.finding.Aspect;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;
import org.vigil.packet.verifier.finding.Verdict;
import org.vigil.packet.verifier.seal.Seals;

/**
 * Everything that a verification has to tell.
 *
 * @param packet the name of the packet's folder; empty if it could not be read
 * @param tagManifest the SHA-256 of the list of lists, by which two copies of a packet are told to be the same
 */
public record Report(String packet, String tagManifest, Findings findings, Seals seals, boolean nobodySigns) {

    /** Nothing invalid, nothing unchecked. */
    public static final int GOOD = 0;

    public static final int INVALID = 1;
    public static final int NOT_CHECKED = 2;

    /** Said by whoever could not even begin. */
    public static final int NOT_DONE = 3;

    /** Of all three, without what the reader expected to be missing. */
    public Verdict overall() {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> aspect != Aspect.ORIGIN || !isUnsignedAsExpected())
                .map(findings::verdict)
                .max(Verdict::compareTo)
                .orElse(Verdict.NOT_CHECKED);
    }

    public int exitCode() {
        return switch (overall()) {
            case VALID -> GOOD;
            case NOT_CHECKED -> NOT_CHECKED;
            case INVALID -> INVALID;
        };
    }

    /** Names nobody, which the reader said that it would. */
    boolean isUnsignedAsExpected() {
        return nobodySigns
                && findings.of(Aspect.ORIGIN).stream().allMatch(finding -> finding.code() == Code.SIGNATURE_NOBODY)
                && findings.has(Code.SIGNATURE_NOBODY);
    }
}
