package org.vigil.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigil.standalone.data.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The sample record: NDJSON files with one testimony a line, loaded through the API as anyone would. */
final class Samples {

    private static final int ATTEMPTS = 30;

    private final Path folder;
    private final PrintStream out;

    Samples(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Loading twice changes nothing: each line has its own external id, and is sent under a key made from it. */
    void load(String address, String token) throws InterruptedException {
        List<JsonNode> testimonies = read();
        Http http = new Http(address);
        ProgressBar bar = new ProgressBar("Loading the sample record", out);
        int done = 0;
        int refused = 0;
        String firstRefusal = "";
        for (JsonNode testimony : testimonies) {
            bar.show(done++, testimonies.size());
            Http.Answer answer = submit(http, token, testimony);
            if (!answer.isOk() && refused++ == 0) {
                firstRefusal = testimony.path("externalId").asString("?") + ": " + answer.problem();
            }
        }
        bar.finish(done, testimonies.size());
        if (refused > 0) {
            throw new Problem(
                    refused + " of " + testimonies.size() + " samples were refused, the first was " + firstRefusal);
        }
    }

    private static Http.Answer submit(Http http, String token, JsonNode testimony) throws InterruptedException {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token, "Idempotency-Key", key(testimony));
        Http.Answer answer = http.post("/api/testimonies", headers, testimony);
        for (int attempt = 1; attempt < ATTEMPTS && mayPass(answer); attempt++) {
            Thread.sleep(1_000 * Math.min(10, Math.max(1, answer.retryAfterSeconds())));
            answer = http.post("/api/testimonies", headers, testimony);
        }
        return answer;
    }

    /** Too many at once, or something is just being brought back. */
    private static boolean mayPass(Http.Answer answer) {
        return answer.status() == 429 || answer.status() == 503;
    }

    private static String key(JsonNode testimony) {
        String from = testimony.path("sourceSystem").asString("") + "/"
                + testimony.path("externalId").asString("");
        return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<JsonNode> read() {
        List<JsonNode> testimonies = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        testimonies.add(Http.parse(line));
                    }
                }
            }
        } catch (IOException | JacksonException unreadable) {
            throw new Problem("The samples in " + folder + " cannot be read.", unreadable);
        }
        return testimonies;
    }
}
