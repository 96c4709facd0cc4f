package org.vigil.intake;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.vigil.intake.seal.Recipients;

/** Says in one sentence that the intake does not start because of its recipients, instead of in a hundred lines. */
final class RecipientsFailure extends AbstractFailureAnalyzer<Recipients.UnusableRecipients> {

    @Override
    protected FailureAnalysis analyze(Throwable root, Recipients.UnusableRecipients cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()) + ".",
                cause.getMessage() + ". VIGIL_RECIPIENTS must lead to a text file with one age1… a line; see the key"
                        + " ceremony in docs/cookbook.md.",
                cause);
    }
}
