package org.vigil.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.anonymize.Concern;
import org.vigil.intake.quarantine.QuarantineRule;
import org.vigil.intake.risk.Reidentification;
import org.vigil.intake.risk.Risk;
import org.vigil.intake.risk.RiskReason;
import org.vigil.intake.risk.Traits;

/** Judges an anonymized text with its traits, alike for the preview and for what is submitted. */
final class Judgement {
    private final Reidentification reidentification;
    private final QuarantineRule rule;

    /** The risk with its reasons, how many are alike (nothing where no trait is known), and why it would wait. */
    record Verdict(Risk risk, @Nullable Integer alike, Set<RiskReason> reasons, Set<QuarantineReason> quarantine) {
        Verdict {
            reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
            quarantine = Collections.unmodifiableSet(new TreeSet<>(quarantine));
        }
    }

    /** What the anonymizer tells of all the texts of a testimony. */
    record Hiding(Set<Concern> concerns, boolean somethingHidden, boolean keptByOne) {}

    Judgement(Reidentification reidentification, QuarantineRule rule) {
        this.reidentification = reidentification;
        this.rule = rule;
    }

    Verdict of(Hiding hiding, Optional<Traits> traits, @Nullable UUID itself) {
        Optional<Reidentification.Verdict> recognised = traits.map(known -> reidentification.of(known, itself));
        boolean easily =
                recognised.filter(Reidentification.Verdict::easilyRecognised).isPresent();
        Set<RiskReason> reasons = EnumSet.noneOf(RiskReason.class);
        hiding.concerns().forEach(concern -> reasons.add(reason(concern)));
        if (hiding.somethingHidden()) {
            reasons.add(RiskReason.SOMETHING_HIDDEN);
        }
        recognised.ifPresent(verdict -> reasons.addAll(verdict.reasons()));
        Set<QuarantineReason> quarantine = rule.reasons(hiding.concerns(), hiding.keptByOne(), easily);
        boolean high = !hiding.concerns().isEmpty() || easily || !quarantine.isEmpty();
        boolean medium = hiding.somethingHidden() || reasons.contains(RiskReason.ONLY_ONE);
        Risk risk = high ? Risk.HIGH : medium ? Risk.MEDIUM : Risk.LOW;
        return new Verdict(risk, recognised.map(Reidentification.Verdict::alike).orElse(null), reasons, quarantine);
    }

    private static RiskReason reason(Concern concern) {
        return switch (concern) {
            case NO_CAPITALS -> RiskReason.NO_CAPITALS;
            case UNKNOWN_SCRIPT -> RiskReason.UNKNOWN_SCRIPT;
            case UNKNOWN_LANGUAGE -> RiskReason.UNKNOWN_LANGUAGE;
            case RECOGNISER_FAILED -> RiskReason.NOT_READABLE;
        };
    }
}
