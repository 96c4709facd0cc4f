package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.verification.Testimonies.detention;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Assessment;
import org.vigil.contract.CloudEvent;
import org.vigil.contract.Constraints;
import org.vigil.contract.Decision;
import org.vigil.contract.Erasure;
import org.vigil.contract.Incident;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Register;

/** The real topology with real serialization, without a broker. */
class TopologyTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final TopologyTestDriver driver = driver();
    private final TestInputTopic<String, byte[]> testimonies = input(Topic.TESTIMONIES);
    private final TestInputTopic<String, byte[]> decisions = input(Topic.DECISIONS);
    private final TestOutputTopic<String, byte[]> assessments = output(Topic.ASSESSMENTS);
    private final TestOutputTopic<String, byte[]> incidents = output(Topic.INCIDENTS);
    private final TestOutputTopic<String, byte[]> letters = output(Topic.TESTIMONIES_DLQ);

    private final Testimony first = detention(1).build();
    private final Testimony second = detention(2).build();

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void linksTwoTestimoniesAndPublishesValidEvents() {
        say(first, second);

        List<KeyValue<String, byte[]>> published = incidents.readKeyValuesToList();
        Incident incident = Json.read(published.get(published.size() - 1).value, Incident.class);
        assertThat(incident.members()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(Constraints.violations(incident)).isEmpty();
        assertThat(assessments.readValuesToList())
                .map(json -> Json.read(json, Assessment.class))
                .allSatisfy(assessment ->
                        assertThat(Constraints.violations(assessment)).isEmpty())
                .last()
                .satisfies(assessment -> assertThat(assessment.incident()).isEqualTo(incident.id()));
    }

    @Test
    void takesBackWhatItPublishedWhenATestimonyIsWithdrawn() {
        say(first);
        String incident = incidents.readKeyValue().key;
        assessments.readValue();

        testimonies.pipeInput(first.id().toString(), null);

        assertThat(assessments.readKeyValue())
                .isEqualTo(new KeyValue<>(first.id().toString(), null));
        assertThat(incidents.readKeyValue()).isEqualTo(new KeyValue<>(incident, null));
        for (KafkaStores store : KafkaStores.values()) {
            try (var left =
                    driver.<Bytes, byte[]>getKeyValueStore(store.storeName()).all()) {
                // How many have ever come; whoever comes next must not get a number that somebody had.
                assertThat(left)
                        .toIterable()
                        .extracting(entry -> entry.key)
                        .isSubsetOf(
                                store == KafkaStores.ARRIVALS ? Set.of(KafkaKeys.ID.write(new UUID(0, 0))) : Set.of());
            }
        }
    }

    @Test
    void obeysDecisions() {
        say(first);
        Decision.Ruling ruling = new Decision.Ruling("verifier-1", START, "Both documents seen.");
        UUID id = Testimonies.id(900);
        Decision decision = Decision.StateSet.plain(id, first.id(), VerificationState.TRIAGED, ruling);

        decisions.pipeInput(id.toString(), Json.write(decision));

        assertThat(assessments.readValuesToList()).last().satisfies(json -> assertThat(
                        Json.read(json, Assessment.class).state())
                .isEqualTo(VerificationState.TRIAGED));
    }

    @Test
    void buriesPoisonWithoutItsContentAndGoesOn() {
        testimonies.pipeInput(first.id().toString(), "{\"secret".getBytes(StandardCharsets.UTF_8));
        testimonies.pipeInput(first.id().toString(), Json.write(new DeadLetter("secret", 0, 0, "secret")));
        testimonies.pipeInput("secret", Json.write(first));
        testimonies.pipeInput(second.id().toString(), Json.write(first));
        say(second);

        assertThat(letters.readRecordsToList()).hasSize(4).allSatisfy(letter -> {
            assertThat(letter.key()).isEmpty();
            assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                    .doesNotContain("secret")
                    .doesNotContain(first.id().toString());
            assertThat(letter.headers()).isEmpty();
        });
        assertThat(assessments.readKeyValue().key).isEqualTo(second.id().toString());
    }

    @Test
    void buriesWhatOnlySaysThatItIsFromTheIntake() {
        Headers headers =
                new RecordHeaders().add(CloudEvent.SOURCE, CloudEvent.INTAKE.getBytes(StandardCharsets.UTF_8));

        testimonies.pipeInput(
                new TestRecord<>(first.id().toString(), Json.write(new DeadLetter("secret", 0, 0, "secret")), headers));
        testimonies.pipeInput(new TestRecord<>(second.id().toString(), Json.write(second), headers));

        assertThat(letters.readValuesToList()).singleElement().satisfies(letter -> assertThat(
                        new String(letter, StandardCharsets.UTF_8))
                .doesNotContain("secret"));
        assertThat(assessments.readKeyValue().key).isEqualTo(second.id().toString());
    }

    @Test
    void publishesTheSameBytesOnEveryReplay() {
        say(first, second, detention(3).on("2017-03").build());

        try (TopologyTestDriver another = driver()) {
            TestInputTopic<String, byte[]> input = input(another, Topic.TESTIMONIES);
            List.of(first, second, detention(3).on("2017-03").build())
                    .forEach(testimony -> input.pipeInput(testimony.id().toString(), Json.write(testimony)));
            assertThat(output(another, Topic.INCIDENTS).readRecordsToList())
                    .usingRecursiveComparison()
                    .isEqualTo(incidents.readRecordsToList());
            assertThat(output(another, Topic.ASSESSMENTS).readRecordsToList())
                    .usingRecursiveComparison()
                    .isEqualTo(assessments.readRecordsToList());
        }
    }

    @Test
    void skipsMarkersAndWritesItsOwn() {
        testimonies.pipeInput(Topic.MARKER, new byte[] {'1'});

        driver.advanceWallClockTime(Duration.ofSeconds(2));

        assertThat(letters.isEmpty()).isTrue();
        assertThat(assessments.readKeyValue().key).isEqualTo(Topic.MARKER);
        assertThat(incidents.readKeyValue().key).isEqualTo(Topic.MARKER);
        assertThat(driver.<Bytes, byte[]>getKeyValueStore(KafkaStores.FEATURES.storeName())
                        .get(KafkaKeys.TEXT.write(Topic.MARKER)))
                .isNotNull();
    }

    private void say(Testimony... said) {
        for (Testimony testimony : said) {
            testimonies.pipeInput(testimony.id().toString(), Json.write(testimony));
        }
    }

    private static TopologyTestDriver driver() {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, byte[]>[] outputs = new KafkaTopology(
                        new Comparison(Models.shipped(), Register.EMPTY), Erasure.SHORT)
                .apply(stream(builder, Topic.TESTIMONIES), stream(builder, Topic.DECISIONS));
        for (int index = 0; index < outputs.length; index++) {
            outputs[index].to(
                    KafkaTopology.OUTPUTS.get(index).topicName(), Produced.with(Serdes.String(), Serdes.ByteArray()));
        }
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        return new TopologyTestDriver(builder.build(), properties, START);
    }

    private static KStream<String, byte[]> stream(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.String(), Serdes.ByteArray()));
    }

    private TestInputTopic<String, byte[]> input(Topic topic) {
        return input(driver, topic);
    }

    private static TestInputTopic<String, byte[]> input(TopologyTestDriver driver, Topic topic) {
        return driver.createInputTopic(
                topic.topicName(), new StringSerializer(), new ByteArraySerializer(), START, Duration.ZERO);
    }

    private TestOutputTopic<String, byte[]> output(Topic topic) {
        return output(driver, topic);
    }

    private static TestOutputTopic<String, byte[]> output(TopologyTestDriver driver, Topic topic) {
        return driver.createOutputTopic(topic.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
