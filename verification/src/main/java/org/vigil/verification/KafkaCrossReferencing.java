package org.vigil.verification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.CloudEvent;
import org.vigil.contract.Decision;
import org.vigil.contract.Erasure;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Rarity;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.memory.Shelves;

/**
 * Takes one event at a time through {@link CrossReference}. An event that cannot be used changes nothing and goes to the
 * dead letters by its position; those behind it are not held up.
 */
final class KafkaCrossReferencing implements Processor<String, byte[], String, Emission> {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaCrossReferencing.class);
    private static final byte[] MARK = {1};
    private static final byte[] INTAKE = CloudEvent.INTAKE.getBytes(StandardCharsets.UTF_8);
    private static final int SCHEMA_VERSION = 1;

    private final Comparison comparison;
    private final Erasure erasure;
    private final VerifiedRule rule;
    private final KafkaDesk desk;
    private final Consumer<Compared> watch;
    private @Nullable ProcessorContext<String, Emission> context;
    private @Nullable Shelves shelves;
    private long saturated;

    KafkaCrossReferencing(
            Comparison comparison, Erasure erasure, VerifiedRule rule, KafkaDesk desk, Consumer<Compared> watch) {
        this.comparison = comparison;
        this.erasure = erasure;
        this.rule = rule;
        this.desk = desk;
        this.watch = watch;
    }

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        this.context = context;
        this.shelves = desk.open(KafkaStores.open(context), KafkaStores.agendas(context), KafkaStores.leases(context));
        context.schedule(erasure.marker(), PunctuationType.WALL_CLOCK_TIME, this::mark);
    }

    @Override
    public void close() {
        desk.close(shelves);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (Topic.MARKER.equals(record.key())) {
            return;
        }
        RecordMetadata position = context().recordMetadata().orElseThrow();
        Shelves.Drafts drafts = Objects.requireNonNull(shelves).drafts();
        CrossReference crossReference =
                new CrossReference(drafts.shelves(), comparison, rule, Caps.STARTING, Rarity.STARTING, watch);
        try {
            take(crossReference, position.topic(), record);
        } catch (UnusableEvent unusable) {
            bury(record, position, unusable.reason());
            return;
        } catch (RuntimeException bug) {
            // Its message may quote what it choked on.
            LOG.error("{} at {}", bug.getClass().getName(), bug.getStackTrace()[0]);
            bury(record, position, "failed");
            return;
        }
        desk.keep(drafts);
        crossReference.emissions().forEach(emission -> publish(emission, position, record.timestamp()));
        if (position.topic().equals(Topic.DECISIONS.topicName())) {
            desk.taken(UnusableEvent.key(record.key()));
        }
        if (crossReference.saturated()) {
            saturated();
        }
    }

    /** Heard at once, and again at each doubling: in a wave it is true of most that come. */
    private void saturated() {
        saturated++;
        if (Long.bitCount(saturated) == 1) {
            LOG.warn("block.saturated: {} testimonies so far had more near them than are compared", saturated);
        }
    }

    private static void take(CrossReference crossReference, String topic, Record<String, byte[]> record) {
        UUID id = UnusableEvent.key(record.key());
        byte[] value = record.value();
        if (topic.equals(Topic.DECISIONS.topicName())) {
            decide(crossReference, id, value);
        } else if (value == null) {
            crossReference.withdraw(id);
        } else {
            Testimony testimony = isFromIntake(record)
                    ? UnusableEvent.readValid(value, Testimony.class)
                    : UnusableEvent.read(value, Testimony.class);
            requireSame(id, testimony.id());
            crossReference.record(testimony);
        }
    }

    /**
     * What the intake accepted it has validated. Whoever may write to the log may claim to be the intake; what cannot be read is
     * buried all the same, what is merely invalid is not (docs/decisions/0018).
     */
    private static boolean isFromIntake(Record<String, byte[]> record) {
        Header source = record.headers().lastHeader(CloudEvent.SOURCE);
        return source != null && Arrays.equals(source.value(), INTAKE);
    }

    private static void decide(CrossReference crossReference, UUID id, byte @Nullable [] value) {
        if (value == null) {
            crossReference.forgetDecision(id);
            return;
        }
        Decision decision = UnusableEvent.read(value, Decision.class);
        requireSame(id, decision.id());
        crossReference.decide(decision);
    }

    private static void requireSame(UUID key, UUID id) {
        if (!key.equals(id)) {
            throw new UnusableEvent("key-mismatch");
        }
    }

    private void publish(Emission emission, RecordMetadata position, long timestamp) {
        Headers headers = headers(emission, position, timestamp);
        context().forward(new Record<>(emission.key(), emission, timestamp, headers));
    }

    /** Derived from the event that caused it, so that a replay gives the same bytes here as well. */
    private static Headers headers(Emission emission, RecordMetadata position, long timestamp) {
        String cause = position.topic() + '/' + position.offset() + '/' + emission;
        String type =
                switch (emission.topic()) {
                    case INCIDENTS -> "incident-revised";
                    case DECISIONS -> "decision-forgotten";
                    default -> "testimony-assessed";
                };
        Headers headers = new RecordHeaders();
        new CloudEvent(
                        type,
                        UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)),
                        "/verification",
                        Instant.ofEpochMilli(timestamp),
                        SCHEMA_VERSION)
                .headers()
                .forEach(headers::add);
        return headers;
    }

    private void bury(Record<String, byte[]> record, RecordMetadata position, String reason) {
        LOG.warn("{} {}: {}", position.topic(), position.offset(), reason);
        Topic letters =
                position.topic().equals(Topic.DECISIONS.topicName()) ? Topic.DECISIONS_DLQ : Topic.TESTIMONIES_DLQ;
        byte[] letter = Json.write(new DeadLetter(position.topic(), position.partition(), position.offset(), reason));
        context().forward(new Record<>("", new Emission(letters, "", letter), record.timestamp()));
    }

    private void mark(long now) {
        KafkaStores.mark(context());
        for (Topic topic : KafkaTopology.MARKED) {
            context().forward(new Record<>(Topic.MARKER, new Emission(topic, Topic.MARKER, MARK), now));
        }
    }

    private ProcessorContext<String, Emission> context() {
        return Objects.requireNonNull(context);
    }
}
