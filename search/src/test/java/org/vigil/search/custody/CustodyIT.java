package org.vigil.search.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Erasure;
import org.vigil.contract.Topic;
import org.vigil.search.Engine;

/** The ledger over a real broker, with what somebody who controls the broker can do to it. */
@SuppressWarnings("NullAway.Init")
class CustodyIT {
    private static final Path KAFKA = Path.of("../standalone/kafka-broker/target/kafka-broker.jar");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int PORT = Engine.freePort();
    private static final String BOOTSTRAP = "127.0.0.1:" + PORT;
    private static final String TOPIC = Topic.CUSTODY.topicName();

    private static @Nullable Engine kafka;

    private final Random random = new Random(11);
    private Path home;

    /** A service's part of custody, as it is wired. */
    private record Running(Ledger ledger, KafkaCustody custody, KafkaCustodyLog log, KafkaCustodyTail tail)
            implements AutoCloseable {
        static Running in(Path home) {
            KafkaCustodyLog log = new KafkaCustodyLog(BOOTSTRAP);
            Ledger ledger = new Ledger(
                    log, CheckpointFile.at(home.resolve("checkpoints")), CheckpointKey.in(home), Clock.systemUTC());
            KafkaCustodyTail tail = new KafkaCustodyTail(ledger, BOOTSTRAP);
            tail.start();
            return new Running(ledger, new KafkaCustody(BOOTSTRAP, UUID::randomUUID), log, tail);
        }

        void awaitAlarm(CustodyAlarm.Kind kind) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(ledger.standing().alarm()).isEqualTo(kind));
            assertThatThrownBy(ledger::checkpoint).isInstanceOf(CustodyAlarm.class);
        }

        @Override
        public void close() {
            tail.close();
            custody.close();
            log.close();
        }
    }

    @BeforeAll
    static void startBroker(@TempDir Path folder) {
        if (!Files.exists(KAFKA)) {
            System.out.println("CustodyIT skipped: build standalone/kafka-broker first");
            Assumptions.abort("no broker");
        }
        kafka = Engine.start(
                KAFKA,
                256,
                Map.of(
                        "VIGIL_HOME",
                        folder.toString(),
                        "KAFKA_PORT",
                        String.valueOf(PORT),
                        "KAFKA_CONTROLLER_PORT",
                        String.valueOf(Engine.freePort())),
                line -> line.startsWith("KAFKA-READY"));
    }

    @AfterAll
    static void stopBroker() {
        if (kafka != null) {
            kafka.close();
        }
    }

    @BeforeEach
    void freshLog(@TempDir Path folder) throws ExecutionException, InterruptedException {
        home = folder;
        remakeTopic();
    }

    @Test
    void tellsEverythingThatWasAcknowledgedAndProvesIt() {
        try (Running running = Running.in(home)) {
            List<CustodyEntry> entries = entries(300);
            running.custody().append(entries);

            Checkpoint signed = running.ledger().checkpoint();
            assertThat(signed.size()).isEqualTo(300);
            for (int item = 0; item < 7; item++) {
                UUID id = Entries.item(item);
                List<Link> chain = running.ledger().chain(id);
                assertThat(chain.stream().map(Link::entry))
                        .containsExactlyElementsOf(entries.stream()
                                .filter(one -> one.item().equals(id))
                                .toList());
                Proof proof = running.ledger().proof(id, signed).orElseThrow();
                assertThat(proof.holds()).isTrue();
                assertThat(proof.root()).isEqualTo(signed.root());
            }
        }
    }

    @Test
    void findsTheSameRootAfterARestartAndGoesOn() {
        Checkpoint before;
        try (Running running = Running.in(home)) {
            running.custody().append(entries(100));
            before = running.ledger().checkpoint();
        }
        try (Running again = Running.in(home)) {
            assertThat(again.ledger().checkpoint()).isEqualTo(before);
            again.custody().append(entries(1));
            assertThat(again.ledger().checkpoint().size()).isEqualTo(101);
            await().atMost(SOON).until(() -> again.ledger().standing().comparedAt() != null);
            assertThat(again.ledger().standing().alarm()).isNull();
        }
    }

    @Test
    void noticesThatTheBeginningWasDeleted() throws ExecutionException, InterruptedException {
        try (Running running = Running.in(home)) {
            running.custody().append(entries(50));
            running.ledger().checkpoint();
            try (Admin admin = admin()) {
                admin.deleteRecords(Map.of(KafkaCustodyConsumer.PARTITION, RecordsToDelete.beforeOffset(10)))
                        .all()
                        .get();
            }
            running.awaitAlarm(CustodyAlarm.Kind.BEGINNING_LOST);
        }
        try (Running again = Running.in(home)) {
            again.awaitAlarm(CustodyAlarm.Kind.BEGINNING_LOST);
        }
    }

    @Test
    void noticesAShorterAndARewrittenLogAtTheNextStart() throws ExecutionException, InterruptedException {
        List<CustodyEntry> entries = entries(50);
        try (Running running = Running.in(home)) {
            running.custody().append(entries);
            running.ledger().checkpoint();
        }
        remakeTopic();
        try (Running shorter = Running.in(home)) {
            shorter.custody().append(entries.subList(0, 49));
            shorter.awaitAlarm(CustodyAlarm.Kind.TRUNCATED);
        }
        remakeTopic();
        try (KafkaCustody custody = new KafkaCustody(BOOTSTRAP, UUID::randomUUID)) {
            custody.append(entries.subList(1, 50));
            custody.append(entries.subList(0, 1));
        }
        try (Running rewritten = Running.in(home)) {
            rewritten.awaitAlarm(CustodyAlarm.Kind.CHANGED);
        }
    }

    @Test
    void setsAsideWhatIsNoEntry() throws ExecutionException, InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", BOOTSTRAP), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "{\"secret".getBytes(StandardCharsets.UTF_8)))
                    .get();
            producer.send(new ProducerRecord<>(TOPIC, null)).get();
        }
        try (Running running = Running.in(home)) {
            running.custody().append(entries(3));
            assertThat(running.ledger().chain(Entries.item(0))).hasSize(1);
            assertThat(running.ledger().standing().setAside()).isEqualTo(2);
            await().atMost(SOON).until(() -> running.ledger().standing().comparedAt() != null);
        }
    }

    /** A reading is noted although the broker is away, and comes to the log with the next process. */
    @Test
    void bringsWhatWaitsToTheLog() {
        Outbox outbox = Outbox.at(home.resolve("readings"));
        outbox.add(entries(5));
        outbox.add(entries(2));
        Outbox afterCrash = Outbox.at(home.resolve("readings"));
        assertThat(afterCrash.size()).isEqualTo(7);

        try (Running running = Running.in(home);
                KafkaOutbox sender = new KafkaOutbox(afterCrash, running.custody())) {
            sender.start();
            await().atMost(SOON).until(() -> afterCrash.size() == 0);
            assertThat(running.ledger().checkpoint().size()).isEqualTo(7);
            await().atMost(SOON).until(() -> size(home.resolve("readings")) == 0);
        }
    }

    private List<CustodyEntry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> Entries.entry(Entries.item(at % 7), random))
                .toList();
    }

    private static void remakeTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            if (admin.listTopics().names().get().contains(TOPIC)) {
                admin.deleteTopics(List.of(TOPIC)).all().get();
            }
            NewTopic topic = new NewTopic(TOPIC, 1, (short) 1).configs(Topic.CUSTODY.configuration(Erasure.NORMAL));
            await().atMost(SOON).ignoreExceptions().until(() -> {
                admin.createTopics(List.of(topic)).all().get();
                return true;
            });
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", BOOTSTRAP));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
