package org.vigil.search.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import org.vigil.search.problem.Problem;

/**
 * Casework on the log: all of it read into {@link Cases} from the beginning, then what comes, and written by an idempotent
 * producer with acks=all. A command is answered when its event was read back, so that whoever wrote sees it.
 */
public final class KafkaCases implements CaseLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaCases.class);
    private static final TopicPartition PARTITION = new TopicPartition(Topic.CASEWORK.topicName(), 0);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Cases cases;
    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<UUID, CompletableFuture<Optional<Obstacle>>> awaited = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "casework");
    private volatile boolean caughtUp;
    private final AtomicLong unreadable = new AtomicLong();

    public KafkaCases(String bootstrapServers, Cases cases) {
        this.cases = cases;
        this.consumer = new KafkaConsumer<>(reading(bootstrapServers));
        this.producer = new KafkaProducer<>(writing(bootstrapServers));
        reader.setDaemon(true);
    }

    public void start() {
        reader.start();
    }

    @Override
    public boolean isRead() {
        return caughtUp;
    }

    /** How many records could not be read as casework at all. */
    public long unreadable() {
        return unreadable.get();
    }

    @Override
    public List<Optional<Obstacle>> append(List<Entry> entries) {
        if (!caughtUp) {
            throw Problem.logUnavailable();
        }
        List<CompletableFuture<Optional<Obstacle>>> outcomes = entries.stream()
                .map(entry -> awaited.computeIfAbsent(entry.id(), unseen -> new CompletableFuture<>()))
                .toList();
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (Entry entry : entries) {
                sent.add(producer.send(KafkaCasework.record(entry)));
            }
            for (Future<?> one : sent) {
                one.get();
            }
            List<Optional<Obstacle>> read = new ArrayList<>();
            for (CompletableFuture<Optional<Obstacle>> outcome : outcomes) {
                read.add(outcome.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            }
            return read;
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            throw Problem.logUnavailable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.logUnavailable();
        } finally {
            entries.forEach(entry -> awaited.remove(entry.id()));
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        producer.close(PATIENCE);
    }

    private void read() {
        try (consumer) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            while (!Thread.currentThread().isInterrupted()) {
                pollOnce();
            }
        } catch (WakeupException | InterruptException stopping) {
            LOG.debug("stopped reading casework");
        }
    }

    private void pollOnce() {
        try {
            consumer.poll(Duration.ofMillis(caughtUp ? 1000 : 100)).forEach(this::take);
            if (!caughtUp) {
                long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, Long.MAX_VALUE);
                caughtUp = consumer.position(PARTITION) >= end;
            }
        } catch (WakeupException | InterruptException stopping) {
            throw stopping;
        } catch (KafkaException brokerAway) {
            LOG.warn(
                    "cannot read casework, trying again: {}",
                    brokerAway.getClass().getSimpleName());
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Optional<Entry> entry = KafkaCasework.entry(record);
        if (entry.isEmpty()) {
            unreadable.incrementAndGet();
            LOG.warn("offset {} of the log is no casework", record.offset());
            return;
        }
        Optional<Obstacle> obstacle = cases.take(entry.get());
        CompletableFuture<Optional<Obstacle>> waiting = awaited.get(entry.get().id());
        if (waiting != null) {
            waiting.complete(obstacle);
        }
    }

    private static Map<String, Object> reading(String bootstrapServers) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                4 * Json.LARGEST,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                250,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
    }

    private static Map<String, Object> writing(String bootstrapServers) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class),
                Map.entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis()),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis()),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 250L),
                Map.entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 4L * Json.LARGEST),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * Json.LARGEST));
    }
}
