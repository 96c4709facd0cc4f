package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;
import org.vigil.contract.vocabulary.Language;

/** What an item is called: made of what may be shown of it, and of nothing else. */
final class Titles {
    private Titles() {}

    static ItemSheet on(ItemSheet sheet, List<Redaction> redactions) {
        return new ItemSheet(
                sheet.id(),
                new Words(title(sheet, Language.RU), title(sheet, Language.EN)),
                sheet.type(),
                sheet.receivedOn(),
                sheet.incidentClass(),
                sheet.violation(),
                sheet.acts(),
                sheet.period(),
                sheet.place(),
                sheet.victims(),
                sheet.perpetrators(),
                sheet.source(),
                sheet.interventions(),
                sheet.officialPositions(),
                sheet.particulars(),
                sheet.narrative(),
                sheet.verification(),
                sheet.attachments(),
                redactions);
    }

    private static String title(ItemSheet sheet, Language language) {
        Phrases phrases = Phrases.in(language);
        List<String> parts = new ArrayList<>();
        parts.add(Phrases.capital(phrases.label(sheet.incidentClass())));
        if (sheet.place().region() != null) {
            parts.add(phrases.region(sheet.place().region()));
        }
        if (sheet.period() != null) {
            parts.add(phrases.period(sheet.period()));
        }
        return String.join(", ", parts);
    }
}
