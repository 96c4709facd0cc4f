package org.vigil.e2e.scan;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folders in which files come and go while we look. */
public final class Folders {

    private Folders() {}

    /** Every file and folder below, as far as it is still there. */
    static List<Path> everythingBelow(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                found.add(inner);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Deletes a folder and all below it. */
    public static void delete(Path folder) throws IOException {
        List<Path> below = everythingBelow(folder);
        for (int last = below.size() - 1; last >= 0; last--) {
            Files.deleteIfExists(below.get(last));
        }
    }
}
