package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.search.packet.CaseFacts.Event;
import org.vigil.search.packet.document.Block;
import org.vigil.search.packet.document.Paper;

/** What happened, what was filed, what the authorities did and did not do, and what they say. */
record ChronologyPaper(Dossier dossier, Phrases phrases) {
    private static final Comparator<Event> BY_DAY = Comparator.comparing(
                    (Event event) -> event.on() == null ? null : event.on().earliest(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(event -> event.what().en());

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        part(blocks, "chronology.happened", Event.Kind.HAPPENED);
        part(blocks, "chronology.filed", Event.Kind.FILED);
        part(blocks, "chronology.done", Event.Kind.DONE);
        part(blocks, "chronology.not-done", Event.Kind.NOT_DONE);
        positions(blocks);
        return new Paper(
                phrases.language(),
                phrases.say("chronology.title"),
                dossier.order().number(),
                phrases.say("mark." + dossier.level()),
                List.of(dossier.order().forumTitle().in(phrases.language())),
                blocks);
    }

    private void part(List<Block> blocks, String heading, Event.Kind kind) {
        blocks.add(new Block.Heading(phrases.say(heading)));
        List<Block.Row> rows = dossier.facts().chronology().stream()
                .filter(event -> event.kind() == kind)
                .sorted(BY_DAY)
                .map(event -> Block.Row.of(
                        Block.Cell.of(when(event.on())),
                        Block.Cell.of(event.what().in(phrases.language()) + detail(event))))
                .toList();
        blocks.add(
                rows.isEmpty()
                        ? new Block.Note(phrases.say("chronology.none"))
                        : new Block.Table(
                                List.of(
                                        new Block.Column(phrases.say("chronology.when"), 28),
                                        new Block.Column(phrases.say("chronology.what"), 72)),
                                rows));
    }

    private String when(@Nullable Period on) {
        if (on == null) {
            return phrases.say("chronology.undated");
        }
        return phrases.period(dossier.level().isShareable() ? on.months() : on);
    }

    private String detail(Event event) {
        return event.detail() == null || dossier.level().isShareable()
                ? ""
                : "\n" + event.detail().in(phrases.language());
    }

    private void positions(List<Block> blocks) {
        if (dossier.facts().positions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(phrases.say("chronology.positions")));
        blocks.add(new Block.Facts(
                dossier.facts().positions().stream().map(this::fact).toList()));
    }

    private Block.Fact fact(CaseFacts.Position position) {
        List<String> lines = new ArrayList<>();
        if (position.said().statedBy() != null) {
            lines.add(phrases.label(position.said().statedBy()));
        }
        lines.add(when(position.said().period()));
        if (!dossier.level().isShareable()) {
            lines.add(position.said().summary() == null ? "" : position.said().summary());
            lines.add(position.reference() == null ? "" : position.reference());
        }
        if (!position.items().isEmpty()) {
            lines.add(phrases.say("chronology.about") + " " + String.join(", ", position.items()));
        }
        return new Block.Fact(Phrases.capital(phrases.label(position.said().attribution())), String.join("\n", lines));
    }
}
