package org.vigil.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigil.gateway.calls.HttpIntake.Preview;
import org.vigil.gateway.calls.HttpIntake.Redaction;
import org.vigil.gateway.record.Redacted.Piece;

class RedactedTest {

    @Test
    void explainsEachHiddenWordAndLeavesTypedBracketsAlone() {
        Preview preview = preview(
                "[sic] [person 1] called [phone].",
                List.of(
                        new Redaction(18, 22, "PHONE", "digits", "NEVER"),
                        new Redaction(6, 10, "PERSON", "name", "ALONE")));

        assertThat(Redacted.pieces(preview))
                .containsExactly(
                        new Piece("[sic] ", ""),
                        new Piece("person 1", "PERSON"),
                        new Piece(" called ", ""),
                        new Piece("phone", "PHONE"),
                        new Piece(".", ""));
    }

    @Test
    void showsTheTextWholeWhereItCannotTell() {
        Preview preview = preview("nothing like it", List.of(new Redaction(3, 5, "PERSON", "name", null)));

        assertThat(Redacted.pieces(preview)).containsExactly(new Piece("nothing like it", ""));
    }

    private static Preview preview(String redacted, List<Redaction> redactions) {
        return new Preview(redacted, redactions, List.of(), null, null, List.of(), List.of(), null);
    }
}
