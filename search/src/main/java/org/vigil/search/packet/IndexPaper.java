package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.Paper;

/** The first paper of a packet: what it is, its numbered exhibits with their hashes, and what it proves. */
record IndexPaper(Dossier dossier, List<Exhibit> exhibits, List<Block> figures, Phrases phrases) {

    /**
     * A file of the packet that is shown to somebody.
     *
     * @param item the name of the item it belongs to, or empty
     * @param language missing where it has none
     */
    record Exhibit(
            Hashed file, Words title, String item, @Nullable Language language) {}

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(phrases.say("index.about")));
        blocks.add(new Block.Facts(about()));
        gates(blocks);
        blocks.addAll(figures);
        blocks.add(new Block.Heading(phrases.say("index.exhibits")));
        blocks.add(new Block.Note(phrases.say("index.exhibits.note")));
        blocks.add(exhibitTable());
        blocks.add(new Block.Heading(phrases.say("index.limits")));
        blocks.add(new Block.Prose(
                Limits.keys(dossier.level()).stream().map(phrases::say).collect(Collectors.joining("\n"))));
        return new Paper(
                phrases.language(),
                phrases.say("index.title"),
                dossier.order().number(),
                phrases.say("mark." + dossier.level()),
                List.of(dossier.order().number(), dossier.order().forumTitle().in(phrases.language())),
                blocks);
    }

    private List<Block.Fact> about() {
        Dossier.Order order = dossier.order();
        String forum = order.forumTitle().in(phrases.language());
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "index.number", order.number());
        add(facts, "index.forum", forum);
        add(facts, "index.level", phrases.say("level." + dossier.level()));
        add(facts, "index.frozen", Dates.say(dossier.statedAt(), phrases.language(), !dossier.stateFacing()));
        add(facts, "index.supersedes", order.supersedes());
        add(facts, "index.recipient", dossier.isGuarded() ? null : order.recipient());
        add(
                facts,
                "index.purpose",
                dossier.isGuarded() ? phrases.say("index.purpose.general", forum) : order.purpose());
        add(
                facts,
                "index.legal-basis",
                order.legalBasis().stream()
                        .map(scope -> phrases.labelOr(ConsentScope.class, scope))
                        .collect(Collectors.joining("\n")));
        if (dossier.level() != Level.L3) {
            add(facts, "index.items", String.valueOf(dossier.items().size()));
        }
        Integer excluded = Excluded.shown(dossier);
        if (excluded != null && excluded > 0) {
            add(facts, "index.excluded", phrases.say("index.excluded.value", excluded));
        }
        return facts;
    }

    private void add(List<Block.Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Block.Fact(phrases.say(key), value));
        }
    }

    private void gates(List<Block> blocks) {
        if (dossier.gates().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(phrases.say("index.gates")));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(phrases.say("index.gate"), 70),
                        new Block.Column(phrases.say("index.gate.result"), 30)),
                dossier.gates().stream()
                        .map(gate -> Block.Row.of(
                                new Block.Cell(gate.title().in(phrases.language()), gate.rule(), ""),
                                Block.Cell.of(phrases.say("gate." + gate.result()))))
                        .toList()));
    }

    private Block exhibitTable() {
        List<Block.Row> rows = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            if (exhibit.language() == null || exhibit.language() == phrases.language()) {
                String below = exhibit.file().path().substring("data/".length());
                rows.add(Block.Row.of(
                        Block.Cell.of(String.valueOf(rows.size() + 1)),
                        new Block.Cell(
                                exhibit.title().in(phrases.language()),
                                below + "\n" + exhibit.file().sha256(),
                                below)));
            }
        }
        return new Block.Table(
                List.of(new Block.Column("№", 8), new Block.Column(phrases.say("index.exhibit"), 92)), rows);
    }
}
