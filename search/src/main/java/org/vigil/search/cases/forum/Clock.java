package org.vigil.search.cases.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Casework;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionType;

/**
 * A term. It runs from the first of {@code from} that a filing reached, once it reached {@code when} (if that is given), for
 * so many days or months, until one of {@code ends}. {@code of} names another forum whose filings start it, {@code field} an
 * answer that holds a date, {@code yearly} a day of each year. Holidays are not modelled.
 */
public record Clock(
        String code,
        Words label,
        String article,
        Actor actor,
        Words silence,
        String source,
        boolean lawyer,
        @Nullable String of,
        List<InterventionType> routes,
        List<ComplaintStatus> from,
        @Nullable ComplaintStatus when,
        List<ComplaintStatus> ends,
        @Nullable Integer days,
        @Nullable Integer months,
        @Nullable LocalDate startsSince,
        @Nullable LocalDate startsUntil,
        @Nullable String field,
        @Nullable String yearly) {
    private static final Pattern CODE = Pattern.compile(Casework.CODE);
    private static final Pattern DAY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    /** Who has to act before the term is over. */
    public enum Actor {
        AUTHORITY,
        APPLICANT
    }

    public Clock {
        code = Given.code(code, "code", CODE);
        label = Given.value(label, "label");
        article = Given.text(article, "article");
        actor = Given.value(actor, "actor");
        silence = Given.value(silence, "silence");
        source = Given.text(source, "source");
        routes = Given.any(routes);
        from = Given.any(from);
        ends = Given.any(ends);
        int starts = (from.isEmpty() ? 0 : 1) + (field == null ? 0 : 1) + (yearly == null ? 0 : 1);
        if (starts != 1) {
            throw new IllegalArgumentException("a clock starts by one of: from, field, yearly");
        }
        if (yearly != null) {
            yearly = Given.code(yearly, "yearly", DAY);
        } else if ((days == null) == (months == null)) {
            throw new IllegalArgumentException("a clock runs for days or for months, one of them");
        }
        if ((days != null && days < 1) || (months != null && months < 1)) {
            throw new IllegalArgumentException("a term is at least 1");
        }
    }
}
