package org.vigil.search.custody;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the record of custody: who writes it, who reads it, where its checkpoints and its key lie. */
@Configuration(proxyBeanMethods = false)
public class CustodyWiring {

    @Bean
    Custody custody(Clock clock) {
        return new Custody(clock);
    }

    @Bean
    KafkaCustody kafkaCustody(@Value("${VIGIL_KAFKA:127.0.0.1:9092}") String kafka) {
        return new KafkaCustody(kafka, UUID::randomUUID);
    }

    @Bean
    KafkaCustodyLog custodyLog(@Value("${VIGIL_KAFKA:127.0.0.1:9092}") String kafka) {
        return new KafkaCustodyLog(kafka);
    }

    @Bean
    Ledger ledger(
            KafkaCustodyLog log,
            @Value("${VIGIL_HOME:.}") Path home,
            @Value("${VIGIL_CUSTODY_KEYS:${VIGIL_KEYS:keys}}") Path keys,
            Clock clock) {
        return new Ledger(log, CheckpointFile.at(home.resolve("checkpoints")), CheckpointKey.in(keys), clock);
    }

    @Bean(initMethod = "start")
    KafkaCustodyTail custodyTail(Ledger ledger, @Value("${VIGIL_KAFKA:127.0.0.1:9092}") String kafka) {
        return new KafkaCustodyTail(ledger, kafka);
    }

    @Bean(initMethod = "start")
    KafkaOutbox custodyOutbox(Outbox outbox, KafkaCustody custody) {
        return new KafkaOutbox(outbox, custody);
    }

    @Bean
    Outbox outbox(@Value("${VIGIL_HOME:.}") Path home) {
        return Outbox.at(home.resolve("readings"));
    }

    @Bean
    Readings readings(Custody custody, Outbox outbox, Clock clock) {
        return new Readings(custody, outbox, clock);
    }

    @Bean
    CustodyHealth custodyHealthIndicator(Ledger ledger) {
        return new CustodyHealth(ledger);
    }

    @Bean
    CustodyController custodyController(Ledger ledger) {
        return new CustodyController(ledger);
    }
}
