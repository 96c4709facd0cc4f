package org.vigil.search.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Json;

class LinkTest {
    private static final String ITEM = "00000000-0000-4000-8000-000000000001";
    private static final String RECORD =
            "{\"type\":\"RECEIVED\",\"item\":\"" + ITEM + "\",\"at\":\"2026-11-21T10:00:00Z\","
                    + "\"actor\":\"m-1\",\"role\":\"MONITOR\",\"purpose\":\"SUBMISSION\",\"salt\":\"" + "ab".repeat(16)
                    + "\",\"commitment\":\"" + "cd".repeat(32) + "\"}";

    /** {@code (printf '\0'; printf %s JSON) | sha256sum}, as anybody can check it. */
    @Test
    void isCanonicalAndHashedAsTheFormatSays() {
        Link link = Link.read(bytes(RECORD)).orElseThrow().after(1, "ef".repeat(32));

        assertThat(link.json())
                .isEqualTo("{\"actor\":\"m-1\",\"at\":\"2026-11-21T10:00:00Z\",\"commitment\":\"" + "cd".repeat(32)
                        + "\",\"item\":\"" + ITEM + "\",\"previousHash\":\"" + "ef".repeat(32)
                        + "\",\"purpose\":\"SUBMISSION\",\"role\":\"MONITOR\",\"salt\":\"" + "ab".repeat(16)
                        + "\",\"sequence\":1,\"type\":\"RECEIVED\"}");
        assertThat(link.hash()).isEqualTo("fd84456ba3baf3bebb5114197b5d8edc404254f3a880b908be6796692a661bfc");
        assertThat(link.toString()).isEqualTo("Link[" + ITEM + ", 1]");
    }

    /** A later version writes a field that this one does not know: both must find the same hash. */
    @Test
    void hashesWhatItDoesNotKnow() {
        String later = RECORD.replace("\"role\"", "\"tool\":{\"name\":\"x\",\"version\":2},\"role\"");
        Link known = Link.read(bytes(RECORD)).orElseThrow().after(0, null);
        Link unknown = Link.read(bytes(later)).orElseThrow().after(0, null);

        assertThat(unknown.json()).contains("\"tool\":{\"name\":\"x\",\"version\":2}");
        assertThat(unknown.hash()).isNotEqualTo(known.hash());
        assertThat(unknown.entry()).isEqualTo(known.entry());
    }

    @Test
    void doesNotDependOnTheOrderOrTheSpacesOfTheWriter() {
        byte[] pretty = Json.events()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(Json.events().readTree(RECORD));

        assertThat(Link.read(pretty).orElseThrow().after(0, null).hash())
                .isEqualTo(Link.read(bytes(RECORD)).orElseThrow().after(0, null).hash());
    }

    @Test
    void givesBackWhatWasWritten() {
        byte[] record = Entries.bytes(Entries.item(1), new Random(1));

        assertThat(Json.write(Link.read(record)
                        .orElseThrow()
                        .after(7, "00".repeat(32))
                        .entry()))
                .isEqualTo(record);
    }

    @Test
    void setsAsideWhatIsNoEntry() {
        for (String record : new String[] {
            "",
            "1",
            "no json",
            "[]",
            "{}",
            "{\"item\":\"1-1-1-1-1\"}",
            "{\"item\":7}",
            RECORD.replace("{\"type\"", "{\"sequence\":4,\"type\""),
            RECORD.replace("{\"type\"", "{\"previousHash\":\"00\",\"type\""),
            RECORD.replace("{\"type\"", "{\"type\":\"STORED\",\"type\""),
            RECORD.replace("{\"type\"", "{\"x\":1e999,\"type\""),
            RECORD.replace("{\"type\"", "{\"x\":\"\\ud800\",\"type\""),
            RECORD + "x"
        }) {
            assertThat(Link.read(bytes(record))).as(record).isEmpty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
