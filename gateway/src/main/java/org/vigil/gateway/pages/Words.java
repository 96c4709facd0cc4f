package org.vigil.gateway.pages;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.vigil.contract.Count;
import org.vigil.contract.Labels;
import org.vigil.contract.Period;
import org.vigil.contract.Region;
import org.vigil.contract.Regions;

/** Everything a page says that is not fixed in its template: codes, places, dates, numbers of people, plurals. */
public final class Words {
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;
    private final Dates dates;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.dates = new Dates(locale);
    }

    public Locale locale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text under a key, or under the other key when there is none: for codes that a newer service may send. */
    public String textOr(String key, String otherwise) {
        try {
            return messages.getMessage(key, null, locale);
        } catch (NoSuchMessageException unknown) {
            return otherwise;
        }
    }

    public String code(Enum<?> code) {
        return Labels.of(code, locale);
    }

    /** Labels for the middle of a sentence. */
    public String inlineList(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(this::code).collect(Collectors.joining(", "));
    }

    public String region(String code) {
        return Regions.byCode(code)
                .map(region -> russian() ? region.ru() : region.en())
                .orElse(code);
    }

    public String region(Region region) {
        return russian() ? region.ru() : region.en();
    }

    public String regions(Collection<String> codes) {
        return codes.stream().map(this::region).collect(Collectors.joining(", "));
    }

    public String period(@Nullable Period period) {
        return period == null ? text("unknown.period") : dates.write(period);
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** The day of a moment, in UTC. */
    public String day(Instant moment) {
        return day(moment.atZone(ZoneOffset.UTC).toLocalDate());
    }

    public String bucket(String start) {
        return dates.bucket(start);
    }

    /** The same, short enough for the axis of a chart. */
    public String shortBucket(String start) {
        return dates.shortBucket(start);
    }

    /** A number of people with its bounds, in the grammar of the language. */
    public String people(@Nullable Count count) {
        if (count == null) {
            return text("unknown.people");
        }
        Integer max = count.max();
        if (max == null) {
            return text("people.at-least." + genitive(count.min()), number(count.min()));
        }
        if (max == count.min()) {
            return plural("people", max);
        }
        if (count.min() == 0) {
            return text("people.up-to." + genitive(max), number(max));
        }
        return text("people.range." + genitive(max), number(count.min()), number(max));
    }

    /** The bounds alone, for a cell of a table: 40–52, ≥ 40, 40. */
    public String bounds(@Nullable Count count) {
        if (count == null) {
            return "–";
        }
        Integer max = count.max();
        if (max == null) {
            return "≥ " + number(count.min());
        }
        return max == count.min() ? number(max) : number(count.min()) + "–" + number(max);
    }

    /** {@code key.one}, {@code key.few} or {@code key.many}, with the number filled in. */
    public String plural(String key, long number) {
        return text(key + "." + Plural.of(number, locale).name().toLowerCase(Locale.ROOT), number(number));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** After 'from … to' and 'at least' Russian knows two forms only. */
    private String genitive(long number) {
        return Plural.of(number, locale) == Plural.ONE ? "one" : "many";
    }

    private boolean russian() {
        return locale.getLanguage().equals("ru");
    }

    /** For a label that begins a line; labels themselves are written as they stand inside a sentence. */
    public String upperFirst(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(locale) + label.substring(1);
    }

    /** A month from 1 to 12 by its name, as it stands alone. */
    public String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** A moment to the minute, in UTC and saying so. */
    public String moment(Instant moment) {
        ZonedDateTime at = moment.atZone(ZoneOffset.UTC);
        return dates.day(at.toLocalDate()) + ", " + at.format(TO_THE_MINUTE) + " UTC";
    }
}
