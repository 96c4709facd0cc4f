package org.vigil.verification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Decision;
import org.vigil.contract.Json;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;

/**
 * What people's decisions are in the chain of custody: an entry for each testimony that a decision touches, with its kind,
 * its id and a commitment to it as it is published. The reason that it gives stays out.
 */
record Custody(Supplier<String> salts) {

    /** The entries of a decision; of a claim there are none, because it decides nothing. */
    List<CustodyEntry> of(Decision decision, Verdicts verdicts, String role) {
        if (decision instanceof Decision.Claimed || decision instanceof Decision.Released) {
            return List.of();
        }
        Verdict verdict = Verdict.of(decision);
        byte[] content = Json.write(decision);
        Collection<UUID> concerned = verdicts.concernedBy(verdict);
        return concerned.stream()
                .sorted()
                .map(testimony -> CustodyEntry.of(
                                testimony,
                                CustodyType.VERIFIED,
                                purpose(verdict.kind()),
                                decision.ruling().at(),
                                decision.ruling().by(),
                                role,
                                salts.get(),
                                content)
                        .concerning(decision.id()))
                .toList();
    }

    private static CustodyPurpose purpose(Verdict.Kind kind) {
        return switch (kind) {
            case LINK -> CustodyPurpose.LINK;
            case UNLINK -> CustodyPurpose.UNLINK;
            case RELATE -> CustodyPurpose.RELATE;
            case MERGE -> CustodyPurpose.MERGE;
            case SPLIT -> CustodyPurpose.SPLIT;
            case SECOND -> CustodyPurpose.SECOND;
            case GRADE -> CustodyPurpose.GRADE;
            case STATE -> CustodyPurpose.STATE;
            case REVOKE -> CustodyPurpose.REVOKE;
        };
    }
}
