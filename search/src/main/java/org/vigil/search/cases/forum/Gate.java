package org.vigil.search.cases.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Casework;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.search.cases.Level;

/**
 * A condition of a forum. What each rule needs is checked when the definition is read, so that a gate never fails to be
 * judged. It stands at the {@code levels} named, or at all. {@code lawyer} means: have a lawyer check.
 */
public record Gate(
        String code,
        Rule rule,
        Severity severity,
        Words text,
        String source,
        boolean lawyer,
        List<Level> levels,
        @Nullable LocalDate until,
        @Nullable Integer months,
        @Nullable Integer minimum,
        List<String> forums,
        List<ComplaintStatus> statuses,
        List<String> fields,
        List<ActType> acts) {
    private static final Pattern CODE = Pattern.compile(Casework.CODE);

    /** How a gate is judged. */
    public enum Rule {
        /** All facts happened on or before {@code until}. */
        FACTS_UNTIL,
        /** The last fact is at most {@code months} old. */
        FACTS_WITHIN,
        /** A member has confirmed it in the case. */
        CONFIRMED,
        /** A member has confirmed that somebody will be named, and at least one testimony that goes along is a person's own. */
        NAMED_APPLICANT,
        /** Nothing was filed with {@code forums} in this case. */
        NOT_FILED_WITH,
        /** Something filed with {@code forums} reached one of {@code statuses}, or one of {@code fields} explains why not. */
        REMEDIES,
        /** The last decision of {@code forums} is at most {@code months} old. */
        WITHIN_MONTHS_OF_DECISION,
        /** At least one testimony tells of one of {@code acts}. */
        ACTS,
        /** At least one testimony tells of state agents, or of their acquiescence. */
        STATE_AGENTS,
        /** Every testimony tells of a criminal offence with a bias indicator. */
        BIAS,
        /** At least {@code minimum} testimonies may go along. */
        AT_LEAST,
        /** Exactly one victim stands in the case. */
        ONE_VICTIM,
        /** A filing language of the forum was chosen. */
        LANGUAGE
    }

    /** What an unmet condition does: keeps the packet from being frozen, or warns. */
    public enum Severity {
        BLOCK,
        WARN
    }

    public boolean standsAt(Level level) {
        return levels.isEmpty() || levels.contains(level);
    }

    public Gate {
        code = Given.code(code, "code", CODE);
        rule = Given.value(rule, "rule");
        severity = Given.value(severity, "severity");
        text = Given.value(text, "text");
        source = Given.text(source, "source");
        levels = Given.any(levels);
        forums = Given.any(forums);
        statuses = Given.any(statuses);
        fields = Given.any(fields);
        acts = Given.any(acts);
        switch (rule) {
            case FACTS_UNTIL -> Given.value(until, "until");
            case FACTS_WITHIN -> Given.value(months, "months");
            case NOT_FILED_WITH -> Given.some(forums, "forums");
            case REMEDIES -> Given.some(fields, "fields");
            case WITHIN_MONTHS_OF_DECISION -> {
                Given.value(months, "months");
                Given.some(forums, "forums");
            }
            case ACTS -> Given.some(acts, "acts");
            case AT_LEAST -> Given.value(minimum, "minimum");
            case CONFIRMED, NAMED_APPLICANT, STATE_AGENTS, BIAS, ONE_VICTIM, LANGUAGE -> {}
        }
    }
}
