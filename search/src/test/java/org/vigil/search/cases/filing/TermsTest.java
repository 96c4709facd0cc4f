package org.vigil.search.cases.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.search.cases.Docket.changed;
import static org.vigil.search.cases.Docket.filed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.search.cases.Docket;
import org.vigil.search.cases.forum.Clock;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.forum.ForumsFolder;

final class TermsTest {
    private static final Forums FORUMS = ForumsFolder.read(null);

    private final Docket docket = new Docket().has(Docket.opened());

    /** Filed on 1 November; what came of it; the day it is asked; the term that is then open, its day and the days left. */
    @ParameterizedTest
    @CsvSource({
        "'',                                       2026-11-01, SK-3-DAYS,  2026-11-04,  3",
        "'',                                       2026-11-04, SK-3-DAYS,  2026-11-04,  0",
        "'',                                       2026-11-09, SK-3-DAYS,  2026-11-04, -5",
        "REGISTERED 2026-11-03,                    2026-11-04, SK-3-DAYS,  2026-11-06,  2",
        "CHECK_10D 2026-11-04,                     2026-11-05, SK-10-DAYS, 2026-11-11,  6",
        "CHECK_10D 2026-11-04; CHECK_30D 2026-11-11, 2026-11-12, SK-30-DAYS, 2026-12-01, 19",
        "FORWARDED 2026-11-03,                     2026-11-04, SK-AFTER-FORWARDING, 2026-11-06, 2",
    })
    void countsFromTheFiling(String came, String today, String clock, String due, long left) {
        docket.has(filed(1, "2026-11-01"));
        came(came);

        List<Deadline> open = open(today);

        assertThat(open).extracting(Deadline::clock).containsExactly(clock);
        assertThat(open.get(0).dueOn()).isEqualTo(due);
        assertThat(open.get(0).daysLeft()).isEqualTo(left);
        assertThat(open.get(0).isSilence()).isEqualTo(left < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED 2026-11-04,     MET,      0",
        "CASE_OPENED 2026-11-02, MET,      2",
        "REFUSED 2026-11-20,     MET_LATE, -16",
    })
    void endsWithADecision(String came, Deadline.State state, long left) {
        docket.has(filed(1, "2026-11-01"));
        came(came);

        List<Deadline> all = terms("2026-11-21", null);

        assertThat(all).extracting(Deadline::clock).containsExactly("SK-3-DAYS");
        assertThat(all.get(0).state()).isEqualTo(state);
        assertThat(all.get(0).daysLeft()).isEqualTo(left);
        assertThat(open("2026-11-21")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "APPEAL_124, '',                   SK-124-3-DAYS,  2026-11-04",
        "APPEAL_124, CHECK_10D 2026-11-04, SK-124-10-DAYS, 2026-11-11",
        "APPEAL_125, '',                   SK-125-5-DAYS,  2026-11-06",
    })
    void anAppealHasItsOwnClock(InterventionType route, String came, String clock, String due) {
        docket.has(filed(1, "2026-11-01", "RU-SK", route));
        came(came);

        assertThat(open("2026-11-02")).extracting(Deadline::clock).containsExactly(clock);
        assertThat(open("2026-11-02").get(0).dueOn()).isEqualTo(due);
    }

    @Test
    void theCourtsTermRunsOnlyForThoseWhoTurnToIt() {
        docket.has(filed(1, "2026-07-01"), changed(1, ComplaintStatus.REFUSED, "2026-07-31"));
        assertThat(terms("2026-11-21", null)).extracting(Deadline::forum).containsOnly("RU-SK");

        Deadline term = terms("2026-11-21", "ECHR").stream()
                .filter(one -> one.forum().equals("ECHR"))
                .findFirst()
                .orElseThrow();

        assertThat(term.clock()).isEqualTo("ECHR-4-MONTHS");
        assertThat(term.dueOn()).isEqualTo("2026-11-30");
        assertThat(term.actor()).isEqualTo(Clock.Actor.APPLICANT);
        assertThat(term.isSilence()).isFalse();
    }

    @Test
    void beforeFebruary2022TheCourtGaveSixMonths() {
        docket.has(filed(1, "2021-07-01"), changed(1, ComplaintStatus.REFUSED, "2021-08-31"));

        assertThat(terms("2022-01-01", "ECHR"))
                .filteredOn(one -> one.forum().equals("ECHR"))
                .extracting(Deadline::clock, one -> one.dueOn().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ECHR-6-MONTHS", "2022-02-28"));
    }

    @Test
    void aYearlyDayComesAgainAndATypedDateStartsAClock() {
        assertThat(terms("2026-11-21", "ODIHR"))
                .extracting(one -> one.dueOn().toString())
                .containsExactly("2027-04-30");
        assertThat(terms("2027-04-30", "ODIHR")).extracting(Deadline::daysLeft).containsExactly(0L);

        List<Deadline> urgent = Terms.of(
                Docket.CASE,
                List.of(),
                "WGEID"::equals,
                (forum, field) -> Optional.of(field.equals("date") ? "2026-10" : "no date"),
                FORUMS,
                LocalDate.parse("2026-11-21"));

        assertThat(urgent).extracting(one -> one.dueOn().toString()).containsExactly("2027-01-01");
        assertThat(Terms.of(
                        Docket.CASE,
                        List.of(),
                        "WGEID"::equals,
                        (forum, field) -> Optional.of("soon"),
                        FORUMS,
                        LocalDate.parse("2026-11-21")))
                .isEmpty();
    }

    /** A day later there is a day less, and nothing else changes but what becomes overdue. */
    @Property(tries = 500)
    void aDayLaterThereIsADayLess(@ForAll long seed) {
        Random random = new Random(seed);
        Docket any = new Docket().has(Docket.opened(), filed(1, "2026-11-01"));
        List<ComplaintStatus> statuses = List.of(ComplaintStatus.values());
        for (int i = 0; i < 5; i++) {
            any.write(changed(
                    1,
                    statuses.get(random.nextInt(statuses.size())),
                    LocalDate.of(2026, 11, 1).plusDays(random.nextInt(20)).toString()));
        }
        LocalDate today = LocalDate.of(2026, 11, 1).plusDays(random.nextInt(60));
        List<Deadline> now = terms(any, today, null);
        List<Deadline> later = terms(any, today.plusDays(1), null);

        assertThat(later).hasSameSizeAs(now);
        for (int i = 0; i < now.size(); i++) {
            Deadline before = now.get(i);
            assertThat(later.get(i).dueOn()).isEqualTo(before.dueOn());
            assertThat(later.get(i).daysLeft()).isEqualTo(before.daysLeft() - (before.isOpen() ? 1 : 0));
            assertThat(before.isSilence()).isEqualTo(before.isOpen() && today.isAfter(before.dueOn()));
        }
    }

    private void came(String words) {
        for (String one : words.isEmpty() ? List.<String>of() : List.of(words.split("; *", -1))) {
            List<String> word = List.of(one.split(" ", -1));
            docket.has(changed(1, ComplaintStatus.valueOf(word.get(0)), word.get(1)));
        }
    }

    private List<Deadline> open(String today) {
        return terms(today, null).stream().filter(Deadline::isOpen).toList();
    }

    private List<Deadline> terms(String today, @Nullable String forum) {
        return terms(docket, LocalDate.parse(today), forum);
    }

    private static List<Deadline> terms(Docket docket, LocalDate today, @Nullable String forum) {
        return Terms.of(
                Docket.CASE,
                docket.file().filings(),
                code -> code.equals(forum),
                (code, field) -> Optional.empty(),
                FORUMS,
                today);
    }
}
