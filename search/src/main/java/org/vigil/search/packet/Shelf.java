package org.vigil.search.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Hashed.Role;
import org.vigil.search.packet.IndexPaper.Exhibit;
import org.vigil.search.packet.document.Paper;
import org.vigil.search.packet.document.PdfPress;

/** The files of a packet as they come into being, and beside them the list of those that are shown to somebody. */
final class Shelf {
    static final String PDF = "application/pdf";
    static final String JSON = "application/json";

    private final Spool spool;
    private final PdfPress press;
    private final Instant statedAt;
    private final List<Exhibit> exhibits = new ArrayList<>();

    Shelf(Spool spool, PdfPress press, Instant statedAt) {
        this.spool = spool;
        this.press = press;
        this.statedAt = statedAt;
    }

    Hashed file(String path, byte[] bytes, String mediaType, Role role) throws IOException {
        return spool.add(path, bytes, mediaType, role);
    }

    Hashed text(String path, String text, Role role) throws IOException {
        String type = path.endsWith(".csv") ? "text/csv" : path.endsWith(".jsonl") ? "application/jsonl" : "text/plain";
        return spool.add(path, text.getBytes(StandardCharsets.UTF_8), type, role);
    }

    /** A paper in one language, printed and shown; {@code item} is the name of the item it belongs to, or empty. */
    Hashed paper(String base, Paper paper, Role role, Words title, String item) throws IOException {
        Hashed file = spool.add(base + tag(paper.language()) + ".pdf", press.print(paper, statedAt), PDF, role);
        exhibits.add(new Exhibit(file, title, item, paper.language()));
        return file;
    }

    /** An attachment, which stays where it is; throws {@link Altered} if it is not what was recorded. */
    Hashed attachment(String path, Dossier.Item item, UUID attachment, Dossier.Blob blob, Role role, Words title)
            throws IOException {
        Hashed file = spool.add(path, blob, role, item.testimony().id(), attachment);
        exhibits.add(new Exhibit(file, title, item.name(), null));
        return file;
    }

    /** Shows a file that has no language and belongs to no item. */
    void show(Hashed file, Words title) {
        exhibits.add(new Exhibit(file, title, "", null));
    }

    /** What is shown so far, in the order in which it was added. */
    List<Exhibit> exhibits() {
        return List.copyOf(exhibits);
    }

    List<Piece> pieces() {
        return spool.pieces();
    }

    static String tag(Language language) {
        return language == Language.RU ? ".ru" : ".en";
    }
}
