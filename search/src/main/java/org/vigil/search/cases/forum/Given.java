package org.vigil.search.cases.forum;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a definition has to say; the message is read by whoever edits the file. */
final class Given {
    private Given() {}

    static String text(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.strip();
    }

    static <T> T value(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static String code(@Nullable String value, String name, Pattern pattern) {
        String code = text(value, name);
        if (!pattern.matcher(code).matches()) {
            throw new IllegalArgumentException(name + " is not written like " + pattern.pattern());
        }
        return code;
    }

    static <T> List<T> some(@Nullable List<T> values, String name) {
        List<T> list = any(values);
        if (list.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing or empty");
        }
        return list;
    }

    static <T> List<T> any(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Codes by which others point here are given once. */
    static void distinct(List<String> codes, String name) {
        if (codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException(name + " are named twice");
        }
    }
}
