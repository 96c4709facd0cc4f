package org.vigil.benchmarks.crossref.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;

/**
 * What really happened.
 *
 * @param days how long it lasted
 * @param siteKnown whether anybody ever learned where people were held
 */
record Happening(
        int index,
        LocalDate start,
        int days,
        int region,
        int district,
        int site,
        boolean siteKnown,
        int unit,
        Set<ActType> acts,
        List<Victim> victims) {

    /** Somebody who does not exist; the number is that of the same person in any other event. */
    record Victim(long person, Name given, Name surname, AgeBand age) {}

    boolean isDeadly() {
        return acts.contains(ActType.DEATH_IN_CUSTODY);
    }
}
