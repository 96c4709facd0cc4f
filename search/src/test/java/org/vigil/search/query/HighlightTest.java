package org.vigil.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.vigil.search.query.IncidentPage.Part;

class HighlightTest {

    @Test
    void splitsAPassageAtItsMarks() {
        String marked = "слышал о " + Highlight.OPEN + "пытках" + Highlight.CLOSE + ", боится";

        assertThat(Highlight.parts(marked))
                .containsExactly(new Part("слышал о ", false), new Part("пытках", true), new Part(", боится", false));
    }

    @Test
    void leavesMarkupAsText() {
        assertThat(Highlight.parts("<b>x</b>")).containsExactly(new Part("<b>x</b>", false));
    }

    @Property
    void losesNothingButTheMarks(@ForAll @Chars({'a', 'б', '<', '\uE000', '\uE001'}) String marked) {
        String text = Highlight.parts(marked).stream().map(Part::text).collect(Collectors.joining());

        assertThat(text).isEqualTo(marked.replaceAll("[\uE000\uE001]", ""));
    }
}
