package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralizationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Мне двадцать шесть лет, я из Аргуна.|Мне [возраст: 26–40], я из Аргуна.",
                "Ему было 17 лет.|Ему было [возраст: 12–17].",
                "Задержали 34-летнего жителя республики.|Задержали [возраст: 26–40] жителя республики.",
                "Женщина в возрасте 62 лет.|Женщина в возрасте [возраст: 61+].",
                "He is 34 and has two sons.|He is [age: 26–40] and has two sons.",
                "A 19-year-old was beaten.|A [age: 18–25] was beaten.",
                "The victim, aged 45, left.|The victim, aged [age: 41–60], left.",
                "Он работал хирургом в больнице.|Он работал [профессия: медицина] в больнице.",
                "She was a violinist in the city.|She was a [occupation: arts] in the city.",
                "Его привезли из села Гойты ночью.|Его привезли из села [населённый пункт: Урус-Мартановский район] ночью.",
                "He fled from Alkhan-Yurt at night.|He fled from [settlement: Urus-Martan district] at night."
            })
    void saysTheGroupInsteadOfTheOne(String told, String kept) {
        assertThat(AnonymizerTest.ANONYMIZER.anonymize(told).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Суд дал ему 10-летний срок.",
                "Его держали шесть дней, потом осудили на пять лет.",
                "С 2017 года прошло три года.",
                "They were held for 20 days and paid 300,000 roubles.",
                "Он работал водителем, жена торговала на рынке.",
                "He was 20 kilometres from the town."
            })
    void leavesWhatNarrowsNothing(String told) {
        assertThat(AnonymizerTest.ANONYMIZER.anonymize(told).text()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Мне 26 лет, я хирург из села Гойты.", "I am 34, a dentist from Alkhan-Yurt."})
    void changesNothingTheSecondTime(String told) {
        String once = AnonymizerTest.ANONYMIZER.anonymize(told).text();
        assertThat(AnonymizerTest.ANONYMIZER.anonymize(once).text()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[профессия: Хасан Исаев] ушёл.", "[age: Khasan Isayev] left."})
    void letsNoNamePassAsAGroup(String told) {
        assertThat(AnonymizerTest.ANONYMIZER.anonymize(told).text()).doesNotContain("Исаев", "Isayev");
    }
}
