package org.vigil.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.vigil.search.problem.Problem;

class CursorTest {

    @Property
    void comesBackAsItWent(@ForAll @IntRange(min = 1, max = 50) int score, @ForAll long day, @ForAll long id) {
        Cursor byScore = new Cursor(List.of((double) score), day, new UUID(id, ~id));
        Cursor byDay = new Cursor(List.of(), day, new UUID(id, ~id));

        assertThat(Cursor.parse(byScore.encode("abc"), "abc", Question.Sort.RELEVANCE))
                .isEqualTo(byScore);
        assertThat(Cursor.parse(byDay.encode("abc"), "abc", Question.Sort.OLDEST))
                .isEqualTo(byDay);
    }

    @Property
    void isRefusedWhereItIsNoneOfOurs(@ForAll String anything) {
        assertThatThrownBy(() -> Cursor.parse(anything, "abc", Question.Sort.NEWEST))
                .isInstanceOf(Problem.class);
    }

    @Test
    void doesNotStrayIntoAnotherQuestion() {
        Question one = Asked.question("region=RU-CE");
        Question other = Asked.question("region=RU-IN");
        String cursor = new Cursor(List.of(), 0, new UUID(1, 1)).encode(one.fingerprint());

        assertThat(Asked.question("region=RU-CE&size=5&cursor=" + cursor).after())
                .isNotNull();
        assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
        assertThatThrownBy(() -> Asked.question("region=RU-IN&cursor=" + cursor))
                .isInstanceOf(Problem.class);
    }
}
