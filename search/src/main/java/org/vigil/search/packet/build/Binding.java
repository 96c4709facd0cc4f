package org.vigil.search.packet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.Piece;

/** Binds pieces into one file and vouches for it. */
public interface Binding {
    /** A file under the target's name is whole, or it is not there. */
    Bound bind(Dossier dossier, List<Piece> pieces, Path target, LongConsumer bytesDone) throws IOException;

    /**
     * What was bound.
     *
     * @param manifestSha256 of the tag manifest, which stands for all that is in it
     * @param fileSha256 of the file
     * @param pending a timestamp is still missing
     * @param signer the fingerprint of the anchor under which it is signed, if it is
     */
    record Bound(
            String manifestSha256,
            String fileSha256,
            long bytes,
            boolean pending,
            @Nullable String signer) {}
}
