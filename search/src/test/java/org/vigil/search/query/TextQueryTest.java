package org.vigil.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.vigil.search.query.TextQuery.Kind;
import org.vigil.search.query.TextQuery.Term;

class TextQueryTest {

    @Test
    void tellsWordsPhrasesBeginningsAndExclusions() {
        assertThat(terms("пытки \"в подвале\" -суд задерж* -\"три дня\""))
                .containsExactly(
                        new Term(Kind.WORD, "пытки", false),
                        new Term(Kind.PHRASE, "в подвале", false),
                        new Term(Kind.WORD, "суд", true),
                        new Term(Kind.BEGINNING, "задерж", false),
                        new Term(Kind.PHRASE, "три дня", true));
    }

    @Test
    void keepsAHyphenInsideAWord() {
        assertThat(terms("Урус-Мартан")).containsExactly(new Term(Kind.WORD, "Урус-Мартан", false));
    }

    @Test
    void passesOverWhatIsNoWord() {
        assertThat(terms("- * \"\" ??? слово")).containsExactly(new Term(Kind.WORD, "слово", false));
    }

    @Test
    void closesAPhraseThatWasLeftOpen() {
        assertThat(terms("\"в подвале")).containsExactly(new Term(Kind.PHRASE, "в подвале", false));
    }

    @Test
    void asksForTheSpellingAsItStandsWhereTold() {
        Parameters parameters = parameters(Map.of("q", List.of("Grozny"), "translit", List.of("off")));

        TextQuery query = Objects.requireNonNull(TextQuery.parse(parameters));

        assertThat(query.bySound()).isFalse();
        assertThat(ElasticsearchText.query(query).toString()).doesNotContain(ElasticsearchText.SOUNDS);
    }

    @Property
    void takesAnyTextForAQuestion(@ForAll @StringLength(max = 60) String text) {
        List<Term> terms = terms(text);

        assertThat(terms).allSatisfy(term -> assertThat(term.text()).isNotBlank());
    }

    @Property
    void quotesNothingInToString(@ForAll @StringLength(max = 60) String text) {
        TextQuery query = TextQuery.parse(parameters(Map.of("q", List.of("geheim " + text))));

        assertThat(String.valueOf(query)).matches("TextQuery\\[\\d+ terms]");
    }

    private static List<Term> terms(String text) {
        TextQuery query = TextQuery.parse(parameters(Map.of("q", List.of(text))));
        return query == null ? List.of() : query.terms();
    }

    private static Parameters parameters(Map<String, List<String>> values) {
        return Parameters.of(values, Set.of("q", "translit"));
    }
}
