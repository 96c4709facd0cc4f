package org.vigil.search.packet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigil.search.packet.Altered;
import org.vigil.search.packet.Contents;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.Fence;
import org.vigil.search.packet.Piece;

/**
 * Builds what was approved, one packet at a time. A packet that a kill interrupted is begun again from nothing: the folder
 * it was written in is cleared, and consent is asked anew. What cannot be told now, because the log or the disk is away,
 * is tried again at the next call; only what will never do fails the order.
 */
public final class Building {
    private static final String WORK = ".work";

    private final Orders orders;
    private final Composing composing;
    private final Contents contents;
    private final Binding binding;
    private final Path folder;

    public Building(Orders orders, Composing composing, Contents contents, Binding binding, Path folder) {
        this.orders = orders;
        this.composing = composing;
        this.contents = contents;
        this.binding = binding;
        this.folder = folder;
    }

    /** Builds all that is open. Throws what kept it from going on; the order that it was at stays open. */
    public void buildOpen() throws IOException {
        Exception later = null;
        for (UUID packet : orders.open()) {
            try {
                build(packet);
            } catch (Unbuildable never) {
                orders.failed(packet, never.code());
            } catch (Altered | Mismatch altered) {
                orders.failed(packet, "attachment-altered");
            } catch (Fence.Unfit leak) {
                orders.failed(packet, String.valueOf(leak.getMessage()));
            } catch (IOException | RuntimeException notNow) {
                later = notNow; // The orders behind it do not wait for what this one waits for.
            } finally {
                clear(work(packet));
            }
        }
        if (later instanceof IOException away) {
            throw away;
        }
        if (later instanceof RuntimeException away) {
            throw away;
        }
    }

    /** The file of a packet, if it was sealed and was not removed since. */
    public Path file(UUID packet) {
        return folder.resolve(packet + ".zip");
    }

    /** Removes the file of a packet, when it may no longer be fetched. */
    public void expire(UUID packet) throws IOException {
        Files.deleteIfExists(file(packet));
    }

    private void build(UUID packet) throws IOException, Unbuildable {
        clear(work(packet));
        Dossier dossier = composing.compose(packet);
        orders.building(packet, dossier);
        Path work = Files.createDirectories(work(packet));
        int of = dossier.items().size();
        List<Piece> pieces = contents.write(dossier, work, done -> orders.progress(packet, done, of));
        Binding.Bound bound = binding.bind(dossier, pieces, file(packet), bytes -> {});
        if (bound.pending()) {
            orders.pending(packet, dossier, bound);
            return;
        }
        // First that they left, then that they may be fetched: the other way round somebody could fetch what no record
        // tells.
        orders.exported(packet, dossier, bound);
        orders.sealed(packet, dossier, bound);
    }

    private Path work(UUID packet) {
        return folder.resolve(packet + WORK);
    }

    private static void clear(Path work) throws IOException {
        if (!Files.isDirectory(work)) {
            return;
        }
        try (Stream<Path> files = Files.walk(work)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
