package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.Paper;

/** The forum's form as it was filled in: to go on writing, or frozen. */
record FilingPaper(Dossier dossier, Phrases phrases) {

    /** With a blank where nothing was filled in. */
    Paper draft() {
        return paper(true);
    }

    /** As it is laid before the forum: what was not filled in is not in it. */
    Paper frozen() {
        return paper(false);
    }

    private Paper paper(boolean draft) {
        List<Block> blocks = new ArrayList<>();
        for (Dossier.Section section : dossier.filing()) {
            List<Block> filled = section.fields().stream()
                    .filter(field -> draft || isFilled(field))
                    .map(this::block)
                    .flatMap(List::stream)
                    .toList();
            if (!filled.isEmpty()) {
                blocks.add(new Block.Heading(section.heading().in(phrases.language())));
                blocks.addAll(filled);
            }
        }
        return new Paper(
                phrases.language(),
                dossier.order().forumTitle().in(phrases.language()),
                dossier.order().number(),
                draft ? phrases.say("filing.draft") : phrases.say("mark." + dossier.level()),
                List.of(),
                blocks);
    }

    /** A short answer stands beside its label, a long one below it. */
    private List<Block> block(Dossier.Field field) {
        String label = field.label().in(phrases.language());
        String text = isFilled(field) ? field.text().in(phrases.language()) : phrases.say("filing.empty");
        return text.length() < 200
                ? List.of(new Block.Facts(List.of(new Block.Fact(label, text))))
                : List.of(new Block.Note(label), new Block.Prose(text));
    }

    private boolean isFilled(Dossier.Field field) {
        return !field.text().in(phrases.language()).isBlank();
    }
}
