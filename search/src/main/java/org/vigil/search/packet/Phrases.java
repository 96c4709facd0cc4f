package org.vigil.search.packet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Labels;
import org.vigil.contract.Period;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.Language;

/** How papers speak in one language. */
final class Phrases {
    private static final Phrases RUSSIAN = new Phrases(Language.RU, "papers_ru.properties");
    private static final Phrases ENGLISH = new Phrases(Language.EN, "papers_en.properties");

    private final Language language;
    private final Properties phrases = new Properties();

    private Phrases(Language language, String file) {
        this.language = language;
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file))) {
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Phrases in(Language language) {
        return language == Language.RU ? RUSSIAN : ENGLISH;
    }

    /** The same phrase in both languages. */
    static Words both(String key, Object... values) {
        return new Words(RUSSIAN.say(key, values), ENGLISH.say(key, values));
    }

    Language language() {
        return language;
    }

    /** A phrase of ours, with {@code {0}}, {@code {1}} … filled in as they are. */
    String say(String key, Object... values) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("No phrase for " + key);
        }
        StringBuilder said = new StringBuilder(phrase.length() + 32);
        for (int at = 0; at < phrase.length(); at++) {
            char each = phrase.charAt(at);
            if (each == '{' && at + 2 < phrase.length() && phrase.charAt(at + 2) == '}') {
                said.append(values[phrase.charAt(at + 1) - '0']);
                at += 2;
            } else {
                said.append(each);
            }
        }
        return said.toString();
    }

    String label(Enum<?> code) {
        return Labels.of(code, locale());
    }

    /** The label of a code of this vocabulary; anything else stays as it is. */
    <E extends Enum<E>> String labelOr(Class<E> vocabulary, String code) {
        return Stream.of(Objects.requireNonNull(vocabulary.getEnumConstants()))
                .filter(known -> known.name().equals(code))
                .map(this::label)
                .findFirst()
                .orElse(code);
    }

    String labels(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(this::label).collect(Collectors.joining("; "));
    }

    String region(String code) {
        return Regions.byCode(code)
                .map(region -> language == Language.RU ? region.ru() : region.en())
                .orElse(code);
    }

    String period(Period period) {
        return Dates.say(period, language);
    }

    String count(Count count) {
        Integer max = count.max();
        if (max == null) {
            return say("count.at-least", count.min());
        }
        return max == count.min() ? String.valueOf(max) : say("count.between", count.min(), max);
    }

    String yesNo(boolean yes) {
        return say(yes ? "yes" : "no");
    }

    String orNotStated(@Nullable String value) {
        return value == null || value.isBlank() ? say("not-stated") : value;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Locale locale() {
        return Locale.forLanguageTag(language == Language.RU ? "ru" : "en");
    }
}
