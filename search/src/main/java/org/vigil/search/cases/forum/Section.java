package org.vigil.search.cases.forum;

import java.util.List;
import java.util.regex.Pattern;

/** A part of a form. */
public record Section(String id, Words title, List<Field> fields) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    public Section {
        id = Given.code(id, "id", ID);
        title = Given.value(title, "title");
        fields = Given.some(fields, "fields");
    }
}
