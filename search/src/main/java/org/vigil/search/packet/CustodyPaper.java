package org.vigil.search.packet;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.vigil.contract.Json;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.Paper;
import tools.jackson.databind.JsonNode;

/** The custody of one item, to read; printed from the same links that the packet holds as JSON. */
record CustodyPaper(Dossier dossier, Dossier.Item item, Phrases phrases) {

    Paper paper() {
        Dossier.Custody custody = item.custody();
        return new Paper(
                phrases.language(),
                phrases.say("custody.title", item.name()),
                dossier.order().number() + " · " + item.name(),
                phrases.say("mark." + dossier.level()),
                List.of(phrases.say("custody.lead")),
                List.of(
                        new Block.Table(
                                List.of(
                                        new Block.Column("№", 7),
                                        new Block.Column(phrases.say("custody.at"), 27),
                                        new Block.Column(phrases.say("custody.step"), 42),
                                        new Block.Column(phrases.say("custody.by"), 24)),
                                custody.links().stream().map(this::row).toList()),
                        new Block.Heading(phrases.say("custody.head.title")),
                        new Block.Facts(List.of(
                                fact(
                                        "custody.links",
                                        String.valueOf(custody.links().size())),
                                fact("custody.leaf", String.valueOf(custody.leafIndex())),
                                fact("custody.head", halves(custody.headHash())))),
                        new Block.Note(phrases.say("custody.note"))));
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(phrases.say(key), value);
    }

    private Block.Row row(String line) {
        JsonNode link = Json.events().readTree(line.getBytes(StandardCharsets.UTF_8));
        String after = link.path("sha256After").asString("");
        String before = link.path("sha256Before").asString("");
        return Block.Row.of(
                Block.Cell.of(link.path("sequence").asString("")),
                Block.Cell.of(at(link.path("at").asString(""))),
                new Block.Cell(
                        Phrases.capital(phrases.label(
                                CustodyType.valueOf(link.path("type").asString("")))),
                        halves(after.isEmpty() ? before : after),
                        ""),
                Block.Cell.of(phrases.labelOr(Role.class, link.path("role").asString(""))));
    }

    private String at(String stated) {
        try {
            return Dates.say(Instant.parse(stated), phrases.language(), !dossier.isGuarded());
        } catch (DateTimeException aDayOnly) {
            return stated;
        }
    }

    /** A hash in two lines, so that it fits beside something. */
    private static String halves(String hash) {
        return hash.length() == 64 ? hash.substring(0, 32) + "\n" + hash.substring(32) : hash;
    }
}
