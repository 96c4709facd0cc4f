package org.vigil.search.cases.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.search.cases.Docket;
import org.vigil.search.cases.forum.ForumsFolder;

final class ICalendarTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void namesTheCaseByEightDigitsAndTheTermByItsArticle() {
        String calendar = unfolded(calendar("en"));

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("SUMMARY:Case 00000000: art. 144(1) CCP\\, decision due\r\n")
                .contains("DTSTART;VALUE=DATE:20261104\r\n")
                .contains("DTSTAMP:20261121T090000Z\r\n")
                .contains("TRIGGER:-P1D\r\n")
                .doesNotContain("A title")
                .doesNotContain("a body");
        assertThat(calendar("en")).isEqualTo(calendar("en"));
    }

    /** No line is longer than 75 octets, none breaks a letter, and unfolding gives back what was folded. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void foldsLinesWithoutBreakingLetters(String language) {
        String calendar = calendar(language);

        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n");
        assertThat(new String(calendar.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
        if (language.equals("ru")) {
            assertThat(calendar).contains("\r\n ");
            assertThat(unfolded(calendar)).contains("Дело 00000000: art. 144(1) CCP\\, решение по сообщению");
        }
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(ICalendar.escaped("a,b;c\\d\ne")).isEqualTo("a\\,b\\;c\\\\d\\ne");
    }

    private static String calendar(String language) {
        Docket docket = new Docket().has(Docket.opened(), Docket.filed(1, "2026-11-01"));
        List<Deadline> deadlines = Terms.of(
                Docket.CASE,
                docket.file().filings(),
                forum -> false,
                (forum, field) -> Optional.empty(),
                ForumsFolder.read(null),
                LocalDate.parse("2026-11-02"));
        return ICalendar.of(deadlines, language, NOW);
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
