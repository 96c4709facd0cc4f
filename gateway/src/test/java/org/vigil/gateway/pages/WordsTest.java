package org.vigil.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.Count;
import org.vigil.contract.Period;

class WordsTest {
    private static final Words RUSSIAN = words(PathLocale.RUSSIAN);
    private static final Words ENGLISH = words(PathLocale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2017-03-08            | 8 марта 2017                 | 8 March 2017
                    2017-03-08~           | около 8 марта 2017           | around 8 March 2017
                    2017-03               | март 2017                    | March 2017
                    2017-03~              | около марта 2017             | around March 2017
                    2017                  | 2017 год                     | 2017
                    2017~                 | около 2017 года              | around 2017
                    2016/2018             | 2016–2018 годы               | 2016–2018
                    2017-03-08/2017-03-12 | 8–12 марта 2017              | 8–12 March 2017
                    2017-03-08/2017-03-12~| примерно 8–12 марта 2017     | roughly 8–12 March 2017
                    2017-02-28/2017-03-04 | 28 февраля – 4 марта 2017    | 28 February – 4 March 2017
                    2016-12-28/2017-01-04 | 28 декабря 2016 – 4 января 2017 | 28 December 2016 – 4 January 2017
                    2017-02/2017-04       | февраль–апрель 2017          | February–April 2017
                    2016-12/2017-02       | декабрь 2016 – февраль 2017  | December 2016 – February 2017
                    """)
    void writesAPeriodAsPreciselyAsItWasStated(String edtf, String russian, String english) {
        assertThat(RUSSIAN.period(Period.parse(edtf))).isEqualTo(russian);
        assertThat(ENGLISH.period(Period.parse(edtf))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    1  | 1  | 1 человек               | 1 person
                    3  | 3  | 3 человека              | 3 people
                    11 | 11 | 11 человек              | 11 people
                    40 | 52 | от 40 до 52 человек     | 40 to 52 people
                    5  | 21 | от 5 до 21 человека     | 5 to 21 people
                    0  | 2  | до 2 человек            | up to 2 people
                    40 | -  | не менее 40 человек     | at least 40 people
                    1  | -  | не менее 1 человека     | at least 1 person
                    """)
    void writesANumberOfPeopleWithItsBounds(int min, Integer max, String russian, String english) {
        assertThat(RUSSIAN.people(new Count(min, max))).isEqualTo(russian);
        assertThat(ENGLISH.people(new Count(min, max))).isEqualTo(english);
    }

    @Test
    void saysSoWhenNothingIsKnown() {
        assertThat(RUSSIAN.people(null)).isEqualTo("сколько людей, неизвестно");
        assertThat(ENGLISH.period(null)).isEqualTo("time unknown");
    }

    private static Words words(Locale locale) {
        return new Words(new PagesWiring().messageSource(), locale);
    }
}
