package org.vigil.standalone.child;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a child prints: kept in a file that never outgrows its limit (one older file beside it), its last lines at hand.
 * A full disk loses lines but never blocks the child.
 */
public final class ChildLog {

    private static final int LINES_AT_HAND = 20;

    private final Path file;
    private final long limit;
    private final Deque<String> last = new ArrayDeque<>();
    private final Set<String> firstWords = ConcurrentHashMap.newKeySet();

    public ChildLog(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Reads until the child's end; a child whose output nobody reads stops in the middle of a sentence. */
    void drain(InputStream output) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                say(line);
            }
        } catch (IOException ended) {
            // The process is gone and its pipe with it.
        }
    }

    /** A word of the launcher's own, among the child's. */
    void say(String line) {
        remember(line);
        write(line);
    }

    void forget() {
        firstWords.clear();
    }

    boolean hasSaid(String beginning) {
        return firstWords.contains(beginning);
    }

    public synchronized List<String> lastLines() {
        return List.copyOf(last);
    }

    private synchronized void remember(String line) {
        int end = line.indexOf(' ');
        String firstWord = end < 0 ? line : line.substring(0, end);
        if (firstWord.endsWith("-READY")) {
            firstWords.add(firstWord);
        }
        last.addLast(line);
        if (last.size() > LINES_AT_HAND) {
            last.removeFirst();
        }
    }

    private void write(String line) {
        try {
            if (Files.exists(file) && Files.size(file) > limit) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), REPLACE_EXISTING);
            }
            try (Writer writer = Files.newBufferedWriter(file, CREATE, APPEND)) {
                writer.write(line + System.lineSeparator());
            }
        } catch (IOException full) {
            // The child's work matters more than its words.
        }
    }
}
