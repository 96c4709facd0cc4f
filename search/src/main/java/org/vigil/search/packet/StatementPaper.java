package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.OfficialPosition;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Victims;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.Paper;

/** An item to read. Everything on it comes from the item's sheet. */
record StatementPaper(Dossier dossier, ItemSheet sheet, Phrases phrases) {

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(phrases.say("statement.facts")));
        blocks.add(new FactsOfItem(sheet, phrases).block());
        said(blocks);
        acts(blocks);
        perpetrators(blocks);
        positions(blocks);
        blocks.addAll(new SideFacts(sheet, phrases).blocks());
        redactions(blocks);
        blocks.add(new Block.Note(phrases.say("statement.note")));
        return new Paper(
                phrases.language(),
                phrases.say("statement.title", sheet.id()),
                dossier.order().number() + " · " + sheet.id(),
                phrases.say("mark." + dossier.level()),
                List.of(sheet.title().in(phrases.language())),
                blocks);
    }

    private void said(List<Block> blocks) {
        blocks.add(new Block.Heading(phrases.say("statement.said")));
        if (sheet.narrative() == null) {
            blocks.add(new Block.Note(phrases.say("statement.said.withheld")));
            return;
        }
        if (sheet.narrative().language() != phrases.language()) {
            blocks.add(new Block.Note(phrases.say(
                    "statement.said.language", phrases.label(sheet.narrative().language()))));
        }
        blocks.add(new Block.Prose(sheet.narrative().text()));
        Map<String, Integer> hidden = sheet.narrative().hidden();
        int words = hidden.values().stream().mapToInt(Integer::intValue).sum();
        if (words > 0) {
            blocks.add(new Block.Note(phrases.say("statement.said.hidden", words)));
        }
    }

    private void acts(List<Block> blocks) {
        blocks.add(new Block.Heading(phrases.say("statement.acts")));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(phrases.say("statement.act"), 38),
                        new Block.Column(phrases.say("statement.act.when"), 20),
                        new Block.Column(phrases.say("statement.act.people"), 14),
                        new Block.Column(phrases.say("statement.act.outcome"), 28)),
                sheet.acts().stream().map(this::row).toList()));
    }

    private Block.Row row(Act act) {
        String methods = act.methods().isEmpty() ? "" : "\n" + phrases.labels(act.methods());
        return Block.Row.of(
                Block.Cell.of(phrases.label(act.type()) + methods),
                Block.Cell.of(act.period() == null ? "" : phrases.period(act.period())),
                Block.Cell.of(act.victims() == null ? "" : phrases.count(act.victims())),
                Block.Cell.of(act.statusAtEnd() == null ? "" : phrases.label(act.statusAtEnd())));
    }

    private void perpetrators(List<Block> blocks) {
        if (sheet.perpetrators().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(phrases.say("statement.perpetrators")));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(phrases.say("statement.perpetrator"), 40),
                        new Block.Column(phrases.say("statement.perpetrator.part"), 40),
                        new Block.Column(phrases.say("statement.act.people"), 20)),
                sheet.perpetrators().stream().map(this::row).toList()));
    }

    private Block.Row row(Perpetrator by) {
        String unit = by.unit() == null ? "" : "\n" + phrases.say("statement.unit", by.unit());
        return Block.Row.of(
                Block.Cell.of(phrases.label(by.type()) + unit),
                Block.Cell.of(phrases.labels(by.involvement())),
                Block.Cell.of(by.count() == null ? "" : phrases.count(by.count())));
    }

    private void positions(List<Block> blocks) {
        if (sheet.officialPositions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(phrases.say("statement.positions")));
        blocks.add(new Block.Facts(
                sheet.officialPositions().stream().map(this::fact).toList()));
    }

    private Block.Fact fact(OfficialPosition position) {
        return new Block.Fact(
                Phrases.capital(phrases.label(position.attribution())),
                joined(
                        position.statedBy() == null ? null : phrases.label(position.statedBy()),
                        position.period() == null ? null : phrases.period(position.period()),
                        position.summary()));
    }

    private String joined(@Nullable String... lines) {
        List<String> stated = new ArrayList<>();
        for (String line : lines) {
            if (line != null && !line.isBlank()) {
                stated.add(line);
            }
        }
        return stated.isEmpty() ? phrases.say("not-stated") : String.join("\n", stated);
    }

    private void redactions(List<Block> blocks) {
        if (sheet.redactions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(phrases.say("statement.redactions")));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(phrases.say("redaction.field"), 42),
                        new Block.Column(phrases.say("redaction.reason"), 28),
                        new Block.Column(phrases.say("redaction.rule"), 30)),
                sheet.redactions().stream()
                        .map(each -> Block.Row.of(
                                new Block.Cell("", each.field(), ""),
                                Block.Cell.of(phrases.say("redaction.reason." + each.reason())),
                                new Block.Cell("", each.rule(), "")))
                        .toList()));
    }

    /** The facts that the account begins with. */
    private record FactsOfItem(ItemSheet sheet, Phrases phrases) {
        Block block() {
            List<Block.Fact> facts = new ArrayList<>();
            add(facts, "fact.class", phrases.label(sheet.incidentClass()));
            add(facts, "fact.when", sheet.period() == null ? null : phrases.period(sheet.period()));
            add(
                    facts,
                    "fact.region",
                    sheet.place().region() == null
                            ? null
                            : phrases.region(sheet.place().region()));
            add(facts, "fact.place-kind", phrases.label(sheet.place().locationType()));
            addIfStated(facts, "fact.district", sheet.place().district());
            addIfStated(facts, "fact.site", sheet.place().site());
            Victims victims = sheet.victims();
            if (victims != null) {
                add(facts, "fact.victims", phrases.count(victims.count()));
                addIfStated(facts, "fact.ages", phrases.labels(victims.ages()));
                addIfStated(facts, "fact.sexes", phrases.labels(victims.sexes()));
                addIfStated(facts, "fact.targeted", phrases.labels(victims.targetedFor()));
            }
            add(facts, "fact.received", phrases.period(sheet.receivedOn()));
            add(facts, "fact.source", phrases.label(sheet.source().connection()));
            addIfStated(facts, "fact.material", phrases.labels(sheet.source().material()));
            return new Block.Facts(facts);
        }

        private void add(List<Block.Fact> facts, String key, @Nullable String value) {
            facts.add(new Block.Fact(phrases.say(key), phrases.orNotStated(value)));
        }

        private void addIfStated(List<Block.Fact> facts, String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                add(facts, key, value);
            }
        }
    }
}
