package org.vigil.search.packet;

import java.util.List;
import java.util.Map;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.IndexPaper.Exhibit;

/** Writes {@code load-file.csv} (RFC 4180): a row for each document, as systems for reviewing evidence read it. */
record LoadFile(Dossier dossier) {

    String csv(List<Exhibit> exhibits, Map<String, ItemSheet> sheets) {
        StringBuilder csv = new StringBuilder(
                "DOC_ID,PATH,ITEM,TITLE_EN,TITLE_RU,TYPE,DATE,LANGUAGE,CONFIDENTIALITY,REDACTED,MEDIA_TYPE,BYTES,SHA256\r\n");
        int number = 0;
        for (Exhibit exhibit : exhibits) {
            number++;
            ItemSheet sheet = sheets.get(exhibit.item());
            row(
                    csv,
                    dossier.order().number() + "-" + "%05d".formatted(number),
                    exhibit.file().path(),
                    exhibit.item(),
                    exhibit.title().en(),
                    exhibit.title().ru(),
                    exhibit.file().role().code(),
                    sheet == null || sheet.period() == null
                            ? ""
                            : sheet.period().edtf(),
                    exhibit.language() == null ? "" : exhibit.language() == Language.RU ? "ru" : "en",
                    dossier.level().name(),
                    sheet == null || sheet.redactions().isEmpty() ? "no" : "yes",
                    exhibit.file().mediaType(),
                    String.valueOf(exhibit.file().bytes()),
                    exhibit.file().sha256());
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            csv.append(at == 0 ? "" : ",")
                    .append('"')
                    .append(cells[at].replace("\"", "\"\""))
                    .append('"');
        }
        csv.append("\r\n");
    }
}
