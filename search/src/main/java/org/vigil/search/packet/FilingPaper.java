package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.Paper;

/** The forum's form as it was filled in: to go on writing, or frozen. */
record FilingPaper(Dossier dossier, Phrases phrases) {
    private static final int LONG = 200;

    /** With a blank where nothing was filled in. */
    Paper draft() {
        return paper(true);
    }

    /** As it is laid before the forum: what was not filled in is not in it, but for the blanks to be filled by hand. */
    Paper frozen() {
        return paper(false);
    }

    private Paper paper(boolean draft) {
        List<Block> blocks = new ArrayList<>();
        for (Dossier.Section section : dossier.filing()) {
            List<Dossier.Field> shown = section.fields().stream()
                    .filter(field -> draft || isFilled(field))
                    .toList();
            if (!shown.isEmpty()) {
                blocks.add(new Block.Heading(section.heading().in(phrases.language())));
                blocks.addAll(blocks(shown));
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

    /** Short answers stand beside their labels, a long one below it. */
    private List<Block> blocks(List<Dossier.Field> fields) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        for (Dossier.Field field : fields) {
            String label = field.label().in(phrases.language());
            String text = text(field);
            if (text.length() < LONG) {
                facts.add(new Block.Fact(label, text));
                continue;
            }
            if (!facts.isEmpty()) {
                blocks.add(new Block.Facts(facts));
                facts.clear();
            }
            blocks.add(new Block.Note(label));
            blocks.add(new Block.Prose(text));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        return blocks;
    }

    private String text(Dossier.Field field) {
        String said = field.text().in(phrases.language());
        return switch (field.filling()) {
            case BY_HAND -> phrases.say("filing.by-hand");
            case FIGURES -> said.isBlank() ? phrases.say("filing.figures") : said;
            case TEXT -> said.isBlank() ? phrases.say("filing.empty") : said;
        };
    }

    private boolean isFilled(Dossier.Field field) {
        return field.filling() != Dossier.Filling.TEXT
                || !field.text().in(phrases.language()).isBlank();
    }
}
