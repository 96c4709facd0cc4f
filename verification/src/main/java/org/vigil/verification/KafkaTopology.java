package org.vigil.verification;

import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.vigil.contract.Erasure;
import org.vigil.contract.Topic;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.VerifiedRule;

/** Testimonies and decisions in, assessments and incidents out: one task, because the log has one total order. */
final class KafkaTopology {
    /** What comes out, in the order of the output bindings. */
    static final List<Topic> OUTPUTS =
            List.of(Topic.ASSESSMENTS, Topic.INCIDENTS, Topic.DECISIONS, Topic.TESTIMONIES_DLQ, Topic.DECISIONS_DLQ);

    /** Which of them get marker records; the intake marks the testimonies. */
    static final List<Topic> MARKED = List.of(Topic.ASSESSMENTS, Topic.INCIDENTS, Topic.DECISIONS);

    private final Comparison comparison;
    private final Erasure erasure;

    private final VerifiedRule rule;
    private final KafkaDesk desk;

    /** For whoever asks nothing of it. */
    KafkaTopology(Comparison comparison, Erasure erasure) {
        this(comparison, erasure, VerifiedRule.STARTING, new KafkaDesk());
    }

    KafkaTopology(Comparison comparison, Erasure erasure, VerifiedRule rule, KafkaDesk desk) {
        this.comparison = comparison;
        this.erasure = erasure;
        this.rule = rule;
        this.desk = desk;
    }

    @SuppressWarnings("unchecked")
    KStream<String, byte[]>[] apply(KStream<String, byte[]> testimonies, KStream<String, byte[]> decisions) {
        KStream<String, Emission> outgoing =
                testimonies.merge(decisions).process(new Supplier(comparison, erasure, rule, desk));
        return (KStream<String, byte[]>[]) OUTPUTS.stream()
                .map(topic ->
                        outgoing.filter((key, value) -> value.topic() == topic).mapValues(Emission::value))
                .toArray(KStream<?, ?>[]::new);
    }

    private record Supplier(Comparison comparison, Erasure erasure, VerifiedRule rule, KafkaDesk desk)
            implements ProcessorSupplier<String, byte[], String, Emission> {
        @Override
        public Processor<String, byte[], String, Emission> get() {
            return new KafkaCrossReferencing(comparison, erasure, rule, desk);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return KafkaStores.builders(erasure);
        }
    }
}
