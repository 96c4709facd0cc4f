package org.vigil.benchmarks.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.vigil.contract.Json;

/** A corpus as files: what is sent, and beside it what is true. */
final class SampleFiles {
    private SampleFiles() {}

    static Map<String, byte[]> of(Corpus corpus) {
        ByteArrayOutputStream testimonies = new ByteArrayOutputStream();
        StringBuilder truth = new StringBuilder("externalId,incident,source,copyOf,contradicts\n");
        for (Corpus.Entry entry : corpus.entries()) {
            testimonies.writeBytes(Json.write(entry.submission()));
            testimonies.write('\n');
            truth.append(line(entry.truth())).append('\n');
        }
        Map<String, byte[]> files = new TreeMap<>();
        files.put("testimonies.ndjson", testimonies.toByteArray());
        files.put("truth.csv", truth.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static void write(Corpus corpus, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : of(corpus).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** No value holds a comma or a quote: they are codes. */
    private static String line(Corpus.Truth truth) {
        return String.join(
                ",",
                truth.externalId(),
                truth.incident(),
                truth.source(),
                truth.copyOf() == null ? "" : truth.copyOf(),
                truth.contradicts() == null ? "" : truth.contradicts());
    }
}
