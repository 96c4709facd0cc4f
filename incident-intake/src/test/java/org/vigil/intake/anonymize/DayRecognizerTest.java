package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRecognizerTest {
    private static final Days AROUND = new Days(LocalDate.of(2017, 2, 5), LocalDate.of(2017, 4, 8));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Нас забрали 8 марта 2017 года ночью.|Нас забрали [дата: март] 2017 года ночью.",
                "Нас держали с 8-го по 20 марта.|Нас держали с [дата: март].",
                "Нас забрали восьмого марта.|Нас забрали [дата: март].",
                "Отпустили двадцать первого марта.|Отпустили [дата: март].",
                "Нас забрали 08.03.2017 ночью.|Нас забрали [дата: март].2017 ночью.",
                "Нас забрали 08.03.17 ночью.|Нас забрали [дата: март].17 ночью.",
                "Нас забрали 8.03, ночью.|Нас забрали [дата: март], ночью.",
                "Нас забрали 2017-03-08.|Нас забрали 2017-[дата: март].",
                "They took us on 8 March 2017.|They took us on [date: March] 2017.",
                "They took us on the 8th of March.|They took us on [date: March].",
                "They took us on March 8, 2017.|They took us on [date: March], 2017.",
                "They took us on March 8 and 9.|They took us on [date: March].",
                "They took us on the eighth of March.|They took us on [date: March].",
                "They took us on 8/3/2017.|They took us on [date: March]/2017."
            })
    void saysTheMonthInsteadOfTheDay(String told, String kept) {
        assertThat(masked(told)).isEqualTo(kept);
        assertThat(masked(kept)).as("a second time").isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Нас забрали 8 марта 2016 года.",
                "Суд был 12 сентября.",
                "Нас забрали в марте 2017 года.",
                "Это было в 15.30, нас было 8 человек.",
                "They took us in March 2017.",
                "They may 5 times come back.",
                "It was on 12 September 2017."
            })
    void leavesOtherDaysAndOtherNumbers(String told) {
        assertThat(masked(told)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Нас забрали 8 марта 2017 года.", "They took us on March 8, 2017."})
    void leavesTheDayWhereItMayStay(String told) {
        assertThat(AnonymizerTest.ANONYMIZER.anonymize(told).text()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, ", "1 и ", "8 to ", "march ", "the ", "1.", "20", "двадцать "})
    void takesTimeInProportionToTheText(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> masked(piece.repeat(30_000)));
    }

    private static String masked(String text) {
        return AnonymizerTest.ANONYMIZER
                .anonymize(text, List.of(), List.of(), AROUND)
                .anonymized()
                .text();
    }
}
