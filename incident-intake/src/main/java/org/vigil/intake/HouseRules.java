package org.vigil.intake;

import java.util.ArrayList;
import java.util.List;
import org.vigil.contract.Constraints;
import org.vigil.contract.Submission;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.IncidentClass;

/** What a submission must fulfil: the constraints of the contract and the rules that span several fields. */
final class HouseRules {
    private HouseRules() {}

    static List<Violation> violations(Submission submission) {
        List<Violation> violations = new ArrayList<>(Constraints.violations(submission));
        if (violations.isEmpty() && !submission.consent().allowsStoring()) {
            violations.add(new Violation("consent.scopes.STORE_INTERNAL", "consent-to-store-missing"));
        }
        if (submission.incidentClass() == IncidentClass.LEGISLATION && submission.victims() != null) {
            violations.add(new Violation("victims", "not-for-this-class"));
        }
        return violations;
    }
}
