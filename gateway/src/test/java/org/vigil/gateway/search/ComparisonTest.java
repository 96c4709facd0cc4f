package org.vigil.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.vigil.contract.Json;
import org.vigil.gateway.calls.Held;
import org.vigil.gateway.pages.PathLocale;
import org.vigil.gateway.pages.Words;
import org.vigil.gateway.search.Comparison.Agreement;
import org.vigil.gateway.search.Comparison.Row;

@SuppressWarnings("NullAway.Init")
class ComparisonTest {
    private Held.IncidentFile file;
    private Words words;

    @BeforeEach
    void read() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(getClass().getResourceAsStream("/org/vigil/gateway/incident.json"))) {
            file = Json.read(json.readAllBytes(), Held.IncidentFile.class);
        }
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        words = new Words(messages, PathLocale.ENGLISH);
    }

    @Test
    void tellsAgreementFromContradictionAndSilence() {
        assertThat(row("region").agreement()).isEqualTo(Agreement.AGREES);
        assertThat(row("ages").agreement()).isEqualTo(Agreement.PARTLY);
        assertThat(row("when").agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(row("district").agreement()).isEqualTo(Agreement.SINGLE);
        assertThat(row("site").cells().get(2)).isEmpty();
    }

    @Test
    void quietsOnlyWhatEveryoneSays() {
        assertThat(row("ages").cells().get(0))
                .filteredOn(Comparison.Value::common)
                .extracting(Comparison.Value::text)
                .containsExactly("18–25");
    }

    @Test
    void namesColumnsAsASpreadsheetDoes() {
        assertThat(Comparison.letter(0)).isEqualTo("A");
        assertThat(Comparison.letter(25)).isEqualTo("Z");
        assertThat(Comparison.letter(26)).isEqualTo("AA");
    }

    @Test
    void ordersLinksByStrengthAndWeighsNoSilence() {
        assertThat(Waterfall.all(words, file)).extracting(Waterfall::score).containsExactly("+6.5", "+1.0");
        assertThat(Waterfall.all(words, file).get(0).silent()).isEqualTo("Words of the account");
        assertThat(Waterfall.all(words, file).get(0).bars())
                .noneMatch(bar -> bar.bits().equals("0"));
    }

    private Row row(String fact) {
        return Comparison.of(words, file.testimonies()).rows().stream()
                .filter(row -> row.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }
}
