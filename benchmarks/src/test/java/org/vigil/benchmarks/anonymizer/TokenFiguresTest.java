package org.vigil.benchmarks.anonymizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.PersonTokens;

class TokenFiguresTest {
    @Test
    void onePersonHasOneTokenHoweverSpelled() throws IOException {
        List<InventedPerson> some = TokenFigures.everybody().stream().limit(200).toList();
        TokenFigures figures = TokenFigures.of(Anonymizer.load(PersonTokens.keyed(new byte[32])), some);
        assertThat(figures.mentions()).isEqualTo(1000);
        assertThat(figures.recognised()).isGreaterThanOrEqualTo(900);
        assertThat(figures.confused()).isZero();
    }

    @Test
    void countsPeopleWhoShareAToken() {
        InventedPerson one = new InventedPerson("Хасан", "Дукаев", false);
        TokenFigures figures = TokenFigures.of(Anonymizer.load(PersonTokens.keyed(new byte[32])), List.of(one, one));
        assertThat(figures.confused()).isEqualTo(2);
    }
}
