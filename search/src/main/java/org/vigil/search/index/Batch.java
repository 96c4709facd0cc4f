package org.vigil.search.index;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one poll brought, untouched: keys, offsets and deletions are needed as much as the values. */
public record Batch(List<ConsumerRecord<?, ?>> records) {

    @Override
    public String toString() {
        return "Batch[" + records.size() + " records]";
    }
}
