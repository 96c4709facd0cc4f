package org.vigil.search.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every checkpoint that was signed, one a line, in a file that only grows: what was pinned here the log must still begin
 * with. A line that a crash cut off is no checkpoint; nobody was given it.
 */
public final class CheckpointFile {
    private static final Pattern LINE = Pattern.compile("(\\d{1,10}) ([0-9a-f]{64}) (\\S{20,30}) ([A-Za-z0-9+/=]{88})");

    private final Lines lines;
    private @Nullable Checkpoint last;

    private CheckpointFile(Lines lines) {
        this.lines = lines;
    }

    /** Opens the file, or the place for one. */
    public static CheckpointFile at(Path file) {
        try {
            CheckpointFile opened = new CheckpointFile(Lines.in(file));
            opened.last = opened.all().stream()
                    .flatMap(Optional::stream)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            return opened;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of checkpoints cannot be read.", unreadable);
        }
    }

    synchronized Optional<Checkpoint> last() {
        return Optional.ofNullable(last);
    }

    /** Every line in its order; empty for one that is no checkpoint, and so was written by somebody else. */
    synchronized List<Optional<Checkpoint>> all() throws IOException {
        try (Stream<String> all = Files.lines(lines.file(), StandardCharsets.US_ASCII)) {
            return all.map(CheckpointFile::read).toList();
        }
    }

    /** On the disk when this returns. */
    synchronized void append(Checkpoint checkpoint) {
        String line = checkpoint.size() + " " + checkpoint.root() + " " + checkpoint.time() + " "
                + checkpoint.signature() + "\n";
        try {
            lines.append(line.getBytes(StandardCharsets.US_ASCII));
            last = checkpoint;
        } catch (IOException full) {
            throw new CustodyUnavailable("the checkpoint cannot be kept", full);
        }
    }

    private static Optional<Checkpoint> read(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(
                    Integer.parseInt(found.group(1)), found.group(2), Instant.parse(found.group(3)), found.group(4)));
        } catch (DateTimeException | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
