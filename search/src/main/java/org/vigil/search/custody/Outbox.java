package org.vigil.search.custody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import tools.jackson.core.JacksonException;

/**
 * Entries on their way to the log: on the disk when {@link #add} returns, and gone from it when the log has acknowledged
 * them. After a crash between the two an entry may come to the log twice; none is lost.
 */
final class Outbox {
    private static final int MOST_AT_ONCE = 500;

    private final Lines lines;
    private final List<CustodyEntry> waiting = new ArrayList<>();

    private Outbox(Lines lines) {
        this.lines = lines;
    }

    /** With what an earlier process could not send any more. */
    static Outbox at(Path file) {
        try {
            Outbox outbox = new Outbox(Lines.in(file));
            for (String line : Files.readAllLines(file)) {
                outbox.take(line);
            }
            return outbox;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("What waits for the log of custody cannot be read.", unreadable);
        }
    }

    synchronized void add(List<CustodyEntry> entries) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (CustodyEntry entry : entries) {
            written.writeBytes(Json.write(entry));
            written.write('\n');
        }
        try {
            lines.append(written.toByteArray());
        } catch (IOException full) {
            throw new CustodyUnavailable("a reading cannot be noted", full);
        }
        waiting.addAll(entries);
        notifyAll();
    }

    /** What came first, as soon as there is something. */
    synchronized List<CustodyEntry> next() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return List.copyOf(waiting.subList(0, Math.min(MOST_AT_ONCE, waiting.size())));
    }

    /** The log has the first so many. The file is emptied when the log has all, not line by line. */
    synchronized void sent(int count) {
        waiting.subList(0, count).clear();
        if (waiting.isEmpty()) {
            try {
                lines.truncate(0);
            } catch (IOException stays) {
                // At worst it is sent again at the next start.
            }
        }
    }

    synchronized int size() {
        return waiting.size();
    }

    /** What cannot be read was not written by {@link #add}. */
    private void take(String line) {
        try {
            waiting.add(Json.read(line.getBytes(StandardCharsets.UTF_8), CustodyEntry.class));
        } catch (JacksonException foreign) {
            // It stays in the file until the log has all the others.
        }
    }
}
