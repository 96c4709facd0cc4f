package org.vigil.search.cases.forum;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that a form asks: answered in words, or, with {@code from}, by what the case says already. */
public record Field(
        String id,
        Words label,
        boolean required,
        @Nullable Fact from,
        @Nullable Integer characters,
        @Nullable Integer pages,
        boolean lawyer) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    public Field {
        id = Given.code(id, "id", ID);
        label = Given.value(label, "label");
        if ((characters != null && characters < 1) || (pages != null && pages < 1)) {
            throw new IllegalArgumentException("a limit of characters or pages is at least 1");
        }
    }
}
