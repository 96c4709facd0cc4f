package org.vigil.gateway.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Which field of the form stands for which field of the testimony, in the order of the page. */
final class FormFields {
    private static final List<String> ON_THE_PAGE = List.of(
            "class",
            "acts",
            "methods",
            "year",
            "month",
            "endYear",
            "endMonth",
            "region",
            "district",
            "site",
            "min",
            "max",
            "perpetrators",
            "unit",
            "narrative",
            "hide",
            "keep",
            "keepDay",
            "language",
            "outlet",
            "interviewer",
            "household",
            "document",
            "givenBy",
            "scopes",
            "contactName",
            "contactReach",
            "contactCaution",
            "help");

    private record Translation(String path, String field) {}

    /** The first that fits wins, so the finer path comes first. */
    private static final List<Translation> TRANSLATIONS = List.of(
            new Translation("incidentClass", "class"),
            new Translation("acts[", "acts"),
            new Translation("acts", "acts"),
            new Translation("period", "year"),
            new Translation("place.region", "region"),
            new Translation("place.district", "district"),
            new Translation("place.site", "site"),
            new Translation("victims.count.max", "max"),
            new Translation("victims.count.ordered", "max"),
            new Translation("victims", "min"),
            new Translation("perpetrators[", "unit"),
            new Translation("source.outlet", "outlet"),
            new Translation("source.interviewer", "interviewer"),
            new Translation("source.household", "household"),
            new Translation("source.document", "document"),
            new Translation("source.lineage", "document"),
            new Translation("consent", "scopes"),
            new Translation("contact.name", "contactName"),
            new Translation("contact.caution", "contactCaution"),
            new Translation("contact", "contactReach"),
            new Translation("interventions", "help"),
            new Translation("corrections.keep", "keep"),
            new Translation("corrections.day", "keepDay"),
            new Translation("corrections", "hide"),
            new Translation("text", "narrative"),
            new Translation("narrative", "narrative"),
            new Translation("language", "language"));

    private FormFields() {}

    static FieldProblem problem(String path, String code) {
        return TRANSLATIONS.stream()
                .filter(translation -> path.startsWith(translation.path()))
                .findFirst()
                .map(translation -> new FieldProblem(translation.field(), code))
                .orElse(new FieldProblem("class", code));
    }

    /** Each once, from the top of the page to its end. */
    static List<FieldProblem> inOrder(List<FieldProblem> problems) {
        List<FieldProblem> once = new ArrayList<>(new LinkedHashSet<>(problems));
        once.sort(Comparator.comparingInt(problem -> ON_THE_PAGE.indexOf(problem.field())));
        return List.copyOf(once);
    }
}
