package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Consent;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;

class LineageTest {
    private final Lineage lineage = new Lineage(new DeploymentKey(new byte[32]));

    @Test
    void isTheSameForTheSameOriginHoweverSpaced() {
        assertThat(lineage.of(Submissions.detention(), Submissions.MONITOR).lineage())
                .isEqualTo(lineage.of(Submissions.imported("x", "y"), Submissions.MONITOR)
                        .lineage());
    }

    @Test
    void tellsMonitorsApart() {
        assertThat(lineage.of(Submissions.detention(), Submissions.MONITOR).lineage())
                .isNotEqualTo(lineage.of(Submissions.detention(), Submissions.ANOTHER_MONITOR)
                        .lineage());
    }

    @Test
    void holdsNobodysWords() {
        assertThat(lineage.of(Submissions.detention(), Submissions.MONITOR).lineage())
                .hasSize(2)
                .allMatch(node -> node.matches("(monitor|interviewer):[0-9a-f]{32}"));
    }

    @Test
    void doesNotCountTheReaderOfAPublishedReportAsItsSource() {
        Consent published = new Consent(ConsentGiver.PUBLIC_SOURCE, null, null, null, null, false, Map.of());
        assertThat(lineage.of(Submissions.with(published), Submissions.MONITOR).lineage())
                .noneMatch(node -> node.startsWith("monitor:"));
        assertThat(lineage.of(Submissions.with(Submissions.consent(ConsentAnswer.YES)), Submissions.MONITOR)
                        .lineage())
                .anyMatch(node -> node.startsWith("monitor:"));
    }
}
