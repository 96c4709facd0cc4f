package org.vigil.search.packet.bag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file in the making: it lies beside the one that it becomes, and becomes it in one step. */
public final class Part {

    private Part() {}

    public static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** Gives a part that is on the disk its name; when this returns, the name is on the disk too. */
    public static void settle(Path part, Path target) throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null
                || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // Windows has no directories that can be opened.
            return;
        }
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
