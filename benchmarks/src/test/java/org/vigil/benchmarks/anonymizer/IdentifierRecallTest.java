package org.vigil.benchmarks.anonymizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.benchmarks.identifiers.IdentifierKind;
import org.vigil.benchmarks.identifiers.Trap;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.PersonTokens;

/** Guards what was reached; the figures themselves come from {@code benchmarks/anonymizer.sh}. */
class IdentifierRecallTest {
    private static final Anonymizer ANONYMIZER = Anonymizer.load(PersonTokens.keyed(new byte[32]));
    private static final long SEED = 20261;
    private static final int CASES = 300;

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void hidesGeneratedIdentifiers(IdentifierKind kind) {
        IdentifierFigures figures = IdentifierFigures.of(ANONYMIZER, kind.cases(SEED, CASES));

        assertThat(figures.hidden()).isGreaterThanOrEqualTo(CASES - 1);
    }

    @ParameterizedTest
    @EnumSource(Trap.class)
    void leavesEvidenceAlone(Trap trap) {
        IdentifierFigures figures = IdentifierFigures.of(ANONYMIZER, trap.cases(SEED, CASES));

        assertThat(figures.untouched()).isEqualTo(CASES);
    }
}
