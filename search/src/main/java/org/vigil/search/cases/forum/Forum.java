package org.vigil.search.cases.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Casework;
import org.vigil.contract.vocabulary.InterventionType;
import org.vigil.search.cases.Level;

/**
 * What a forum wants of those who turn to it, as somebody wrote it down on a day, with the sources they used. {@code route}
 * is what a filing there is unless it says otherwise.
 */
public record Forum(
        String code,
        Words title,
        LocalDate asOf,
        List<String> sources,
        @Nullable InterventionType route,
        List<String> languages,
        List<ForumLevel> levels,
        List<Section> sections,
        List<Gate> gates,
        List<Clock> clocks) {
    private static final Pattern CODE = Pattern.compile(Casework.CODE);

    public Forum {
        code = Given.code(code, "code", CODE);
        title = Given.value(title, "title");
        asOf = Given.value(asOf, "asOf");
        sources = Given.some(sources, "sources");
        languages = Given.some(languages, "languages");
        levels = Given.some(levels, "levels");
        sections = Given.some(sections, "sections");
        gates = Given.any(gates);
        clocks = Given.any(clocks);
        Given.distinct(levels.stream().map(one -> one.level().name()).toList(), "levels");
        Given.distinct(sections.stream().map(Section::id).toList(), "sections");
        Given.distinct(
                sections.stream()
                        .flatMap(section -> section.fields().stream())
                        .map(Field::id)
                        .toList(),
                "fields");
        Given.distinct(gates.stream().map(Gate::code).toList(), "gates");
        Given.distinct(clocks.stream().map(Clock::code).toList(), "clocks");
    }

    public Optional<ForumLevel> level(Level level) {
        return levels.stream().filter(one -> one.level() == level).findFirst();
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<Field> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    public Optional<Gate> gate(String code) {
        return gates.stream().filter(gate -> gate.code().equals(code)).findFirst();
    }
}
