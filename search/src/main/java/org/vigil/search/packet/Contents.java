package org.vigil.search.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Hashed.Role;
import org.vigil.search.packet.IndexPaper.Exhibit;
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
    private static final String PDF = "application/pdf";
    private static final String JSON = "application/json";
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
        return new Writing(dossier, new Spool(folder)).all(itemsDone);
    }

    /** One packet in the making. */
    private final class Writing {
        private final Dossier dossier;
        private final Spool spool;
        private final List<Exhibit> exhibits = new ArrayList<>();
        private final Map<String, ItemSheet> sheets = new LinkedHashMap<>();

        Writing(Dossier dossier, Spool spool) {
            this.dossier = dossier;
            this.spool = spool;
        }

        List<Piece> all(IntConsumer itemsDone) throws IOException {
            boolean sums = dossier.level() == Level.L3;
            papers();
            List<DescribedItem> items = sums ? List.of() : items(itemsDone);
            Hashed packet = spool.add("data/packet.json", new PacketJson(dossier).bytes(items), JSON, Role.PACKET);
            exhibits.add(new Exhibit(packet, both("exhibit.packet"), "", null));
            spool.add("data/" + PacketJson.SCHEMA, schema(), "application/schema+json", Role.SCHEMA);
            log();
            List<Figures> figures = sums ? List.of(figures()) : List.of();
            text("data/load-file.csv", new LoadFile(dossier).csv(exhibits, sheets), Role.LOAD_FILE);
            index(figures);
            return spool.pieces();
        }

        private void papers() throws IOException {
            for (Language language : dossier.order().profile().languages()) {
                Phrases phrases = Phrases.in(language);
                FilingPaper filing = new FilingPaper(dossier, phrases);
                String base = "data/01-filing/" + forum();
                spool.add(
                        base + tag(language) + ".docx",
                        docx.print(filing.draft(), phrases.say("filing.page")),
                        DOCX,
                        Role.FILING_DRAFT);
                exhibit(base, filing.frozen(), Role.FILING, both("exhibit.filing"), "");
                if (dossier.level() != Level.L3) {
                    Paper chronology = new ChronologyPaper(dossier, phrases).paper();
                    exhibit("data/02-chronology", chronology, Role.CHRONOLOGY, both("exhibit.chronology"), "");
                }
                if (!dossier.level().isShareable()) {
                    Paper persons = new PersonsPaper(dossier, phrases).paper();
                    exhibit("data/03-persons", persons, Role.PERSONS, both("exhibit.persons"), "");
                }
            }
        }

        private List<DescribedItem> items(IntConsumer itemsDone) throws IOException {
            Map<java.util.UUID, String> names = dossier.items().stream()
                    .collect(Collectors.toMap(item -> item.testimony().id(), Dossier.Item::name));
            Reduction reduction = new Reduction(dossier.level(), dossier.stateFacing(), names);
            List<DescribedItem> items = new ArrayList<>();
            for (Dossier.Item item : dossier.items()) {
                ItemSheet sheet = reduction.of(item);
                sheets.put(item.name(), sheet);
                items.add(new DescribedItem(item, sheet, files(item, sheet)));
                itemsDone.accept(items.size());
            }
            return items;
        }

        private List<Hashed> files(Dossier.Item item, ItemSheet sheet) throws IOException {
            String base = "data/items/" + item.name() + "/";
            List<Hashed> files = new ArrayList<>();
            files.add(spool.add(base + "item.json", CanonicalJson.of(sheet), JSON, Role.ITEM));
            files.add(spool.add(base + "consent.json", new ConsentJson(dossier, item).bytes(), JSON, Role.CONSENT));
            files.add(text(base + "custody.jsonl", lines(item.custody().links()), Role.CUSTODY));
            for (Language language : dossier.order().profile().languages()) {
                Phrases phrases = Phrases.in(language);
                Words title = new Words(
                        Phrases.in(Language.RU)
                                .say(
                                        "exhibit.statement",
                                        item.name(),
                                        sheet.title().ru()),
                        Phrases.in(Language.EN)
                                .say(
                                        "exhibit.statement",
                                        item.name(),
                                        sheet.title().en()));
                Paper statement = new StatementPaper(dossier, sheet, phrases).paper();
                files.add(exhibit(base + "statement", statement, Role.STATEMENT, title, item.name()));
                Paper custody = new CustodyPaper(dossier, item, phrases).paper();
                files.add(exhibit(
                        base + "custody",
                        custody,
                        Role.CUSTODY_SHEET,
                        both("exhibit.custody", item.name()),
                        item.name()));
            }
            attachments(item, base, files);
            spool.add(
                    "data/log/proofs/" + item.name() + ".json",
                    item.custody().proof().getBytes(StandardCharsets.UTF_8),
                    JSON,
                    Role.LOG);
            return files;
        }

        private void attachments(Dossier.Item item, String base, List<Hashed> files) throws IOException {
            Enclosing enclosing = new Enclosing(dossier.level(), new Redactions());
            for (Dossier.Attachment attachment : item.attachments()) {
                Dossier.Blob copy = enclosing.shownCopy(attachment);
                if (copy != null) {
                    String path = base + Enclosing.copyPath(attachment, copy);
                    files.add(blob(path, item, attachment, copy, Role.WORKING_COPY));
                }
                Dossier.Blob original = enclosing.shownOriginal(attachment);
                if (original != null) {
                    String path = base + Enclosing.originalPath(attachment);
                    files.add(blob(path, item, attachment, original, Role.SEALED_ORIGINAL));
                }
            }
        }

        private Hashed blob(String path, Dossier.Item item, Dossier.Attachment attachment, Dossier.Blob blob, Role role)
                throws IOException {
            Hashed file = spool.add(path, blob, role, item.testimony().id(), attachment.id());
            Words title = both("exhibit." + role.code(), item.name(), attachment.name());
            exhibits.add(new Exhibit(file, title, item.name(), null));
            return file;
        }

        private Figures figures() throws IOException {
            Figures figures = Figures.over(
                    dossier.items().stream().map(Dossier.Item::testimony).toList());
            Hashed file = text("data/04-figures.csv", figures.csv(), Role.FIGURES);
            exhibits.add(new Exhibit(file, both("exhibit.figures"), "", null));
            return figures;
        }

        private void log() throws IOException {
            Dossier.Log log = dossier.log();
            if (log == null || dossier.level() == Level.L3) {
                return;
            }
            text("data/log/checkpoint.txt", log.checkpoint(), Role.LOG);
            if (log.signature() != null) {
                try (InputStream signature = log.signature().open()) {
                    spool.add(
                            "data/log/checkpoint.txt.sig",
                            signature.readAllBytes(),
                            "application/octet-stream",
                            Role.LOG);
                }
            }
        }

        private void index(List<Figures> figures) throws IOException {
            for (Language language : dossier.order().profile().languages()) {
                Phrases phrases = Phrases.in(language);
                List<Block> sums = figures.stream()
                        .flatMap(each -> new FiguresBlocks(each, phrases).blocks().stream())
                        .toList();
                byte[] printed =
                        pdf.print(new IndexPaper(dossier, exhibits, sums, phrases).paper(), dossier.statedAt());
                Profile.Signer who = dossier.order().profile().signer();
                byte[] signed =
                        who == Profile.Signer.TIMESTAMP_ONLY ? printed : signer.sign(who, printed, dossier.statedAt());
                spool.add("data/00-index" + tag(language) + ".pdf", signed, PDF, Role.INDEX);
            }
        }

        private Hashed exhibit(String base, Paper paper, Role role, Words title, String item) throws IOException {
            byte[] printed = pdf.print(paper, dossier.statedAt());
            Hashed file = spool.add(base + tag(paper.language()) + ".pdf", printed, PDF, role);
            exhibits.add(new Exhibit(file, title, item, paper.language()));
            return file;
        }

        private Hashed text(String path, String text, Role role) throws IOException {
            String type =
                    path.endsWith(".csv") ? "text/csv" : path.endsWith(".jsonl") ? "application/jsonl" : "text/plain";
            return spool.add(path, text.getBytes(StandardCharsets.UTF_8), type, role);
        }

        private String forum() {
            return dossier.order().forum().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String tag(Language language) {
        return language == Language.RU ? ".ru" : ".en";
    }

    private static Words both(String key, Object... values) {
        return new Words(
                Phrases.in(Language.RU).say(key, values),
                Phrases.in(Language.EN).say(key, values));
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(Contents.class.getResourceAsStream("packet-1.json"))) {
            return in.readAllBytes();
        }
    }
}
