package org.vigil.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file that names to whom the intake seals; the intake reads it, here it is only found and counted. */
public record Recipients(Path file, boolean stated) {
    /** Where the intake looks for it, if it is not beside the keys. */
    public static final String VARIABLE = "VIGIL_RECIPIENTS";

    /** Where the environment says, or beside the keys. */
    public static Recipients of(DataFolder data) {
        return of(data, Optional.ofNullable(System.getenv(VARIABLE)));
    }

    static Recipients of(DataFolder data, Optional<String> stated) {
        return stated.filter(path -> !path.isBlank())
                .map(path -> new Recipients(Path.of(path).toAbsolutePath(), true))
                .orElseGet(() -> new Recipients(data.keys().folder().resolve("recipients.txt"), false));
    }

    /** How many there are; none where there is no file. */
    public long count() {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("age1"))
                    .distinct()
                    .count();
        } catch (IOException unreadable) {
            throw new Problem("The file of recipients " + file + " cannot be read.", unreadable);
        }
    }
}
