package org.vigil.search.cases.forum;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks: answered in words, or, with {@code from}, by what the case says already. What would name a
 * person is {@code byHand}: it has a blank in the paper, is written there after the download, and is never typed into Vigil.
 */
public record Field(
        String id,
        Words label,
        boolean required,
        @Nullable Fact from,
        @Nullable Integer characters,
        @Nullable Integer pages,
        boolean byHand,
        boolean lawyer) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    public Field {
        id = Given.code(id, "id", ID);
        label = Given.value(label, "label");
        if ((characters != null && characters < 1) || (pages != null && pages < 1)) {
            throw new IllegalArgumentException("a limit of characters or pages is at least 1");
        }
        if (byHand && (from != null || characters != null || pages != null)) {
            throw new IllegalArgumentException("what is written by hand has neither from nor a limit");
        }
    }
}
