package org.vigil.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The analyzer that lets a Russian name be found in Latin letters and the reverse, run as the server runs it. */
class SoundsTest {

    @ParameterizedTest
    @CsvSource({
        "Грозный, Grozny",
        "Грозный, Groznyy",
        "Грозный, Groznyi",
        "Грозный, Grozniy",
        "Грозном, Grozny",
        "Грозного, GROZNY",
        "Чечня, Chechnya",
        "Чечне, Chechnia",
        "Аргуне, Argun",
        "Назрани, Nazran",
        "Назрань, Nazran",
        "Гудермес, Gudermes",
        "Хасавюрте, Khasavyurt",
        "Урус-Мартане, Urus-Martan",
        "Ачхой-Мартан, Achkhoy-Martan",
        "Наурский, Naursky",
        "Махачкале, Makhachkala",
        "Ингушетия, Ingushetia",
        "Цоци-Юрт, Tsotsi-Yurt",
        "братство, bratstvo",
        "Щёлково, Shchelkovo",
        "пытки, pytki",
        "Гульнара, Gul'nara"
    })
    void soundsTheSame(String russian, String latin) {
        assertThat(Sounds.of(latin)).isNotEmpty().isEqualTo(Sounds.of(russian));
    }

    @ParameterizedTest
    @CsvSource({"Грозный, Gudermes", "Аргун, Argentina", "Назрань, Nizhny", "пытка, попытка"})
    void soundsDifferent(String one, String other) {
        assertThat(Sounds.of(one)).isNotEqualTo(Sounds.of(other));
    }

    @Property(tries = 500)
    void findsAPlaceInWhicheverSpelling(@ForAll("places") String place, @ForAll Spelling spelling) {
        assertThat(Sounds.of(spelling.write(place))).isEqualTo(Sounds.of(place));
    }

    @Property(tries = 300)
    void doesNotCareForCase(@ForAll("places") String place, @ForAll Spelling spelling) {
        String latin = spelling.write(place);

        assertThat(Sounds.of(latin.toUpperCase(Locale.ROOT))).isEqualTo(Sounds.of(latin));
    }

    /** Words built like the names of towns: syllables, then an ending of an adjective or none. */
    @Provide
    Arbitrary<String> places() {
        Arbitrary<String> syllable = Combinators.combine(
                        Arbitraries.of("б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "ч"),
                        Arbitraries.of("а", "о", "у", "е", "и"),
                        Arbitraries.of("", "р", "н", "л", "м"))
                .as((onset, vowel, coda) -> onset + vowel + coda);
        Arbitrary<String> ending = Arbitraries.of(List.of("ский", "ск", "град", "ный", "во", "юрт"));
        return Combinators.combine(syllable.list().ofMinSize(1).ofMaxSize(3), ending)
                .as((syllables, end) -> String.join("", syllables) + end);
    }
}
