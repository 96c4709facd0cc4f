package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Erasure;
import org.vigil.contract.Testimony;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.PersonTokens;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.custody.Departures;
import org.vigil.intake.custody.KafkaCustodyLog;
import org.vigil.intake.quarantine.QuarantineRule;
import org.vigil.intake.risk.Crowd;
import org.vigil.intake.risk.Reidentification;

/** The log against a real broker, which is killed on the way. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KafkaTestimonyLogTest {
    private static final Anonymizer ANONYMIZER = Anonymizer.load(PersonTokens.keyed(new byte[32]));
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Lineage lineage = new Lineage(new DeploymentKey(new byte[32]));
    private final Anonymization anonymization = new Anonymization(
            new Correcting(ANONYMIZER, new QuarantineRule(Set.of())),
            new Dating(new Reidentification(new Crowd(), 1)),
            lineage,
            Clock.systemUTC());

    private Broker broker;
    private KafkaTestimonyLog log;
    private KafkaCustodyLog custody;

    @BeforeEach
    void start(@TempDir Path home) {
        broker = Broker.start(home);
        log = new KafkaTestimonyLog(broker.bootstrapServers(), Clock.systemUTC());
        custody = new KafkaCustodyLog(broker.bootstrapServers());
    }

    @AfterEach
    void stop() {
        // Null where the test was skipped for want of a broker.
        if (broker != null) {
            log.close();
            custody.close();
            broker.close();
        }
    }

    @Test
    void keepsWhatItAcknowledgedAndAdmitsWhatItCannotKeep() {
        RecordedTestimonies before = new RecordedTestimonies();
        try (KafkaConnection connection = connect(before)) {
            await().atMost(LONG).until(connection::isReady);
            Testimony kept = anonymization
                    .of(UUID.randomUUID(), Submissions.detention(), Submissions.MONITOR)
                    .testimony();
            Testimony withdrawn = anonymization
                    .of(UUID.randomUUID(), Submissions.detention(), Submissions.MONITOR)
                    .testimony();
            String receipt = log.publish(kept, "f1").join();
            log.publish(withdrawn, "f2").join();
            log.withdraw(withdrawn.id()).join();
            log.mark();
            await().atMost(LONG).until(() -> before.isWithdrawn(withdrawn.id()));

            broker.kill();
            CompletableFuture<String> refused = log.publish(kept, "f1");
            await().atMost(LONG).until(refused::isDone);
            assertThat(refused).isCompletedExceptionally();
            broker.startAgain();

            RecordedTestimonies after = new RecordedTestimonies();
            try (KafkaConnection again = connect(after)) {
                await().atMost(LONG).until(again::isReady);
                assertThat(after.find(kept.id()))
                        .contains(new Recorded(
                                "m-1", "RU-CE", "f1", receipt, Map.of(), Custody.Earlier.fingerprint(kept.consent())))
                        .isEqualTo(before.find(kept.id()));
                assertThat(after.find(withdrawn.id())).isEmpty();
                assertThat(after.isWithdrawn(withdrawn.id())).isTrue();
                await().atMost(LONG)
                        .untilAsserted(() -> assertThat(log.publish(kept, "f1")).succeedsWithin(Duration.ofSeconds(5)));
            }
        }
    }

    private KafkaConnection connect(RecordedTestimonies recorded) {
        KafkaRecordedTestimonies reader = new KafkaRecordedTestimonies(broker.bootstrapServers(), recorded);
        KafkaConnection connection = new KafkaConnection(
                broker.bootstrapServers(),
                Erasure.NORMAL,
                (short) 1,
                log,
                reader,
                custody,
                new KafkaDepartures(broker.bootstrapServers(), new Departures()));
        connection.start();
        return connection;
    }
}
