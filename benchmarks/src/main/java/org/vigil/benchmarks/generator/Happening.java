package org.vigil.benchmarks.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.Sex;

/** What really happened, in the invented world; nobody who tells of it knows all of this. */
record Happening(
        String id,
        IncidentClass kind,
        LocalDate start,
        int days,
        String region,
        String district,
        String site,
        String unit,
        int people,
        boolean death,
        Set<ActType> acts,
        Set<MethodOfIllTreatment> methods,
        AgeBand age,
        Sex sex,
        List<Person> persons,
        List<Integer> details,
        int thousandRoubles) {

    LocalDate end() {
        return start.plusDays(days - 1L);
    }

    boolean held() {
        return kind == IncidentClass.DETENTION;
    }
}
