package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What English does with names that Russian does not. */
class EnglishNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We spoke to Mr Wickham yesterday. | We spoke to [person 1] yesterday.",
                "We spoke to Mrs . Green yesterday . | We spoke to [person 1] yesterday .",
                "They saw Robert Wickham Jr at the door. | They saw [person 1] at the door.",
                "The music was by DJ Switch that evening. | The music was by [person 1] that evening.",
                "He wrote to Pope Benedict XVI twice. | He wrote to [person 1] twice.",
                "A doctor called Margaret Hamburg saw the burns. | A doctor called [person 1] saw the burns.",
                "People say that Casey is The Wickham of the city. | People say that [person 1] is [person 2] of the city.",
                "we saw roger the gakaev there | we saw [person 1] there",
                "They took Amartya Sen from the house. | They took [person 1] from the house.",
                "They took Samir Nazareth from the house. | They took [person 1] from the house.",
                "That night J.R. came back alone. | That night [person 1] came back alone.",
                "we know that t.k. told them | we know that [person 1]. told them",
                "they said that mr green was taken | they said that [person 1] was taken",
                "We spoke to Mr. T about it. | We spoke to [person 1] about it.",
            })
    void hidesWhatBelongsToTheName(String text, String masked) {
        assertThat(AnonymizerTest.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I miss my mother and my home.",
                "It was sooooo cold, and loooong after midnight they said nooooo again.",
                "I moved from New York to Los Angeles and then to Manchester.",
                "The Canadian embassy in Lisbon answered, the Swiss one in Vilnius did not.",
                "They looked through my Netflix, my Gmail and my PayPal.",
                "Thank God the neighbours heard the noise.",
                "In New York nobody asked.",
                "They came at 5 a.m. and left at noon, i.e. seven hours later.",
                "We flew from Heathrow to Innsbruck with a note of the World Health Organization.",
                "The JSON of the Postgres server came through HTTPS."
            })
    void keepsWhatOnlyLooksLikeAName(String text) {
        assertThat(AnonymizerTest.masked(text)).isEqualTo(text);
    }

    @Test
    void findsTheSamePersonWithATitleAndWithout() {
        List<String> tokens = tokens("They saw Khasan Isayev there.");

        assertThat(tokens).hasSize(1);
        assertThat(tokens("They saw Mr Khasan Isayev there.")).isEqualTo(tokens);
        assertThat(tokens("They saw Khasan Isayev Jr there.")).isEqualTo(tokens);
        assertThat(AnonymizerTest.masked("Khasan Isayev came. Then Mr Isayev left."))
                .isEqualTo("[person 1] came. Then [person 1] left.");
    }

    private static List<String> tokens(String text) {
        return AnonymizerTest.ANONYMIZER.anonymize(text).personTokens();
    }
}
