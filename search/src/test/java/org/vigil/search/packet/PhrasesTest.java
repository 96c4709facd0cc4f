package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.Language;

class PhrasesTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties russian = read("papers_ru.properties");
        Properties english = read("papers_en.properties");

        assertThat(russian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(russian.stringPropertyNames()).allSatisfy(key -> assertThat(places(russian.getProperty(key)))
                .as(key)
                .isEqualTo(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-03-08 | 8 марта 2017 г. | 8 March 2017",
                "2017-03 | март 2017 г. | March 2017",
                "2017 | 2017 г. | 2017",
                "2017-03~ | примерно: март 2017 г. | around March 2017",
                "2017-02/2017-04 | февраль 2017 г. – апрель 2017 г. | February 2017 – April 2017",
                "2017-02-20/2017-04-03 | 20 февраля 2017 г. – 3 апреля 2017 г. | 20 February 2017 – 3 April 2017"
            })
    void datesAreWrittenOutNoMoreExactlyThanTheyAreKnown(String edtf, String ru, String en) {
        assertThat(Dates.say(Period.parse(edtf), Language.RU)).isEqualTo(ru);
        assertThat(Dates.say(Period.parse(edtf), Language.EN)).isEqualTo(en);
    }

    private static long places(String phrase) {
        return phrase.chars().filter(each -> each == '{').count();
    }

    private static Properties read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PhrasesTest.class.getResourceAsStream(file))) {
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return phrases;
        }
    }
}
