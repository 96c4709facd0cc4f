package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One sentence for each way of writing that once was missed; the many are in the benchmarks' generator. */
class IdentifierRecognitionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "звони {8*928*123*45*67} | PHONE",
                "звони {восемь девятьсот двадцать восемь сто двадцать три сорок пять} | PHONE",
                "мой номер {8928О12З456} | PHONE",
                "пиши {имя точка мира95 собака яндекс точка ру} ночью | EMAIL",
                "write to {night.owl (at) proton (dot) me} please | EMAIL",
                "{hxxps://example[.]com/x} | URL",
                "адрес {example.com:8080/x} | URL",
                "пиши {khava точка 95 собака мейл ру} ночью | EMAIL",
                "карта {2202 20** **** 1234} | CARD",
                "мой телеграм {tamila} | HANDLE",
                "Instagram: {lostboy} | HANDLE",
                "username is {dark-prince} | HANDLE",
                "паспорт {96 05 N 123456} | PASSPORT",
                "паспорт {75 № 1234567} | PASSPORT",
                "документ {XXV-БА № 123456} | PASSPORT",
                "счёт {KZ86-125K-ZT50-0410-0100} | ACCOUNT",
                "ехали на {А 123 ВС 95 регион} | PLATE",
                "машина с номером {10-AB-123} | PLATE",
                "вошёл с {192.168.1.10:8080} | IP",
                "вошёл с {2001:db8::1f} | IP",
                "точка {43°19′04″ с. ш. 45°41′41″ в. д.} на карте | COORDINATES",
                "точка {43 градуса 19 минут северной широты, 45 градусов 41 минута восточной долготы} | COORDINATES",
                "живу: {г. Аргун, ул. Садовая, д. 5, кв. 12} | ADDRESS",
                "живу в {доме № 5 по улице Садовой} | ADDRESS",
                "мой адрес {ленина 5 кв 12} | ADDRESS",
                "адрес {Ленина, 17-5} | ADDRESS",
                "I live at {flat 3, 22 Park Road} | ADDRESS",
                "I live at {ul. Lenina, d. 5, kv. 12} | ADDRESS",
                "д.р. {03.05.90} | BIRTH_DATE",
                "{3 мая 1990 года} рождения | BIRTH_DATE",
                "родилась {третьего мая 1990} | BIRTH_DATE",
                "{3.V.1990} г.р. | BIRTH_DATE",
                "born {the third of May 1990} | BIRTH_DATE",
                "born on {3 May 1990} | BIRTH_DATE",
                "{May 3rd, 1990} is my date of birth | BIRTH_DATE"
            })
    void hidesTheWholeOfIt(String marked, RedactionKind kind) {
        AnnotatedText text = AnnotatedText.marked(marked);
        int start = text.names().get(0)[0];
        int end = text.names().get(0)[1];

        List<Redaction> redactions =
                AnonymizerTest.ANONYMIZER.anonymize(text.text()).redactions();

        assertThat(redactions).extracting(Redaction::kind).contains(kind);
        for (int i = start; i < end; i++) {
            int at = i;
            if (Character.isDigit(text.text().charAt(at)))
                assertThat(redactions).anyMatch(r -> r.start() <= at && at < r.end());
        }
        if (kind != RedactionKind.BIRTH_DATE)
            assertThat(redactions).anyMatch(r -> r.start() <= start && end <= r.end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дело по ст. 282 УК, ч. 2 ст. 126.",
                "Закон № 436-ФЗ от 29.12.2010.",
                "Родился сын. 14.09.2017 меня задержали.",
                "В 2017-2018 годах звонили часто.",
                "Звонили из в/ч 12345.",
                "Позвонил и потребовал 150000.",
                "Заплатили 1 500 000 рублей.",
                "Их было 10 000 - 15 000 человек.",
                "They paid 15,000, 20,000 and 30,000 roubles.",
                "Это в 300 км от города.",
                "Вышел в 2017 на 15 суток.",
                "Начало в 19:36:29 по записи.",
                "С 9.00 до 18.00 никого не было.",
                "У дома стояли 4 машины, на 3 этаже горел свет.",
                "Нас вывели на площадь и построили.",
                "The Zavodskoy district police took them.",
                "Through a side street to the main road.",
                "Собака лаяла всю ночь.",
                "Проверяли телеграм и вотсап.",
                "Жили в Грозном, работали 20 недель.",
                "Вывели на улицы города, на площади Минутка стояли.",
                "He joined Twitter 50 years ago.",
                "Автомат АК-74 и ВАЗ-2107."
            })
    void keepsNumbersAndPlacesThatAreEvidence(String text) {
        assertThat(AnonymizerTest.ANONYMIZER.anonymize(text).redactions())
                .noneMatch(redaction -> redaction.kind() != RedactionKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Zavodskoy district police took them.", "It was the Leninsky district court."})
    void keepsOfficesOfADistrict(String text) {
        assertThat(AnonymizerTest.masked(text)).isEqualTo(text);
    }
}
