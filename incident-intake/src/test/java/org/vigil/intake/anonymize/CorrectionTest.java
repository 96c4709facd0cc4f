package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Anonymizer ANONYMIZER = AnonymizerTest.ANONYMIZER;

    @Test
    void hidesTheSameWordsWhereverTheyStand() {
        String text = "Сосед-мельник видел всё. Потом мельника увезли, а о мельнике 😀 забыли.";

        assertThat(hidden(text, "мельника"))
                .isEqualTo("Сосед-[скрыто] видел всё. Потом [скрыто] увезли, а о [скрыто] 😀 забыли.");
    }

    @Test
    void hidesAPhraseOnlyWhereAllOfItStands() {
        assertThat(hidden("У старой мельницы. У старой школы. Возле старой мельницы.", "старой мельницы"))
                .isEqualTo("У [скрыто]. У старой школы. Возле [скрыто].");
    }

    @Test
    void seesThroughSpellingTricksAndAcrossEmoji() {
        assertThat(hidden("😀😀 У ворот: ворoта, ВОРОТА, воро\u200Bта 😀", "ворот"))
                .isEqualTo("😀😀 У [скрыто]: [скрыто], [скрыто], [скрыто] 😀");
        assertThat(hidden("Рука 😀, нога 😀, 😃", "😀")).isEqualTo("Рука [скрыто], нога [скрыто], 😃");
    }

    @Test
    void takesHalfAWordForTheWholeOne() {
        assertThat(hidden("Говорил мельник громко", "льни")).isEqualTo("Говорил [скрыто] громко");
    }

    @Test
    void leavesTheMachinesBlockInsideALongerStretch() {
        assertThat(hidden("Пришёл дядя Хасан Исаев домой", "дядя Хасан Исаев"))
                .isEqualTo("Пришёл [скрыто][человек 1] домой");
    }

    @Test
    void keepsThatOccurrenceAndNoOther() {
        String text = "Хасан Исаев вошёл. Потом Исаев ушёл.";
        Redaction last = ANONYMIZER.anonymize(text).redactions().get(1);

        Corrected corrected = ANONYMIZER.anonymize(text, List.of(), List.of(stretch(last)));

        assertThat(corrected.anonymized().text()).isEqualTo("[человек 1] вошёл. Потом Исаев ушёл.");
        assertThat(corrected.kept()).containsExactly(last);
        assertThat(corrected.anonymized().personTokens())
                .isEqualTo(ANONYMIZER.anonymize(text).personTokens());
    }

    @Test
    void givesNoTokenToWhomItNames() {
        String text = "Хасан Исаев вошёл. За ним Умар Гакаев.";
        Redaction first = ANONYMIZER.anonymize(text).redactions().get(0);

        Corrected corrected = ANONYMIZER.anonymize(text, List.of(), List.of(stretch(first)));

        assertThat(corrected.anonymized().personTokens())
                .isEqualTo(ANONYMIZER.anonymize("За ним Умар Гакаев.").personTokens());
    }

    @Test
    void hidingWinsOverKeeping() {
        String text = "Хасан Исаев вошёл. Потом Исаев ушёл.";
        List<Redaction> redactions = ANONYMIZER.anonymize(text).redactions();

        Corrected corrected =
                ANONYMIZER.anonymize(text, List.of(stretch(redactions.get(1))), List.of(stretch(redactions.get(0))));

        assertThat(corrected.anonymized().text()).doesNotContain("Исаев");
        assertThat(corrected.kept()).isEmpty();
    }

    @Test
    void ignoresWhatTheMachineDidNotHide() {
        Corrected corrected = ANONYMIZER.anonymize("Хасан Исаев вошёл.", List.of(), List.of(new Stretch(0, 5)));

        assertThat(corrected.anonymized().text()).isEqualTo("[человек 1] вошёл.");
        assertThat(corrected.kept()).isEmpty();
    }

    @Test
    void staysLinearWhenEverythingIsHiddenAThousandTimes() {
        String text = "да нет ".repeat(14_000);
        List<Stretch> hide = new ArrayList<>();
        for (int i = 0; i < 1000; i++) hide.add(new Stretch(7 * i, 7 * i + 2));

        assertThat(ANONYMIZER.anonymize(text, hide, List.of()).anonymized().text())
                .doesNotContain("да");
    }

    @Property(tries = 300)
    void hidingMoreNeverRevealsAndEverythingElseStays(
            @ForAll("texts") String text, @ForAll("stretches") List<Stretch> hide, @ForAll long seed) {
        List<Stretch> fitting =
                hide.stream().filter(stretch -> stretch.end() <= text.length()).toList();
        Anonymized before = ANONYMIZER.anonymize(text);
        Anonymized after = ANONYMIZER.anonymize(text, fitting, List.of()).anonymized();

        BitSet wanted = hiddenIn(before);
        fitting.forEach(stretch -> wanted.set(stretch.start(), stretch.end()));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) wanted.clear(i);
        }
        BitSet missed = (BitSet) wanted.clone();
        missed.andNot(hiddenIn(after));
        assertThat(missed.isEmpty()).isTrue();
        assertThat(rebuilt(text, after)).isEqualTo(after.text());

        List<Stretch> shuffled = new ArrayList<>(fitting);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ANONYMIZER.anonymize(text, shuffled, List.of()).anonymized()).isEqualTo(after);
    }

    @Property(tries = 200)
    void keepingNothingAndHidingNothingChangesNothing(@ForAll("texts") String text) {
        Anonymized before = ANONYMIZER.anonymize(text);

        assertThat(ANONYMIZER.anonymize(text, List.of(), List.of()).anonymized())
                .isEqualTo(before);
    }

    @Property(tries = 200)
    void keepingEverythingGivesTheTextBack(@ForAll("texts") String text) {
        List<Stretch> all = ANONYMIZER.anonymize(text).redactions().stream()
                .map(CorrectionTest::stretch)
                .toList();

        Corrected corrected = ANONYMIZER.anonymize(text, List.of(), all);

        assertThat(corrected.anonymized().text()).isEqualTo(text);
        assertThat(corrected.anonymized().personTokens()).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return new OffsetsTest().texts();
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return Arbitraries.integers()
                .between(0, 60)
                .flatMap(
                        start -> Arbitraries.integers().between(1, 9).map(length -> new Stretch(start, start + length)))
                .list()
                .ofMaxSize(4);
    }

    private static String hidden(String text, String words) {
        int start = text.indexOf(words);
        return ANONYMIZER
                .anonymize(text, List.of(new Stretch(start, start + words.length())), List.of())
                .anonymized()
                .text();
    }

    private static Stretch stretch(Redaction redaction) {
        return new Stretch(redaction.start(), redaction.end());
    }

    private static BitSet hiddenIn(Anonymized anonymized) {
        BitSet hidden = new BitSet();
        anonymized.redactions().forEach(redaction -> hidden.set(redaction.start(), redaction.end()));
        return hidden;
    }

    /** The received text with each redaction replaced by the block that stands there in the result. */
    private static String rebuilt(String text, Anonymized anonymized) {
        StringBuilder rebuilt = new StringBuilder();
        int read = 0;
        for (Redaction redaction : anonymized.redactions()) {
            rebuilt.append(text.substring(read, redaction.start()));
            int end = anonymized.text().indexOf(']', rebuilt.length()) + 1;
            rebuilt.append(anonymized.text(), rebuilt.length(), end);
            read = redaction.end();
        }
        return rebuilt.append(text.substring(read)).toString();
    }
}
