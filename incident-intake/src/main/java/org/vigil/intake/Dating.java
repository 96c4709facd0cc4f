package org.vigil.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Consent;
import org.vigil.contract.Corrections;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.intake.anonymize.Days;
import org.vigil.intake.risk.Reidentification;
import org.vigil.intake.risk.Traits;

/** Says a day as its month where neither consent nor rarity allows the day (docs/decisions/0013). */
final class Dating {
    /** Who allows one of these wants the day to be proven. */
    private static final Set<ConsentScope> PROCEEDINGS = EnumSet.of(
            ConsentScope.DOMESTIC_COMPLAINT_ANON,
            ConsentScope.DOMESTIC_COMPLAINT_NAMED,
            ConsentScope.INTL_COURT,
            ConsentScope.UN_CONFIDENTIAL);

    /** What else is dated so near tells the day as well. */
    private static final int NEAR = 31;

    private final Reidentification reidentification;

    /** The period as it was told, the months to say instead (none: the days stay), and why a person kept the days. */
    record Outcome(
            @Nullable Period told,
            @Nullable Period months,
            @Nullable KeepReason kept) {

        /** Whether the months are said. */
        boolean isGeneral() {
            return months != null && kept == null;
        }

        @Nullable
        Period period() {
            return isGeneral() ? months : told;
        }

        /** What the texts may tell by the month only. */
        @Nullable
        Days days() {
            if (!isGeneral() || told == null) {
                return null;
            }
            return new Days(told.earliest().minusDays(NEAR), told.latest().plusDays(NEAR));
        }

        /** Another date of the same testimony. */
        @Nullable
        Period general(@Nullable Period other) {
            if (other == null || told == null || !isGeneral()) {
                return other;
            }
            boolean near = !other.latest().isBefore(told.earliest().minusDays(NEAR))
                    && !other.earliest().isAfter(told.latest().plusDays(NEAR));
            return near ? other.months() : other;
        }

        @Override
        public String toString() {
            return "Dating[" + (isGeneral() ? "months" : "as told") + "]";
        }
    }

    Dating(Reidentification reidentification) {
        this.reidentification = reidentification;
    }

    Outcome of(
            Optional<Traits> traits,
            @Nullable Consent consent,
            @Nullable Corrections corrections,
            @Nullable UUID itself) {
        Period told = traits.map(Traits::period).orElse(null);
        boolean narrows = traits.filter(known -> reidentification.dayNarrows(known, itself))
                .isPresent();
        if (told == null || !narrows || allowsDays(consent)) {
            return new Outcome(told, null, null);
        }
        return new Outcome(told, told.months(), corrections == null ? null : corrections.day());
    }

    private static boolean allowsDays(@Nullable Consent consent) {
        return consent != null
                && (consent.givenBy() == ConsentGiver.PUBLIC_SOURCE
                        || PROCEEDINGS.stream().anyMatch(consent::allows));
    }
}
