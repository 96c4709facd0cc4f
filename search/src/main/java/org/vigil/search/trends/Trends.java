package org.vigil.search.trends;

import static org.vigil.search.problem.Problem.invalidQuery;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Incident;
import org.vigil.search.access.Viewer;
import org.vigil.search.query.Filters;
import org.vigil.search.query.Parameters;
import org.vigil.search.query.TextQuery;

/** Answers how incidents spread over time, for the same filters as the list of incidents. */
public final class Trends {
    private static final Set<String> OWN = Set.of("by", "split", "q", "translit");

    private final ElasticsearchOccurrences occurrences;
    private final Clock clock;

    public Trends(ElasticsearchOccurrences occurrences, Clock clock) {
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** What is asked, read and found well-formed. */
    record Question(
            Viewer viewer,
            Unit by,
            @Nullable Split split,
            @Nullable TextQuery text,
            Filters filters) {

        static Question parse(Map<String, List<String>> values, Viewer viewer) {
            Set<String> known = new LinkedHashSet<>(Filters.parameters());
            known.addAll(OWN);
            Parameters parameters = Parameters.of(values, known);
            Unit by = parameters.choice("by", Unit.values());
            Split split = parameters.choice("split", Split.values());
            return new Question(
                    viewer,
                    by == null ? Unit.MONTH : by,
                    split,
                    TextQuery.parse(parameters),
                    Filters.parse(parameters));
        }
    }

    Trend trend(Question question) {
        Filters filters = question.filters();
        Counting counting = new Counting(question.by(), question.split(), filters.from(), filters.to());
        boolean fits = occurrences.each(question, facts -> counting.add(occurrence(facts, question)));
        if (!fits) {
            throw invalidQuery(
                    "by",
                    "too-fine",
                    "The incidents span too many buckets: ask by month or year, or narrow from and to.");
        }
        return counting.trend(clock.instant());
    }

    private static Occurrence occurrence(Incident.Facts facts, Question question) {
        Viewer viewer = question.viewer();
        Split split = question.split();
        Collection<String> codes = split == null ? List.of() : split.codes(facts);
        return new Occurrence(
                facts.period(),
                viewer.visible(facts.regions()),
                facts.victims(),
                split == Split.REGION ? viewer.visible(codes) : codes);
    }
}
