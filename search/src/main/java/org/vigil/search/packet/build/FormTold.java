package org.vigil.search.packet.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.search.cases.Level;
import org.vigil.search.cases.forum.Completeness;
import org.vigil.search.cases.forum.Completeness.FieldState;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.Words;

/**
 * A forum's form as it is filled in, in both languages; what is typed in one language alone stands in that one. Items go by
 * their names in the packet: an id leads into the record, and nobody else has any use for it.
 */
final class FormTold {
    private final Completeness russian;
    private final Completeness english;
    private final Completeness judged;
    private final Map<String, String> names = new HashMap<>();

    /** The first two over what the level shows, {@code judged} over all that goes along. */
    FormTold(Completeness russian, Completeness english, Completeness judged, Map<String, UUID> names) {
        this.russian = russian;
        this.english = english;
        this.judged = judged;
        names.forEach((name, id) -> this.names.put(id.toString(), name));
    }

    List<Dossier.Section> sections() {
        List<Dossier.Section> sections = new ArrayList<>();
        for (int part = 0; part < russian.sections().size(); part++) {
            Completeness.Part ru = russian.sections().get(part);
            Completeness.Part en = english.sections().get(part);
            List<Dossier.Field> fields = new ArrayList<>();
            for (int line = 0; line < ru.fields().size(); line++) {
                FieldState state =
                        judged.sections().get(part).fields().get(line).state();
                fields.add(field(ru.fields().get(line), en.fields().get(line), state));
            }
            sections.add(
                    new Dossier.Section(new Words(ru.title().ru(), ru.title().en()), fields));
        }
        return sections;
    }

    List<Dossier.Gate> gates() {
        return judged.gates().stream()
                .map(gate -> new Dossier.Gate(
                        gate.code(),
                        new Words(gate.text().ru(), gate.text().en()),
                        Dossier.Gate.Result.valueOf(gate.result().name()),
                        evidence(gate.evidence())))
                .toList();
    }

    private Dossier.Field field(Completeness.Line ru, Completeness.Line en, FieldState judged) {
        boolean untold = russian.level() == Level.L3 && judged == FieldState.FROM_CASE;
        Dossier.Filling filling = judged == FieldState.BY_HAND
                ? Dossier.Filling.BY_HAND
                : untold ? Dossier.Filling.FIGURES : Dossier.Filling.TEXT;
        return new Dossier.Field(new Words(ru.label().ru(), ru.label().en()), new Words(text(ru), text(en)), filling);
    }

    /** What was typed goes before what the case says by itself. */
    private String text(Completeness.Line line) {
        String answer = line.answer();
        return answer == null || answer.isBlank() ? String.join("\n", named(line.values())) : answer;
    }

    private @Nullable String evidence(List<String> shown) {
        return shown.isEmpty() ? null : String.join("; ", named(shown));
    }

    private List<String> named(List<String> values) {
        return values.stream().map(value -> names.getOrDefault(value, value)).toList();
    }
}
