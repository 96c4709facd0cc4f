package org.vigil.packet.verifier.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** A packet that somebody has unpacked. Links are found, and never followed. */
final class FolderReader {

    private FolderReader() {}

    static Packet read(Path given, Findings findings) throws IOException, Unreadable {
        Path root = only(given.toRealPath());
        findings.add(Code.FOLDER_ONLY);
        List<String> paths = list(root, findings);
        NavigableMap<String, Fingerprint> files = new TreeMap<>();
        try (Hasher hasher = new Hasher()) {
            for (String path : paths) {
                try (InputStream in = open(root, path)) {
                    files.put(path, hasher.read(in));
                }
            }
        }
        return new Packet(String.valueOf(root.getFileName()), files, path -> open(root, path), () -> {});
    }

    /** Some programs unpack a ZIP into a folder of its name, and so make two. */
    private static Path only(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> first = inside.limit(2).toList();
            return first.size() == 1 && Files.isDirectory(first.get(0), LinkOption.NOFOLLOW_LINKS)
                    ? first.get(0)
                    : folder;
        }
    }

    private static InputStream open(Path root, String path) throws IOException {
        return Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static List<String> list(Path root, Findings findings) throws IOException, Unreadable {
        List<String> paths = new ArrayList<>();
        Names names = new Names(findings);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                names.add(path);
                if (attributes.isRegularFile()) {
                    paths.add(path);
                } else {
                    findings.add(Code.PATH_LINK, path);
                }
                return paths.size() > Names.AT_MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        if (paths.size() > Names.AT_MOST) {
            throw new Unreadable(Code.TOO_LARGE, "");
        }
        return paths;
    }
}
