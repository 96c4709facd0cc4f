package org.vigil.search.cases.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Labels;
import org.vigil.contract.Period;
import org.vigil.contract.Regions;

/** Sentences, days and numbers in one language, as precise as what they are made of and no more. */
public final class Wording {
    private final Locale locale;
    private final boolean russian;
    private final Properties phrases = new Properties();

    public Wording(String language) {
        locale = Locale.forLanguageTag(language);
        russian = language.equals("ru");
        String name = "/org/vigil/search/cases/chronology/chronology_" + language + ".properties";
        try (InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream(name))) {
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String language() {
        return russian ? "ru" : "en";
    }

    /** A phrase with its places filled; what stands in a place is never itself searched for places. */
    public String phrase(String key, Object... parts) {
        String pattern = Objects.requireNonNull(phrases.getProperty(key), key);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean place = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            if (place) {
                text.append(parts[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    /** The phrase, or nothing where there is nothing to say. */
    public String ifAny(String key, @Nullable String part) {
        return part == null || part.isBlank() ? "" : phrase(key, part);
    }

    public String label(Enum<?> code) {
        return Labels.of(code, locale);
    }

    public String labels(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(this::label).collect(Collectors.joining(", "));
    }

    public String region(String code) {
        return Regions.byCode(code)
                .map(region -> russian ? region.ru() : region.en())
                .orElse(code);
    }

    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + day.getYear();
    }

    public String days(long number) {
        return phrase("day." + form(number), number);
    }

    public String period(@Nullable Period period) {
        if (period == null) {
            return phrase("undated");
        }
        String plain = plain(period);
        return period.approximate() ? phrase("around", plain) : plain;
    }

    private String plain(Period period) {
        LocalDate from = period.earliest();
        LocalDate to = period.latest();
        if (from.equals(to)) {
            return day(from);
        }
        boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!whole) {
            return phrase("range", day(from), day(to));
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return month(from, period.approximate());
        }
        if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear() && from.getYear() == to.getYear()) {
            return String.valueOf(from.getYear());
        }
        return phrase("range", month(from, false), month(to, false));
    }

    /** Russian says 'около марта' and 'март'. */
    private String month(LocalDate day, boolean genitive) {
        TextStyle style = genitive ? TextStyle.FULL : TextStyle.FULL_STANDALONE;
        return day.getMonth().getDisplayName(style, locale) + " " + day.getYear();
    }

    /** By the rules of CLDR for whole numbers. */
    private String form(long number) {
        if (!russian) {
            return number == 1 ? "one" : "many";
        }
        long tens = number % 100;
        long ones = number % 10;
        if (ones == 1 && tens != 11) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }
}
