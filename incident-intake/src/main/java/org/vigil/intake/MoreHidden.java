package org.vigil.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Corrections;
import org.vigil.contract.Narrative;
import org.vigil.contract.Testimony;
import org.vigil.contract.Violation;
import org.vigil.intake.anonymize.Anonymized;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.RedactionKind;

/** The same testimony with more of its narrative hidden; nothing comes back. */
final class MoreHidden {
    private final Anonymizer anonymizer;

    MoreHidden(Anonymizer anonymizer) {
        this.anonymizer = anonymizer;
    }

    Testimony in(Testimony testimony, @Nullable Corrections corrections) {
        if (corrections == null || corrections.hide().isEmpty()) {
            return testimony;
        }
        Narrative narrative = testimony.narrative();
        Optional<Violation> misfit = corrections.contradictionIn(narrative.text());
        if (misfit.isPresent()) {
            throw new Refused(Problem.invalid(List.of(misfit.get())));
        }
        Anonymized more = anonymizer
                .hideMore(narrative.text(), Correcting.stretches(corrections.hide()))
                .anonymized();
        Map<String, Integer> hidden = new TreeMap<>(narrative.hidden());
        hidden.merge(RedactionKind.OTHER.name(), more.redactions().size(), Integer::sum);
        return testimony.saying(
                new Narrative(more.text(), narrative.language(), hidden, narrative.anonymizer(), narrative.kept()));
    }
}
