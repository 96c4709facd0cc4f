package org.vigil.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    @Test
    void listensOnTheLoopbackAddressOnly() {
        assertThat(BrokerSettings.from(Map.of("KAFKA_PORT", "1234")).properties())
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:1234,CONTROLLER://127.0.0.1:9093")
                .containsEntry("auto.create.topics.enable", "false")
                .doesNotContainKey("log.cleaner.backoff.ms");
    }

    @Test
    void cleansWithinSecondsOnlyWhenTestsAskForIt() {
        assertThat(BrokerSettings.from(Map.of("VIGIL_ERASURE", "short")).properties())
                .containsEntry("log.cleaner.backoff.ms", "500");
    }

    @Test
    void namesTheVariableThatHoldsNoPort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrokerSettings.from(Map.of("KAFKA_CONTROLLER_PORT", "ninety")))
                .withMessageContaining("KAFKA_CONTROLLER_PORT");
    }
}
