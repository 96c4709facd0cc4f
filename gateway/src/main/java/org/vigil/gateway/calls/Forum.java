package org.vigil.gateway.calls;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body that cases can be put before, as the organisation's lawyers describe it. */
public record Forum(
        String code,
        Cases.Words title,
        LocalDate asOf,
        List<String> sources,
        List<LevelOf> levels,
        List<SectionOf> sections,
        List<GateOf> gates) {

    public Forum {
        sources = sources == null ? List.of() : List.copyOf(sources);
        levels = levels == null ? List.of() : List.copyOf(levels);
        sections = sections == null ? List.of() : List.copyOf(sections);
        gates = gates == null ? List.of() : List.copyOf(gates);
    }

    /** A part of its form. */
    public record SectionOf(List<FieldOf> fields) {}

    /** A field of its form. */
    public record FieldOf(String id, Cases.Words label) {}

    /** A condition. */
    public record GateOf(String code, Cases.Words text) {}

    /** At which level it can be told, who vouches for the packet, and whether a lawyer has yet to check this. */
    public record LevelOf(
            String level, String signer, boolean stateFacing, Cases.@Nullable Words note, boolean lawyer) {}

    /** What a field or a condition of this id is called. */
    public Cases.@Nullable Words wordsFor(String id) {
        return Stream.concat(
                        sections.stream()
                                .flatMap(section -> section.fields().stream())
                                .filter(field -> field.id().equals(id))
                                .map(FieldOf::label),
                        gates.stream().filter(gate -> gate.code().equals(id)).map(GateOf::text))
                .findFirst()
                .orElse(null);
    }

    /** All that are described, in their order. */
    public record All(List<Forum> items) {

        public static final All NONE = new All(List.of());

        /** Code to title in a language. */
        public Map<String, String> titles(String language) {
            Map<String, String> titles = new LinkedHashMap<>();
            items.forEach(forum -> titles.put(forum.code(), forum.title().in(language)));
            return titles;
        }

        public @Nullable Forum byCode(String code) {
            return items.stream()
                    .filter(forum -> forum.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }
}
