package org.vigil.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.kstream.KStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.vigil.contract.Erasure;
import org.vigil.contract.Leash;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Register;
import org.vigil.verification.decisions.VerifiedRule;

/** Wires verification. What is not here does not exist: no component is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableWebFluxSecurity
class VerificationApplication {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationApplication.class);

    public static void main(String[] arguments) {
        Leash.attach();
        SpringApplication.run(VerificationApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Erasure erasure(@Value("${VIGIL_ERASURE}") String name) {
        return Erasure.named(name);
    }

    @Bean
    KafkaTopics topics(
            @Value("${VIGIL_KAFKA}") String bootstrapServers,
            @Value("${VIGIL_REPLICATION}") short replication,
            @Value("${spring.cloud.stream.kafka.streams.binder.application-id}") String applicationId,
            Erasure erasure)
            throws InterruptedException, ExecutionException {
        return KafkaTopics.awaited(bootstrapServers, erasure, replication, applicationId);
    }

    @Bean
    VerifiedRule verifiedRule(
            @Value("${VIGIL_VERIFIED_SOURCES}") int sources, @Value("${VIGIL_VERIFIED_GRADE}") Reliability grade) {
        return new VerifiedRule(sources, grade);
    }

    @Bean
    KafkaDesk desk() {
        return new KafkaDesk();
    }

    @Bean
    Comparison comparison(@Value("${VIGIL_CODES}") String codes) throws IOException {
        return new Comparison(
                Models.shipped(),
                codes.isEmpty() ? Register.EMPTY : Register.parse(Files.readAllLines(Path.of(codes))));
    }

    /** The binder looks for this bean by its name; the topics are asked for so that they exist before it binds. */
    @Bean
    BiFunction<KStream<String, byte[]>, KStream<String, byte[]>, KStream<String, byte[]>[]> assess(
            KafkaTopics topics, Erasure erasure, Comparison comparison, VerifiedRule rule, KafkaDesk desk) {
        return new KafkaTopology(comparison, erasure, rule, desk)::apply;
    }

    @Bean
    KafkaStreamsReadiness streamsHealthIndicator() {
        return new KafkaStreamsReadiness();
    }

    /** Primary, because the binder takes a single one and Boot brings another for metrics: without it, neither is used. */
    @Bean
    @Primary
    StreamsBuilderFactoryBeanConfigurer streamsConfigurer(KafkaStreamsReadiness readiness) {
        return factory -> {
            readiness.watch(factory);
            factory.setStreamsUncaughtExceptionHandler(failure -> {
                LOG.warn("the topology starts anew after {}", failure.getClass().getSimpleName());
                return StreamThreadExceptionResponse.REPLACE_THREAD;
            });
        };
    }

    @Bean
    KafkaDecisionLog decisionLog(@Value("${VIGIL_KAFKA}") String bootstrapServers) {
        return new KafkaDecisionLog(bootstrapServers);
    }

    @Bean
    VerificationReaders readers(
            Clock clock, @Value("${VIGIL_CLAIM}") Duration term, @Value("${VIGIL_OVERDUE}") Duration patience) {
        return new VerificationReaders(clock, term, patience);
    }

    /** Nobody can guess a salt of 128 bits, and so nobody learns from an entry what it commits to. */
    @Bean
    Custody custody() {
        SecureRandom random = new SecureRandom();
        return new Custody(() -> {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            return HexFormat.of().formatHex(salt);
        });
    }

    @Bean
    DecisionController decisionController(
            KafkaDecisionLog log, KafkaDesk desk, VerifiedRule rule, VerificationReaders readers, Custody custody) {
        return new DecisionController(log, desk, rule, readers, custody, UUID::randomUUID);
    }

    @Bean
    ReviewController reviewController(
            KafkaDesk desk, Comparison comparison, VerifiedRule rule, VerificationReaders readers) {
        return new ReviewController(desk, comparison, rule, readers);
    }

    @Bean
    SimilarController similarController(KafkaDesk desk, Comparison comparison, VerificationReaders readers) {
        return new SimilarController(desk, comparison, readers);
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice(UUID::randomUUID);
    }

    @Bean
    SecurityWebFilterChain security(ServerHttpSecurity http) {
        return VerificationSecurity.chain(http);
    }
}
