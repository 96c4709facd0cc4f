package org.vigil.standalone.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A child's folder for temporary files, empty at every start: what a killed process left there is nobody's. */
final class Scratch {

    private Scratch() {}

    static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
