package org.vigil.search.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigil.search.packet.document.DocxPress;
import org.vigil.search.packet.document.PdfPress;

/** What a dossier becomes, in memory. */
final class Written {
    private Written() {}

    static Contents contents() {
        return new Contents(new PdfPress(), new DocxPress(), (signer, pdf, at) -> pdf);
    }

    static List<Piece> pieces(Dossier dossier, Path folder) throws IOException {
        return contents().write(dossier, folder, done -> {});
    }

    static Map<String, byte[]> of(Dossier dossier, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Piece piece : pieces(dossier, folder)) {
            try (InputStream in = piece.content().open()) {
                files.put(piece.path(), in.readAllBytes());
            }
        }
        return files;
    }
}
