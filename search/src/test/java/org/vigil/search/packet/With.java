package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;

/** Dossiers with one thing in them changed. */
final class With {
    private With() {}

    static Dossier.Item attachments(Dossier.Item item, List<Dossier.Attachment> attachments) {
        return new Dossier.Item(
                item.name(), item.testimony(), item.assessment(), item.verdict(), item.custody(), attachments);
    }

    /** With another first item. */
    static Dossier item(Dossier dossier, Dossier.Item item) {
        List<Dossier.Item> items = new ArrayList<>(dossier.items());
        items.set(0, item);
        return new Dossier(
                dossier.order(),
                dossier.frozenAt(),
                dossier.asOf(),
                dossier.facts(),
                dossier.filing(),
                dossier.gates(),
                items,
                dossier.log(),
                dossier.excluded());
    }
}
