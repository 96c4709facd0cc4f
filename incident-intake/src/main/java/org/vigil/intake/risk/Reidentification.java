package org.vigil.intake.risk;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges how easily somebody is recognised by a testimony's traits. Being the only one of a class means little while the
 * record of a region is young: it then tells about the record and not about the person.
 */
public final class Reidentification {
    private static final int FEW = 5;

    private final Crowd crowd;
    private final int youngRegion;

    /** A region with fewer other records than given is young. */
    public Reidentification(Crowd crowd, int youngRegion) {
        this.crowd = crowd;
        this.youngRegion = youngRegion;
    }

    /** How many are alike, why that matters, and whether so few people fit that a second person must look. */
    public record Verdict(int alike, Set<RiskReason> reasons, boolean easilyRecognised) {
        public Verdict {
            reasons = Set.copyOf(reasons);
        }
    }

    /**
     * Whether the days narrow the circle to few people: something else that few have is told beside them, and in a region
     * with many records fewer than five tell the same of that day.
     */
    public boolean dayNarrows(Traits traits, @Nullable UUID itself) {
        Set<RiskReason> narrow = traits.narrow();
        return traits.tellDays()
                && (narrow.contains(RiskReason.SMALL_PLACE) || narrow.contains(RiskReason.RARE_PERSON))
                && traits.wholeClassIsStated()
                && crowd.inRegion(traits, itself) >= youngRegion
                && crowd.alikeOnDay(traits, itself) < FEW;
    }

    public Verdict of(Traits traits, @Nullable UUID itself) {
        int alike = crowd.alike(traits, itself);
        Set<RiskReason> narrow = traits.narrow();
        boolean told = traits.wholeClassIsStated();
        boolean easily = told
                && alike == 0
                && narrow.containsAll(EnumSet.range(RiskReason.EXACT_DAY, RiskReason.ONE_PERSON))
                && crowd.inRegion(traits, itself) >= youngRegion;
        Set<RiskReason> reasons = EnumSet.noneOf(RiskReason.class);
        reasons.addAll(narrow);
        if (told && alike < FEW) {
            reasons.add(alike == 0 ? RiskReason.ONLY_ONE : RiskReason.FEW_ALIKE);
        }
        return new Verdict(alike, reasons, easily);
    }
}
