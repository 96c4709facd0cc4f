package org.vigil.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.custody.Departures;
import org.vigil.intake.custody.KafkaCustodyLog;

/** Wires the chain of custody: what is written there, and what is read there. */
@Configuration(proxyBeanMethods = false)
class CustodyWiring {
    private static final int SALT_BYTES = 16;

    @Bean
    KafkaCustodyLog custodyLog(@Value("${VIGIL_KAFKA}") String bootstrapServers) {
        return new KafkaCustodyLog(bootstrapServers);
    }

    @Bean
    Custody custody(KafkaCustodyLog log, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new Custody(log, clock, () -> {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return HexFormat.of().formatHex(salt);
        });
    }

    @Bean
    Departures departures() {
        return new Departures();
    }

    @Bean
    KafkaDepartures kafkaDepartures(@Value("${VIGIL_KAFKA}") String bootstrapServers, Departures departures) {
        return new KafkaDepartures(bootstrapServers, departures);
    }
}
