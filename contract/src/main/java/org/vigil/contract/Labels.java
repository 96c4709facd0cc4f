package org.vigil.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What people read instead of a code: every code of every vocabulary, in Russian and in English. */
public final class Labels {
    private static final Properties RUSSIAN = read("labels_ru.properties");
    private static final Properties ENGLISH = read("labels_en.properties");

    private Labels() {}

    /** The label of a code: Russian for a Russian locale, English for any other. */
    public static String of(Enum<?> code, Locale locale) {
        Properties labels = locale.getLanguage().equals("ru") ? RUSSIAN : ENGLISH;
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        String label = labels.getProperty(key);
        if (label == null) {
            throw new IllegalArgumentException("No label for " + key);
        }
        return label;
    }

    private static Properties read(String name) {
        try (InputStream file = Objects.requireNonNull(Labels.class.getResourceAsStream(name))) {
            Properties labels = new Properties();
            labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
