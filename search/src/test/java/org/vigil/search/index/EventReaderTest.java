package org.vigil.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.Json;
import org.vigil.search.Samples;

class EventReaderTest {
    private static final UUID ID = UUID.fromString("0b5c1c3e-9d0f-4a4e-8c1a-3f6f0c1d2e3f");

    @Test
    void takesTheOffsetAsVersion() throws PoisonEvent {
        Write write = EventReader.read(entry(ID.toString(), Json.write(Samples.testimony(ID, "RU-CE", "said"))));

        assertThat(write.version()).isEqualTo(7);
        assertThat(write.id()).isEqualTo(ID);
        assertThat(write.document()).isInstanceOf(TestimonyDocument.class);
    }

    @Test
    void readsAMissingValueAsDeletion() throws PoisonEvent {
        assertThat(EventReader.read(entry(ID.toString(), null)).isDeletion()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{secret                                    | not-json",
                "\"secret\"                                 | not-json",
                "null                                       | not-json",
                "{\"id\":\"secret\"}                        | not-json",
                "{}                                         | invalid: acts required",
                "{\"acts\":[{\"type\":\"SECRET\"}]}         | not-json",
            })
    void namesTheReasonAndQuotesNothing(String value, String reason) {
        PoisonEvent poison = poison(entry(ID.toString(), value.getBytes(StandardCharsets.UTF_8)));

        assertThat(poison.reason()).isEqualTo(reason);
        assertThat(poison.key()).isEqualTo(ID);
        assertThat(poison).hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"Somebody Known", "1-1-1-1-1", "''"})
    void refusesAKeyThatIsNoId(String key) {
        PoisonEvent poison = poison(entry(key, null));

        assertThat(poison.reason()).isEqualTo("key-is-not-an-id");
        assertThat(poison.key()).isNull();
    }

    @Test
    void refusesAnEventUnderAnotherKey() {
        byte[] value = Json.write(Samples.testimony(UUID.randomUUID(), "RU-CE", "said"));

        assertThat(poison(entry(ID.toString(), value)).reason()).isEqualTo("key-is-not-the-id");
    }

    @Test
    void refusesWhatNobodyCouldHaveSaid() {
        byte[] value = new byte[Json.LARGEST + 1];

        assertThat(poison(entry(ID.toString(), value)).reason()).isEqualTo("too-large");
    }

    private static PoisonEvent poison(LogEntry entry) {
        return catchThrowableOfType(PoisonEvent.class, () -> EventReader.read(entry));
    }

    private static LogEntry entry(String key, byte @Nullable [] value) {
        return new LogEntry(View.TESTIMONIES, key, value, new LogEntry.Place("testimonies.v1", 0, 7));
    }
}
