package org.vigil.search.cases.filing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Deadlines as a calendar of RFC 5545: all-day entries with a reminder, lines ended by CRLF and folded at 75 octets. An
 * entry names the case by eight digits of its id and the term by its article; a calendar is synchronised to places that
 * nobody controls.
 */
public final class ICalendar {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /** The open deadlines, in the language {@code ru} or {@code en}. */
    public static String of(List<Deadline> deadlines, String language, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//deadlines//EN");
        calendar.line("CALSCALE:GREGORIAN");
        deadlines.stream().filter(Deadline::isOpen).forEach(deadline -> calendar.event(deadline, language, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Deadline deadline, String language, Instant now) {
        String due = deadline.dueOn().format(DAY);
        line("BEGIN:VEVENT");
        line("UID:" + uid(deadline));
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + due);
        line("SUMMARY:" + escaped(summary(deadline, language)));
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:-P1D");
        line("DESCRIPTION:" + escaped(summary(deadline, language)));
        line("END:VALARM");
        line("END:VEVENT");
    }

    private static String summary(Deadline deadline, String language) {
        String number = deadline.caseId().toString().substring(0, 8);
        return (language.equals("ru") ? "Дело " : "Case ") + number + ": " + deadline.article() + ", "
                + deadline.label().in(language);
    }

    private static UUID uid(Deadline deadline) {
        String name = deadline.caseId() + "/" + deadline.filing() + "/" + deadline.forum() + "/" + deadline.clock();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Never between the bytes of one character. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
