package org.vigil.verification;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.vigil.contract.Erasure;
import org.vigil.contract.Topic;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;

/** The door for whoever measures: what the service does to an event is done to it here, without a broker. */
public final class KafkaRehearsal {
    private KafkaRehearsal() {}

    /**
     * The topology of the service from topic to topic, over stores of the given kind; {@code watch} sees each pair that
     * an event makes it compare.
     */
    public static Topology topology(
            Comparison comparison, Function<String, KeyValueBytesStoreSupplier> stores, Consumer<Compared> watch) {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, byte[]>[] outputs = new KafkaTopology(comparison, Erasure.NORMAL, stores, watch)
                .apply(stream(builder, Topic.TESTIMONIES), stream(builder, Topic.DECISIONS));
        for (int index = 0; index < outputs.length; index++) {
            outputs[index].to(
                    KafkaTopology.OUTPUTS.get(index).topicName(), Produced.with(Serdes.String(), Serdes.ByteArray()));
        }
        return builder.build();
    }

    private static KStream<String, byte[]> stream(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.String(), Serdes.ByteArray()));
    }
}
