package org.vigil.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.search.problem.Problem;

class QuestionTest {

    @Test
    void readsChoicesAndExclusions() {
        Question question = Asked.question("region=RU-CE&region=RU-IN&act=-TORTURE,ABDUCTION&from=2017-02&to=2017");

        Filters filters = question.filters();
        assertThat(filters.choices())
                .containsOnly(
                        entry(Facet.REGION, new Filters.Choice(Set.of("RU-CE", "RU-IN"), Set.of())),
                        entry(Facet.ACT, new Filters.Choice(Set.of("ABDUCTION"), Set.of("TORTURE"))));
        assertThat(filters.from()).isEqualTo(LocalDate.of(2017, 2, 1));
        assertThat(filters.to()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void takesTheEmptyFieldsOfAFormForNothing() {
        Question question = Asked.question("q=&region=&from=&sort=&cursor=");

        assertThat(question.text()).isNull();
        assertThat(question.filters().choices()).isEmpty();
        assertThat(question.sort()).isEqualTo(Question.Sort.NEWEST);
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red,              colour,      unknown-parameter",
        "year=2017,               year,        unknown-parameter",
        "region=RU-XX,            region,      unknown-code",
        "act=torture,             act,         unknown-code",
        "class=-NOTHING,          class,       unknown-code",
        "from=spring,             from,        not-a-date",
        "to=2017-02-30,           to,          not-a-date",
        "from=2018&to=2017,       to,          end-before-start",
        "size=0,                  size,        out-of-range",
        "size=101,                size,        out-of-range",
        "size=many,               size,        out-of-range",
        "size=1&size=2,           size,        given-twice",
        "sort=best,               sort,        unknown-code",
        "translit=maybe,          translit,    unknown-code",
        "cursor=nonsense,         cursor,      unknown-cursor",
        "cursor=W10,              cursor,      unknown-cursor",
    })
    void namesTheParameterAtFault(String query, String parameter, String code) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Asked.question(query));

        assertThat(problem.answer().status()).isEqualTo(400);
        assertThat(problem.answer().type()).isEqualTo("/problems/invalid-query");
        assertThat(problem.answer().errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(parameter);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    @Test
    void doesNotEchoWhatWasTyped() {
        Problem problem = catchThrowableOfType(Problem.class, () -> Asked.question("<script>=1"));

        assertThat(problem.answer().toString()).doesNotContain("script");
    }

    @Test
    void refusesATextOfNoEnd() {
        assertThat(catchThrowableOfType(Problem.class, () -> Asked.question("q=" + "a".repeat(501)))
                        .answer()
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("too-long"));
    }
}
