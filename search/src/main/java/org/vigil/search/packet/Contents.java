package org.vigil.search.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Hashed.Role;
import org.vigil.search.packet.PacketJson.DescribedItem;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.DocxPress;
import org.vigil.search.packet.document.Paper;
import org.vigil.search.packet.document.PdfPress;

/**
 * Writes all that lies under {@code data/} of a packet. The same dossier gives the same bytes; nothing of a level above its
 * own gets in, and nothing that was changed since it came.
 */
public final class Contents {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PdfPress pdf;
    private final DocxPress docx;
    private final IndexSigner signer;

    /** Signs the index as it is printed, or returns it as it is; the same bytes for the same bytes. */
    @FunctionalInterface
    public interface IndexSigner {
        byte[] sign(Profile.Signer signer, byte[] pdf, Instant at) throws IOException;
    }

    public Contents(PdfPress pdf, DocxPress docx, IndexSigner signer) {
        this.pdf = pdf;
        this.docx = docx;
        this.signer = signer;
    }

    /**
     * Writes small files into an empty folder and returns every file of {@code data/}, by path; attachments stay where they
     * lie. Throws {@link Altered} if one of them is not what was recorded, {@link Fence.Unfit} if the dossier would leak.
     *
     * @param itemsDone is told how many items are written
     */
    public List<Piece> write(Dossier dossier, Path folder, IntConsumer itemsDone) throws IOException {
        Fence.check(dossier);
        return new Writing(dossier, new Shelf(new Spool(folder), pdf, dossier.statedAt())).all(itemsDone);
    }

    /** One packet in the making. */
    private final class Writing {
        private final Dossier dossier;
        private final Shelf shelf;
        private final Map<String, ItemSheet> sheets = new LinkedHashMap<>();

        Writing(Dossier dossier, Shelf shelf) {
            this.dossier = dossier;
            this.shelf = shelf;
        }

        List<Piece> all(IntConsumer itemsDone) throws IOException {
            boolean sums = dossier.level() == Level.L3;
            papers();
            List<DescribedItem> items = sums ? List.of() : items(itemsDone);
            byte[] about = new PacketJson(dossier).bytes(items);
            shelf.show(shelf.file("data/packet.json", about, Shelf.JSON, Role.PACKET), Phrases.both("exhibit.packet"));
            shelf.file("data/" + PacketJson.SCHEMA, schema(), "application/schema+json", Role.SCHEMA);
            log();
            List<Figures> figures = sums ? List.of(figures()) : List.of();
            shelf.text("data/load-file.csv", new LoadFile(dossier).csv(shelf.exhibits(), sheets), Role.LOAD_FILE);
            index(figures);
            return shelf.pieces();
        }

        private void papers() throws IOException {
            for (Language language : dossier.order().profile().languages()) {
                Phrases phrases = Phrases.in(language);
                FilingPaper filing = new FilingPaper(dossier, phrases);
                String base = "data/01-filing/" + dossier.order().forum().toLowerCase(Locale.ROOT);
                byte[] draft = docx.print(filing.draft(), phrases.say("filing.page"));
                shelf.file(base + Shelf.tag(language) + ".docx", draft, DOCX, Role.FILING_DRAFT);
                show(base, filing.frozen(), Role.FILING);
                if (dossier.level() != Level.L3) {
                    show("data/02-chronology", new ChronologyPaper(dossier, phrases).paper(), Role.CHRONOLOGY);
                }
                if (!dossier.level().isShareable()) {
                    show("data/03-persons", new PersonsPaper(dossier, phrases).paper(), Role.PERSONS);
                }
            }
        }

        private void show(String base, Paper paper, Role role) throws IOException {
            shelf.paper(base, paper, role, Phrases.both("exhibit." + role.code()), "");
        }

        private List<DescribedItem> items(IntConsumer itemsDone) throws IOException {
            Map<UUID, String> names = dossier.items().stream()
                    .collect(Collectors.toMap(item -> item.testimony().id(), Dossier.Item::name));
            Reduction reduction = new Reduction(dossier.level(), dossier.stateFacing(), names);
            List<DescribedItem> items = new ArrayList<>();
            for (Dossier.Item item : dossier.items()) {
                ItemSheet sheet = reduction.of(item);
                sheets.put(item.name(), sheet);
                items.add(new DescribedItem(item, sheet, new ItemFolder(dossier, item, sheet).onto(shelf)));
                itemsDone.accept(items.size());
            }
            return items;
        }

        private Figures figures() throws IOException {
            Figures figures = Figures.over(
                    dossier.items().stream().map(Dossier.Item::testimony).toList());
            shelf.show(shelf.text("data/04-figures.csv", figures.csv(), Role.FIGURES), Phrases.both("exhibit.figures"));
            return figures;
        }

        private void log() throws IOException {
            Dossier.Log log = dossier.log();
            if (log == null || dossier.level() == Level.L3) {
                return;
            }
            shelf.text("data/log/checkpoint.txt", log.checkpoint(), Role.LOG);
            if (log.signature() != null) {
                try (InputStream signature = log.signature().open()) {
                    byte[] bytes = signature.readAllBytes();
                    shelf.file("data/log/checkpoint.txt.sig", bytes, "application/octet-stream", Role.LOG);
                }
            }
        }

        private void index(List<Figures> figures) throws IOException {
            for (Language language : dossier.order().profile().languages()) {
                Phrases phrases = Phrases.in(language);
                List<Block> sums = figures.stream()
                        .flatMap(each -> new FiguresBlocks(each, phrases).blocks().stream())
                        .toList();
                IndexPaper index = new IndexPaper(dossier, shelf.exhibits(), sums, phrases);
                byte[] printed = signed(pdf.print(index.paper(), dossier.statedAt()));
                shelf.file("data/00-index" + Shelf.tag(language) + ".pdf", printed, Shelf.PDF, Role.INDEX);
            }
        }

        private byte[] signed(byte[] printed) throws IOException {
            Profile.Signer who = dossier.order().profile().signer();
            return who == Profile.Signer.TIMESTAMP_ONLY ? printed : signer.sign(who, printed, dossier.statedAt());
        }
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(Contents.class.getResourceAsStream("packet-1.json"))) {
            return in.readAllBytes();
        }
    }
}
