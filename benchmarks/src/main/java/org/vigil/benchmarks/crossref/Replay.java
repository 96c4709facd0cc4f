package org.vigil.benchmarks.crossref;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CloudEvent;
import org.vigil.contract.Topic;
import org.vigil.verification.KafkaRehearsal;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;

/**
 * Takes events through the topology of the service, one after the other, in this process: the same processor, stores and
 * serialization. What is timed is the event alone; what it published and wrote to changelogs is read afterwards.
 */
public final class Replay implements AutoCloseable {
    private static final Instant START = Instant.EPOCH;
    private static final Headers FROM_INTAKE =
            new RecordHeaders().add(CloudEvent.SOURCE, CloudEvent.INTAKE.getBytes(StandardCharsets.UTF_8));

    /** Time of the processor, because on a busy machine the clock tells of the others. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> testimonies;
    private final Map<String, TestOutputTopic<byte[], byte[]>> outputs = new HashMap<>();
    private final Published published;
    private final Timings timings = new Timings();
    private long compared;
    private long unusable;
    private long changelogBytes;

    private Replay(
            Comparison comparison,
            Function<String, KeyValueBytesStoreSupplier> stores,
            Consumer<Compared> watch,
            Published published)
            throws IOException {
        this.published = published;
        folder = Files.createTempDirectory("vigil-replay");
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "replay");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        Consumer<Compared> counting = pair -> {
            compared++;
            watch.accept(pair);
        };
        driver = new TopologyTestDriver(KafkaRehearsal.topology(comparison, stores, counting), properties, START);
        testimonies = driver.createInputTopic(
                Topic.TESTIMONIES.topicName(), new StringSerializer(), new ByteArraySerializer(), START, Duration.ZERO);
    }

    /** Over the stores of the service. */
    public static Replay of(Comparison comparison) {
        return of(comparison, Stores::inMemoryKeyValueStore, pair -> {});
    }

    /** Over stores of another kind; {@code watch} sees each pair that is compared. */
    public static Replay of(
            Comparison comparison, Function<String, KeyValueBytesStoreSupplier> stores, Consumer<Compared> watch) {
        return of(comparison, stores, watch, new Published());
    }

    /** Remembers nothing of what was published, however much it is. */
    static Replay forgetful(Comparison comparison, Function<String, KeyValueBytesStoreSupplier> stores) {
        return of(comparison, stores, pair -> {}, new Published() {
            @Override
            void take(Topic topic, String key, byte @Nullable [] value) {}
        });
    }

    private static Replay of(
            Comparison comparison,
            Function<String, KeyValueBytesStoreSupplier> stores,
            Consumer<Compared> watch,
            Published published) {
        try {
            return new Replay(comparison, stores, watch, published);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    public Replay take(Iterable<Event> events) {
        events.forEach(this::take);
        return this;
    }

    public void take(Event event) {
        String key = event.id().toString();
        TestRecord<String, byte[]> record = new TestRecord<>(key, event.value(), FROM_INTAKE);
        long begun = PROCESSOR.getCurrentThreadCpuTime();
        testimonies.pipeInput(record);
        timings.add(PROCESSOR.getCurrentThreadCpuTime() - begun);
        driver.producedTopicNames().forEach(this::read);
    }

    /** Everything is read, what nobody asks for as well: the driver would keep it. */
    private void read(String topic) {
        List<KeyValue<byte[], byte[]>> records = outputs.computeIfAbsent(
                        topic,
                        name -> driver.createOutputTopic(
                                name, new ByteArrayDeserializer(), new ByteArrayDeserializer()))
                .readKeyValuesToList();
        if (topic.equals(Topic.ASSESSMENTS.topicName())) {
            records.forEach(record -> published.take(Topic.ASSESSMENTS, text(record.key), record.value));
        } else if (topic.equals(Topic.INCIDENTS.topicName())) {
            records.forEach(record -> published.take(Topic.INCIDENTS, text(record.key), record.value));
        } else if (topic.equals(Topic.TESTIMONIES_DLQ.topicName())) {
            unusable += records.size();
        } else {
            records.forEach(
                    record -> changelogBytes += record.key.length + (record.value == null ? 0 : record.value.length));
        }
    }

    private static String text(byte[] key) {
        return new String(key, StandardCharsets.UTF_8);
    }

    public Published published() {
        return published;
    }

    public Timings timings() {
        return timings;
    }

    /** How many pairs all events together made it compare. */
    public long compared() {
        return compared;
    }

    /** How many events went to the dead letters; anything but none is a bug here or there. */
    public long unusable() {
        return unusable;
    }

    /** What all events together wrote to the changelogs, keys and values. */
    public long changelogBytes() {
        return changelogBytes;
    }

    /** Keys and values that the stores hold now, by the name of the store. */
    public Map<String, Long> stateBytes() {
        Map<String, Long> bytes = new HashMap<>();
        for (String name : driver.getAllStateStores().keySet()) {
            long sum = 0;
            try (var entries = Objects.requireNonNull(driver.<Bytes, byte[]>getKeyValueStore(name))
                    .all()) {
                while (entries.hasNext()) {
                    KeyValue<Bytes, byte[]> entry = entries.next();
                    sum += entry.key.get().length + entry.value.length;
                }
            }
            bytes.put(name, sum);
        }
        return bytes;
    }

    @Override
    public void close() {
        driver.close();
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
