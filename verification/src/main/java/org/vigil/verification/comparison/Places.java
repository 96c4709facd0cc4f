package org.vigil.verification.comparison;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.features.Features;

/** Compares where it happened and which unit did it, by codes and by what the register knows of them. */
final class Places {
    private static final double NEIGHBOUR_KM = 15;
    private static final double DISTANT_KM = 60;
    private static final double NEAR_KM = 2;

    private final Register register;

    Places(Register register) {
        this.register = register;
    }

    @Nullable
    Level district(Features here, Features there) {
        if (here.region() == null || there.region() == null) {
            return null;
        }
        if (!here.region().equals(there.region())) {
            return Level.PLACE_OTHER_REGION;
        }
        String ours = here.district();
        String theirs = there.district();
        if (ours == null || theirs == null) {
            return ours == null && theirs == null ? Level.PLACE_NEITHER_DISTRICT : Level.PLACE_DISTRICT_MISSING;
        }
        if (ours.equals(theirs)) {
            return Level.PLACE_SAME_DISTRICT;
        }
        Double distance = register.distance(ours, theirs);
        if (distance == null) {
            return Level.PLACE_OTHER_DISTRICT;
        }
        if (distance < NEIGHBOUR_KM) {
            return Level.PLACE_NEIGHBOUR_DISTRICT;
        }
        return distance < DISTANT_KM ? Level.PLACE_OTHER_DISTRICT : Level.PLACE_DISTANT_DISTRICT;
    }

    @Nullable
    Level site(Features here, Features there) {
        String ours = here.site();
        String theirs = there.site();
        if (ours == null || theirs == null) {
            return ours == null && theirs == null ? null : Level.SITE_ONE_STATED;
        }
        if (ours.equals(theirs)) {
            return Level.SITE_SAME;
        }
        if (register.shareWhole(ours, theirs)) {
            return Level.SITE_PART;
        }
        Double distance = register.distance(ours, theirs);
        return distance != null && distance < NEAR_KM ? Level.SITE_NEAR : Level.SITE_OTHER;
    }

    @Nullable
    Level units(Features here, Features there) {
        if (here.units().isEmpty() || there.units().isEmpty()) {
            return null;
        }
        if (!Collections.disjoint(here.units(), there.units())) {
            return Level.UNIT_SAME;
        }
        boolean related = here.units().stream()
                .anyMatch(our -> there.units().stream().anyMatch(their -> register.shareWhole(our, their)));
        if (related) {
            return Level.UNIT_SAME_PARENT;
        }
        Set<String> regions = regions(here.units());
        regions.retainAll(regions(there.units()));
        return regions.isEmpty() ? Level.UNIT_OTHER_REGION : Level.UNIT_OTHER;
    }

    /** The code of a unit opens with its region. */
    private static Set<String> regions(Set<String> units) {
        Set<String> regions = new TreeSet<>();
        units.forEach(unit -> regions.add(unit.substring(0, unit.indexOf('-'))));
        return regions;
    }
}
