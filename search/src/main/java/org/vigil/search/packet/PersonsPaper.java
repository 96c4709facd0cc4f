package org.vigil.search.packet;

import java.util.Comparator;
import java.util.List;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.Paper;

/** Who is who, by pseudonyms; only in packets that are confidential. */
record PersonsPaper(Dossier dossier, Phrases phrases) {

    Paper paper() {
        List<Block.Row> rows = dossier.facts().persons().stream()
                .sorted(Comparator.comparing(CaseFacts.Person::pseudonym))
                .map(this::row)
                .toList();
        return new Paper(
                phrases.language(),
                phrases.say("persons.title"),
                dossier.order().number(),
                phrases.say("mark." + dossier.level()),
                List.of(phrases.say("persons.lead")),
                List.of(
                        rows.isEmpty()
                                ? new Block.Note(phrases.say("persons.none"))
                                : new Block.Table(
                                        List.of(
                                                new Block.Column(phrases.say("persons.pseudonym"), 18),
                                                new Block.Column(phrases.say("persons.role"), 52),
                                                new Block.Column(phrases.say("persons.items"), 30)),
                                        rows)));
    }

    private Block.Row row(CaseFacts.Person person) {
        String note = person.note() == null ? "" : "\n" + person.note().in(phrases.language());
        return Block.Row.of(
                Block.Cell.of(person.pseudonym()),
                Block.Cell.of(Phrases.capital(person.role().in(phrases.language())) + note),
                Block.Cell.of(String.join(", ", person.items())));
    }
}
