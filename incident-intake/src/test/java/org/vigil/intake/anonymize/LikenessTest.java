package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The third part of a person token: what tells that two names may be one, misheard or mistyped. */
class LikenessTest {
    private static final PersonTokens TOKENS = PersonTokens.keyed(new byte[32]);

    @ParameterizedTest
    @CsvSource({
        "Ахмед, Гакаев, Ахмад, Гакаев",
        "Зелимхан, Яндиев, Залимхан, Яндиев",
        "Магомед, Исаев, Магомед, Иссаев",
        "Магомед, Исаев, Мгаомед, Исаев",
        "Умар, Бисултанов, Omar, Bisultanov",
        "Усман, Саидов, Осман, Саидов",
        "Усман, Темиров, Осман, Темиров",
        "Эльдар, Хасанов, Ильдар, Хасанов",
        "Хеда, Сулейманова, Хеда, Сулиманова",
        "Абдурахман, Хачукаев, Абдурахмон, Хачукаев"
    })
    void isSharedByNamesALetterApart(String given, String surname, String otherGiven, String otherSurname) {
        assertThat(likeness(given, surname)).containsAnyElementsOf(likeness(otherGiven, otherSurname));
    }

    @ParameterizedTest
    @CsvSource({
        "Хасан, Исаев, Хусейн, Исаев",
        "Мадина, Исаева, Медни, Исаева",
        "Иса, Гакаев, Муса, Гакаев",
        "Аза, Исаева, Ада, Исаева",
        "Магомед, Исаев, Магомед, Мусаев",
        "Магомед, Исаев, Ахмед, Исаев"
    })
    void isNotSharedByOtherNames(String given, String surname, String otherGiven, String otherSurname) {
        assertThat(likeness(given, surname)).doesNotContainAnyElementsOf(likeness(otherGiven, otherSurname));
    }

    @Property
    void doesNotTellHowLongANameIs(
            @ForAll @StringLength(min = 2, max = 40) @CharRange(from = 'а', to = 'я') String name) {
        assertThat(likeness(name, "Исаев")).hasSize(Misspellings.NUMBER);
    }

    @Property
    void forgivesALetterThatIsLeftOut(
            @ForAll @StringLength(min = 6, max = 12) @CharRange(from = 'b', to = 'd') String name,
            @ForAll @IntRange(min = 0, max = 5) int at) {
        String mistyped = name.substring(0, at) + name.substring(at + 1);

        assertThat(spellings(name)).containsAnyElementsOf(spellings(mistyped));
    }

    @Property
    void forgivesAnotherLetterAlsoTheFirst(
            @ForAll @StringLength(min = 6, max = 12) @CharRange(from = 'b', to = 'd') String name,
            @ForAll @CharRange(from = 'm', to = 'n') char other) {
        assertThat(spellings(name)).containsAnyElementsOf(spellings(other + name.substring(1)));
    }

    /** So much can be seen without the key: a swap shares more than a letter does. It is said in docs/decisions/0019. */
    @Test
    void isSharedTwiceByASwap() {
        Set<Integer> shared = likeness("Магомед", "Исаев");
        shared.retainAll(likeness("Мгаомед", "Исаев"));

        assertThat(shared).hasSize(2);
    }

    /** Beside a name that comes before some of them and after others. */
    private static List<String> spellings(String name) {
        return Misspellings.of(name.compareTo("hasan") < 0 ? name + "\nhasan" : "hasan\n" + name);
    }

    private static Set<Integer> likeness(String given, String surname) {
        String token = TOKENS.tokensOf(given, surname).get(0);
        byte[] bytes = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
        Set<Integer> numbers = new TreeSet<>();
        for (ByteBuffer buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining(); ) {
            numbers.add(buffer.getInt());
        }
        return numbers;
    }
}
