package org.vigil.search.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Hashed.Role;
import org.vigil.search.packet.document.Paper;

/** The folder of one item: what was said, with consent and custody, in the packet's languages, and its attachments. */
record ItemFolder(Dossier dossier, Dossier.Item item, ItemSheet sheet) {

    /** Writes it and returns its files in the order in which {@code packet.json} names them. */
    List<Hashed> onto(Shelf shelf) throws IOException {
        List<Hashed> files = new ArrayList<>();
        files.add(shelf.file(base() + "item.json", CanonicalJson.of(sheet), Shelf.JSON, Role.ITEM));
        files.add(
                shelf.file(base() + "consent.json", new ConsentJson(dossier, item).bytes(), Shelf.JSON, Role.CONSENT));
        files.add(shelf.text(base() + "custody.jsonl", lines(item.custody().links()), Role.CUSTODY));
        for (Language language : dossier.order().profile().languages()) {
            papers(language, shelf, files);
        }
        attachments(shelf, files);
        shelf.file(
                "data/log/proofs/" + item.name() + ".json",
                item.custody().proof().getBytes(StandardCharsets.UTF_8),
                Shelf.JSON,
                Role.LOG);
        return files;
    }

    private void papers(Language language, Shelf shelf, List<Hashed> files) throws IOException {
        Phrases phrases = Phrases.in(language);
        Paper statement = new StatementPaper(dossier, sheet, phrases).paper();
        files.add(shelf.paper(base() + "statement", statement, Role.STATEMENT, statementTitle(), item.name()));
        Paper custody = new CustodyPaper(dossier, item, phrases).paper();
        Words title = Phrases.both("exhibit.custody", item.name());
        files.add(shelf.paper(base() + "custody", custody, Role.CUSTODY_SHEET, title, item.name()));
    }

    private void attachments(Shelf shelf, List<Hashed> files) throws IOException {
        Enclosing enclosing = new Enclosing(dossier.level(), new Redactions());
        for (Dossier.Attachment attachment : item.attachments()) {
            Dossier.Blob copy = enclosing.shownCopy(attachment);
            if (copy != null) {
                files.add(enclose(shelf, Enclosing.copyPath(attachment, copy), attachment, copy, Role.WORKING_COPY));
            }
            Dossier.Blob original = enclosing.shownOriginal(attachment);
            if (original != null) {
                files.add(
                        enclose(shelf, Enclosing.originalPath(attachment), attachment, original, Role.SEALED_ORIGINAL));
            }
        }
    }

    private Hashed enclose(Shelf shelf, String path, Dossier.Attachment attachment, Dossier.Blob blob, Role role)
            throws IOException {
        Words title = Phrases.both("exhibit." + role.code(), item.name(), attachment.name());
        return shelf.attachment(base() + path, item, attachment.id(), blob, role, title);
    }

    private Words statementTitle() {
        return new Words(
                Phrases.in(Language.RU)
                        .say("exhibit.statement", item.name(), sheet.title().ru()),
                Phrases.in(Language.EN)
                        .say("exhibit.statement", item.name(), sheet.title().en()));
    }

    private String base() {
        return "data/items/" + item.name() + "/";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
