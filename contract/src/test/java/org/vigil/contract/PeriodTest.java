package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.contract.vocabulary.DatePrecision;

final class PeriodTest {
    @Property
    void isReadBackAsItWasWritten(
            @ForAll @IntRange(max = 20_000) int start,
            @ForAll @IntRange(max = 800) int length,
            @ForAll boolean approximate) {
        LocalDate from = LocalDate.of(1990, 1, 1).plusDays(start);
        Period period = new Period(from, from.plusDays(length), approximate);

        assertThat(Period.parse(period.edtf())).isEqualTo(period);
    }

    @Property
    void neverMakesUpADay(
            @ForAll @IntRange(min = 1990, max = 2040) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        String stated = "%d-%02d".formatted(year, month);

        assertThat(Period.parse(stated).edtf()).isEqualTo(stated);
        assertThat(Period.parse(String.valueOf(year)).edtf()).isEqualTo(String.valueOf(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-08, 2017-03-08, 2017-03-08, EXACT",
        "2017-03, 2017-03-01, 2017-03-31, DAY_UNKNOWN",
        "2017-03-XX, 2017-03-01, 2017-03-31, DAY_UNKNOWN",
        "2016-02, 2016-02-01, 2016-02-29, DAY_UNKNOWN",
        "2017, 2017-01-01, 2017-12-31, DAY_MONTH_UNKNOWN",
        "2017-03~, 2017-03-01, 2017-03-31, ESTIMATE",
        "2017-02-20/2017-04, 2017-02-20, 2017-04-30, RANGE",
        "2018-12/2019-01, 2018-12-01, 2019-01-31, RANGE",
        "2017-03-06/2017-03-12, 2017-03-06, 2017-03-12, WEEK",
    })
    void spansAllThatWasSaid(String edtf, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        Period period = Period.parse(edtf);

        assertThat(period.earliest()).isEqualTo(earliest);
        assertThat(period.latest()).isEqualTo(latest);
        assertThat(period.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-02-30, not-a-date",
        "2017-13, not-a-date",
        "2017-05/2017-03, end-before-start",
        "2017-03-09/2017-03-08, end-before-start",
    })
    void namesWhatIsWrong(String edtf, String code) {
        assertThatThrownBy(() -> Period.parse(edtf)).hasMessage(code).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "secret", "in spring", "2017/2018/2019", "17-03", "2017-3", "/2017", "2017/", "/"})
    void refusesNonsenseWithoutQuotingIt(String nonsense) {
        assertThatThrownBy(() -> Period.parse(nonsense))
                .hasMessage("not-a-period")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"2017-03-08,2017-03", "2017-02-27/2017-03-02,2017-02/2017-03", "2017,2017", "2017-03-08~,2017-03~"})
    void saysTheMonthsThatHoldIt(String told, String months) {
        assertThat(Period.parse(told).months()).isEqualTo(Period.parse(months));
    }
}
