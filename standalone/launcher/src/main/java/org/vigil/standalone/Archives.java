package org.vigil.standalone;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Class archives beside the jars, which about halve the time to start. The first clean stop after a build writes
 * them; a missing, stale or foreign one costs time and nothing else.
 */
final class Archives {

    private Archives() {}

    /** Uses the archive of this jar if there is a fresh one, and records one otherwise. */
    static List<String> flags(Path jar) {
        Path archive = archive(jar);
        try {
            if (isFresh(archive, jar)) {
                // Silent about an archive that does not fit: the child's log is for the child's words.
                return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=error:stderr");
            }
            Files.createDirectories(archive.getParent());
            deleteAbandoned(archive);
            return List.of("-XX:ArchiveClassesAtExit=" + draft(archive), "-Xlog:disable", "-Xlog:all=error:stderr");
        } catch (IOException readOnly) {
            return List.of();
        }
    }

    /** To be called when the process of this jar has ended in order, and so has finished writing. */
    static void keepRecorded(Path jar) {
        Path archive = archive(jar);
        try {
            if (Files.exists(draft(archive))) {
                Files.move(draft(archive), archive, REPLACE_EXISTING);
            }
        } catch (IOException readOnly) {
            // The next start is as slow as this one was.
        }
    }

    private static Path archive(Path jar) {
        return jar.resolveSibling("cds").resolve("java-" + Runtime.version() + ".jsa");
    }

    /** Of this launcher's own: two stacks may record at the same time. */
    private static Path draft(Path archive) {
        return archive.resolveSibling(
                archive.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static boolean isFresh(Path archive, Path jar) throws IOException {
        if (!Files.exists(archive)) {
            return false;
        }
        FileTime recorded = Files.getLastModifiedTime(archive);
        try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
            return Stream.concat(Stream.of(jar), libraries).allMatch(file -> isOlder(file, recorded));
        }
    }

    private static boolean isOlder(Path file, FileTime than) {
        try {
            return Files.getLastModifiedTime(file).compareTo(than) < 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void deleteAbandoned(Path archive) throws IOException {
        try (Stream<Path> files = Files.list(archive.getParent())) {
            for (Path file : files.filter(Archives::isAbandoned).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isAbandoned(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        if (parts.length < 2 || !"part".equals(parts[parts.length - 1])) {
            return false;
        }
        try {
            return ProcessHandle.of(Long.parseLong(parts[parts.length - 2])).isEmpty();
        } catch (NumberFormatException foreign) {
            return false;
        }
    }
}
