package org.vigil.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.vigil.contract.Erasure;
import org.vigil.contract.Leash;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.PersonTokens;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.custody.Departures;
import org.vigil.intake.custody.KafkaCustodyLog;
import org.vigil.intake.quarantine.Quarantine;

/** Wires the intake. What is not here does not exist: no component is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableWebFluxSecurity
@Import({QuarantineWiring.class, SealWiring.class, CustodyWiring.class})
class IntakeApplication {

    public static void main(String[] arguments) {
        Leash.attach();
        SpringApplication.run(IntakeApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The secret under which names and origins become tokens; see docs/threat-model.md for what its loss means. */
    @Bean
    KeyFile keyFile(@Value("${VIGIL_PERSON_TOKEN_KEY:}") String stated, @Value("${VIGIL_KEYS}") Path keys) {
        return KeyFile.read(stated, keys.resolve("person-token.key"));
    }

    @Bean
    Anonymizer anonymizer(KeyFile key) {
        return Anonymizer.load(PersonTokens.keyed(key.secrets()));
    }

    @Bean
    DeploymentKey deploymentKey(KeyFile key) {
        return new DeploymentKey(key.first());
    }

    @Bean
    RecordedTestimonies recordedTestimonies() {
        return new RecordedTestimonies();
    }

    @Bean
    KafkaTestimonyLog testimonyLog(@Value("${VIGIL_KAFKA}") String bootstrapServers, Clock clock) {
        return new KafkaTestimonyLog(bootstrapServers, clock);
    }

    @Bean
    KafkaRecordedTestimonies kafkaRecordedTestimonies(
            @Value("${VIGIL_KAFKA}") String bootstrapServers, RecordedTestimonies recorded) {
        return new KafkaRecordedTestimonies(bootstrapServers, recorded);
    }

    @Bean(initMethod = "start")
    KafkaConnection kafkaConnection(
            @Value("${VIGIL_KAFKA}") String bootstrapServers,
            @Value("${VIGIL_ERASURE}") String erasure,
            @Value("${VIGIL_REPLICATION}") short replication,
            KafkaTestimonyLog log,
            KafkaRecordedTestimonies recorded,
            KafkaCustodyLog custody,
            KafkaDepartures departures) {
        return new KafkaConnection(
                bootstrapServers, Erasure.named(erasure), replication, log, recorded, custody, departures);
    }

    @Bean
    LogHealth logHealthIndicator(KafkaConnection connection) {
        return new LogHealth(connection);
    }

    @Bean
    Intake intake(
            Correcting correcting,
            Dating dating,
            Judgement judgement,
            DeploymentKey key,
            KafkaTestimonyLog log,
            RecordedTestimonies recorded,
            Quarantine quarantine,
            Sealing sealing,
            Custody custody,
            Clock clock) {
        Anonymization anonymization = new Anonymization(correcting, dating, new Lineage(key), clock);
        return new Intake(
                anonymization, log, recorded, quarantine, judgement, sealing, custody, key, clock, UUID::randomUUID);
    }

    @Bean
    TestimonyController testimonyController(
            Intake intake, Correcting correcting, Dating dating, Judgement judgement, Departures departures) {
        return new TestimonyController(intake, new Preview(correcting, dating, judgement), departures);
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    SecurityWebFilterChain security(ServerHttpSecurity http) {
        return IntakeSecurity.chain(http);
    }
}
