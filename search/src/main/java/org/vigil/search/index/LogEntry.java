package org.vigil.search.index;

import org.jspecify.annotations.Nullable;
import org.vigil.contract.Topic;

/** A record of the log as it came: nothing in it is trusted yet. {@code value} is null where the key was deleted. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy of every event would be waste.
record LogEntry(View view, @Nullable String key, byte @Nullable [] value, Place place) {

    /** Where in the log an entry stands; all that may be told of an entry that cannot be read. */
    record Place(String topic, int partition, long offset) {

        /** A topic has one partition, so view and version say where a write came from. */
        static Place of(Write write) {
            return new Place(write.view().topic().orElse(Topic.TESTIMONIES).topicName(), 0, write.version());
        }
    }

    @Override
    public String toString() {
        return "LogEntry[" + place + "]";
    }
}
