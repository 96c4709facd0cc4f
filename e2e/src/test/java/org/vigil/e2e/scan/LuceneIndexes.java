package org.vigil.e2e.scan;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The indices of Elasticsearch, read by Lucene with the node's own jars in a process of its own. */
final class LuceneIndexes implements Reader {

    /** How often to copy a folder again in which segments came and went while it was copied. */
    private static final int ATTEMPTS = 10;

    private final Path nodeLibraries;

    LuceneIndexes(Path nodeLibraries) {
        this.nodeLibraries = nodeLibraries;
    }

    @Override
    public String name() {
        return "Lucene reader";
    }

    @Override
    public boolean reads(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith("segments_") || name.endsWith(".si"));
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    @Override
    public void read(Path folder, Consumer<InputStream> contents) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path copy = Files.createTempDirectory("vigil-index");
            Path text = Files.createTempFile("vigil-index", ".txt");
            try {
                if (copy(folder, copy) && print(copy, text)) {
                    try (InputStream printed = Files.newInputStream(text)) {
                        contents.accept(printed);
                    }
                    return;
                }
                if (attempt == ATTEMPTS) {
                    throw new IOException("The index in " + folder + " cannot be read.");
                }
            } finally {
                Folders.delete(copy);
                Files.delete(text);
            }
        }
    }

    /** False if a file vanished meanwhile, as happens when a merge is done. */
    private static boolean copy(Path folder, Path copy) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.endsWith("write.lock")) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
            return true;
        } catch (NoSuchFileException merged) {
            return false;
        }
    }

    private boolean print(Path copy, Path text) throws IOException {
        String here = Path.of(LuceneText.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                here + File.pathSeparator + nodeLibraries.resolve("*"),
                LuceneText.class.getName(),
                copy.toString());
        Process printing = new ProcessBuilder(command)
                .redirectOutput(text.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return printing.onExit().join().exitValue() == 0;
    }
}
