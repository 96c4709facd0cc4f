package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.search.packet.document.Block;

/** The figures of a public packet, to read: the sums of each act over the regions, and the accounts of each year. */
record FiguresBlocks(Figures figures, Phrases phrases) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(phrases.say("figures.by-region")));
        blocks.add(byRegion());
        blocks.add(new Block.Heading(phrases.say("figures.by-year")));
        blocks.add(byYear());
        blocks.add(new Block.Note(phrases.say("figures.note")));
        return blocks;
    }

    private Block byRegion() {
        SafeTable table = figures.byRegion();
        List<Block.Row> rows = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            List<String> regions = new ArrayList<>();
            for (int r = 0; r < table.rows().size(); r++) {
                OptionalInt shown = table.shown(r, c);
                if (shown.isPresent()) {
                    regions.add(region(table.rows().get(r)) + " " + shown.getAsInt());
                }
            }
            rows.add(Block.Row.of(
                    Block.Cell.of(phrases.label(ActType.valueOf(table.columns().get(c)))),
                    Block.Cell.of(String.join("; ", regions)),
                    Block.Cell.of(number(table.shown(table.rows().size(), c)))));
        }
        return new Block.Table(
                List.of(
                        new Block.Column(phrases.say("statement.act"), 34),
                        new Block.Column(phrases.say("fact.region"), 50),
                        new Block.Column(phrases.say("figures.total"), 16)),
                rows);
    }

    private Block byYear() {
        SafeTable table = figures.byYear();
        List<Block.Row> rows = new ArrayList<>();
        for (int r = 0; r <= table.rows().size(); r++) {
            String name = r == table.rows().size()
                    ? phrases.say("figures.total")
                    : name(table.rows().get(r));
            rows.add(Block.Row.of(
                    Block.Cell.of(name),
                    Block.Cell.of(number(table.shown(r, table.columns().size())))));
        }
        return new Block.Table(
                List.of(
                        new Block.Column(phrases.say("chronology.when"), 34),
                        new Block.Column(phrases.say("index.items"), 66)),
                rows);
    }

    private String region(String code) {
        return Regions.byCode(code).isPresent() ? phrases.region(code) : name(code);
    }

    private String name(String code) {
        return switch (code) {
            case Figures.UNKNOWN -> phrases.say("not-stated");
            case Figures.OTHER -> phrases.say("figures.other");
            default -> code;
        };
    }

    private String number(OptionalInt shown) {
        return shown.isPresent() ? String.valueOf(shown.getAsInt()) : phrases.say("figures.hidden");
    }
}
