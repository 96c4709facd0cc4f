package org.vigil.packet.verifier.custody;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large the log was at a time, and its root then. */
public record Checkpoint(long size, String root, Instant time) {

    private static final Pattern FORM =
            Pattern.compile("size (0|[1-9][0-9]{0,17})\nroot ([0-9a-f]{64})\ntime ([0-9TZ:.-]{1,40})\n");

    /** Empty if it is not three lines as the format has them. */
    public static Optional<Checkpoint> parse(byte[] bytes) {
        Matcher lines = FORM.matcher(new String(bytes, ISO_8859_1));
        if (!lines.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Checkpoint(Long.parseLong(lines.group(1)), lines.group(2), Instant.parse(lines.group(3))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
