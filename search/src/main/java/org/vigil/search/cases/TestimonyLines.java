package org.vigil.search.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Testimony;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.consent.ConsentGate;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;
import org.vigil.search.cases.forum.Forums;

/** Testimonies as a case lists them: what they are about, for whom may see that, and where their consent reaches. */
record TestimonyLines(Forums forums) {

    CaseView.TestimonyLine of(CaseFile.Taken taken, @Nullable Testimony testimony, Viewer viewer, LocalDate today) {
        if (testimony == null || !viewer.sees(testimony.place().region())) {
            return new CaseView.TestimonyLine(
                    taken.testimony(),
                    taken.by(),
                    taken.at(),
                    testimony == null ? CaseView.Presence.WITHDRAWN : CaseView.Presence.OUT_OF_SIGHT,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    Map.of());
        }
        return new CaseView.TestimonyLine(
                taken.testimony(),
                taken.by(),
                taken.at(),
                CaseView.Presence.HERE,
                testimony.incidentClass(),
                testimony.acts().stream().map(Act::type).distinct().toList(),
                testimony.period(),
                testimony.place().region(),
                testimony.perpetrators().stream()
                        .map(Perpetrator::type)
                        .distinct()
                        .toList(),
                testimony.victims() == null ? null : testimony.victims().count(),
                new CaseView.ConsentLine(
                        testimony.consent().givenBy(),
                        testimony.consent().expiresOn(),
                        testimony.consent().scopes()),
                reaches(testimony, today));
    }

    private Map<String, List<Level>> reaches(Testimony testimony, LocalDate today) {
        Map<String, List<Level>> reaches = new LinkedHashMap<>();
        for (Forum forum : forums.all()) {
            List<Level> levels = new ArrayList<>();
            for (ForumLevel level : forum.levels()) {
                if (ConsentGate.of(testimony.consent(), level, today).allowed()) {
                    levels.add(level.level());
                }
            }
            if (!levels.isEmpty()) {
                reaches.put(forum.code(), levels);
            }
        }
        return reaches;
    }
}
