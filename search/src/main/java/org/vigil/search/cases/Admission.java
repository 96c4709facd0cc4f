package org.vigil.search.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.consent.ConsentGate;
import org.vigil.search.cases.consent.Permission;
import org.vigil.search.cases.forum.Forums;

/** Which testimonies may be taken into a case: those that the viewer sees and whose consent reaches some forum. */
final class Admission {
    private final Exhibits exhibits;
    private final Forums forums;

    Admission(Exhibits exhibits, Forums forums) {
        this.exhibits = exhibits;
        this.forums = forums;
    }

    /** What is taken in, and what stays out, with the scopes any one of which would open a forum. */
    record Admitted(List<UUID> taken, List<LeftOut> leftOut) {}

    /** A testimony that stays out, and why. */
    record LeftOut(UUID testimony, Permission.Reason reason, List<ConsentScope> missing) {}

    /** Takes testimonies and the members of incidents; an id that the viewer sees nothing of is refused by its field. */
    Admitted of(CaseInput input, Viewer viewer, LocalDate today) {
        List<UUID> named = input.ids("testimonies");
        Set<UUID> asked = new LinkedHashSet<>(named);
        List<UUID> incidents = input.ids("incidents");
        for (int i = 0; i < incidents.size(); i++) {
            String field = "incidents[" + i + "]";
            asked.addAll(exhibits.membersOf(incidents.get(i), viewer)
                    .orElseThrow(() -> CaseInput.invalid(
                            field, "no-such-incident", "There is none of this id, or it is not yours to see.")));
        }
        Map<UUID, Testimony> found = exhibits.now(asked);
        found.values().removeIf(testimony -> !viewer.sees(testimony.place().region()));
        for (int i = 0; i < named.size(); i++) {
            if (!found.containsKey(named.get(i))) {
                throw CaseInput.invalid(
                        "testimonies[" + i + "]",
                        "no-such-testimony",
                        "There is none of this id, or it is not yours to see.");
            }
        }
        return sorted(found, today);
    }

    private Admitted sorted(Map<UUID, Testimony> found, LocalDate today) {
        List<UUID> taken = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        found.forEach((id, testimony) -> {
            Permission permission = ConsentGate.anywhere(testimony.consent(), forums.all(), today);
            if (permission.allowed()) {
                taken.add(id);
            } else {
                leftOut.add(new LeftOut(id, permission.reason(), permission.missing()));
            }
        });
        return new Admitted(taken, leftOut);
    }
}
