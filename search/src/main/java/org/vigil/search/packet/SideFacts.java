package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Intervention;
import org.vigil.contract.Particulars;
import org.vigil.search.packet.document.Block;

/** What a statement says beside the account: particulars, what was done about it, how it was checked, what came with it. */
record SideFacts(ItemSheet sheet, Phrases phrases) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "statement.particulars", particulars());
        add(
                blocks,
                "statement.interventions",
                sheet.interventions().stream().map(this::fact).toList());
        add(blocks, "statement.verification", verification());
        add(blocks, "statement.attachments", attachments());
        return blocks;
    }

    private void add(List<Block> blocks, String heading, List<Block.Fact> facts) {
        if (!facts.isEmpty()) {
            blocks.add(new Block.Heading(phrases.say(heading)));
            blocks.add(new Block.Facts(facts));
        }
    }

    private List<Block.Fact> particulars() {
        Particulars all = sheet.particulars();
        List<Block.Fact> facts = new ArrayList<>();
        if (all.detention() != null) {
            code(facts, "detention.type", all.detention().type());
            code(facts, "detention.whereabouts", all.detention().whereabouts());
            text(facts, "detention.contacts", phrases.labels(all.detention().contacts()));
            text(
                    facts,
                    "detention.held",
                    all.detention().held() == null
                            ? ""
                            : phrases.count(all.detention().held()));
            number(facts, "detention.days", all.detention().days());
        }
        if (all.torture() != null) {
            text(facts, "torture.intents", phrases.labels(all.torture().intents()));
            text(facts, "torture.statements", phrases.labels(all.torture().statementsSigned()));
            code(facts, "torture.care", all.torture().care());
            code(facts, "torture.officer", all.torture().medicalOfficer());
            code(facts, "torture.consistency", all.torture().consistency());
        }
        if (all.killing() != null) {
            text(facts, "killing.documents", phrases.labels(all.killing().documents()));
            text(facts, "killing.instigated", phrases.yesNo(all.killing().instigatedByOfficials()));
        }
        if (all.loss() != null) {
            code(facts, "loss.type", all.loss().type());
            number(facts, "loss.roubles", all.loss().roubles());
        }
        proceedings(all, facts);
        return facts;
    }

    private void proceedings(Particulars all, List<Block.Fact> facts) {
        if (all.prosecution() != null) {
            code(facts, "prosecution.court", all.prosecution().court());
            text(facts, "prosecution.article", all.prosecution().article());
            number(facts, "prosecution.fine-min", all.prosecution().fineMin());
            number(facts, "prosecution.fine-max", all.prosecution().fineMax());
            code(facts, "prosecution.appeal", all.prosecution().appeal());
        }
        if (all.assembly() != null) {
            text(
                    facts,
                    "assembly.participants",
                    all.assembly().participants() == null
                            ? ""
                            : phrases.count(all.assembly().participants()));
            code(facts, "assembly.reason", all.assembly().officialReason());
        }
        if (all.measure() != null) {
            code(facts, "measure.stage", all.measure().stage());
            text(facts, "measure.article", all.measure().article());
        }
        if (all.online() != null) {
            code(facts, "online.restriction", all.online().restriction());
        }
        if (all.complaint() != null) {
            code(facts, "complaint.status", all.complaint().status());
            text(
                    facts,
                    "complaint.filed",
                    all.complaint().filedOn() == null
                            ? ""
                            : phrases.period(all.complaint().filedOn()));
            number(facts, "complaint.refusals", all.complaint().refusals());
        }
    }

    private Block.Fact fact(Intervention step) {
        List<String> lines = new ArrayList<>();
        if (step.period() != null) {
            lines.add(phrases.period(step.period()));
        }
        if (step.response() != null) {
            lines.add(phrases.label(step.response()));
        }
        if (step.status() != null) {
            lines.add(phrases.label(step.status()));
        }
        return new Block.Fact(
                Phrases.capital(phrases.label(step.type())), phrases.orNotStated(String.join("\n", lines)));
    }

    private List<Block.Fact> verification() {
        ItemSheet.Checked checked = sheet.verification();
        if (checked == null) {
            return List.of();
        }
        List<Block.Fact> facts = new ArrayList<>();
        code(facts, "verification.state", checked.state());
        code(facts, "verification.reliability", checked.grade().reliability());
        code(facts, "verification.credibility", checked.grade().credibility());
        text(facts, "verification.corroborates", String.join(", ", checked.corroborates()));
        text(facts, "verification.contradicts", String.join(", ", checked.contradicts()));
        return facts;
    }

    private List<Block.Fact> attachments() {
        return sheet.attachments().stream()
                .map(each -> new Block.Fact(
                        each.name() + " · " + each.mediaType(),
                        java.util.stream.Stream.of(each.workingCopy(), each.sealedOriginal())
                                .filter(java.util.Objects::nonNull)
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private void code(List<Block.Fact> facts, String key, @Nullable Enum<?> code) {
        if (code != null) {
            facts.add(new Block.Fact(phrases.say(key), phrases.label(code)));
        }
    }

    private void number(List<Block.Fact> facts, String key, @Nullable Number number) {
        if (number != null) {
            facts.add(new Block.Fact(phrases.say(key), number.toString()));
        }
    }

    private void text(List<Block.Fact> facts, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Block.Fact(phrases.say(key), text));
        }
    }
}
