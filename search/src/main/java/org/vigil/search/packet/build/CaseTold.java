package org.vigil.search.packet.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Act;
import org.vigil.contract.Labels;
import org.vigil.contract.Period;
import org.vigil.contract.Testimony;
import org.vigil.search.cases.CaseFile;
import org.vigil.search.cases.filing.Deadline;
import org.vigil.search.cases.filing.Filing;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.packet.CaseFacts;
import org.vigil.search.packet.CaseFacts.Event;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.Words;

/**
 * What a case says for a packet: labels of codes, and apart from them the free text, which coarse levels leave out. The
 * packet tells of those testimonies alone that are in it.
 */
final class CaseTold {
    private final CaseFile file;
    private final List<Deadline> deadlines;
    private final Forums forums;
    private final Map<UUID, String> names;

    CaseTold(CaseFile file, List<Deadline> deadlines, Forums forums, List<Dossier.Item> items) {
        this.file = file;
        this.deadlines = deadlines;
        this.forums = forums;
        this.names =
                items.stream().collect(Collectors.toMap(item -> item.testimony().id(), Dossier.Item::name));
    }

    CaseFacts facts(List<Dossier.Item> items) {
        List<Event> events = new ArrayList<>();
        items.forEach(item -> events.add(happened(item.testimony())));
        file.filings().forEach(filing -> filed(filing, events));
        deadlines.stream().filter(Deadline::isSilence).forEach(term -> events.add(silence(term)));
        events.sort(java.util.Comparator.comparing(
                event -> Objects.requireNonNullElse(event.on(), LONG_AGO).earliest()));
        return new CaseFacts(file.title(), events, persons(), positions());
    }

    private static final Period LONG_AGO = Period.parse("0001");

    private static Event happened(Testimony testimony) {
        return new Event(
                Event.Kind.HAPPENED,
                testimony.period(),
                new Words(acts(testimony, Locale.forLanguageTag("ru")), acts(testimony, Locale.ENGLISH)),
                null);
    }

    private static String acts(Testimony testimony, Locale locale) {
        return testimony.acts().stream()
                .map(Act::type)
                .distinct()
                .map(type -> Labels.of(type, locale))
                .collect(Collectors.joining("; "));
    }

    private void filed(Filing filing, List<Event> events) {
        Words forum = forums.byCode(filing.forum())
                .map(Forum::title)
                .map(title -> new Words(title.ru(), title.en()))
                .orElse(Words.same(filing.forum()));
        events.add(new Event(
                Event.Kind.FILED, Period.day(filing.filedOn()), forum, detail(filing.body(), filing.number(), null)));
        for (Filing.Change change : filing.history()) {
            events.add(new Event(
                    Event.Kind.DONE,
                    Period.day(change.on()),
                    label(change.status()),
                    detail(change.body(), change.number(), change.note())));
        }
    }

    private static Event silence(Deadline term) {
        return new Event(
                Event.Kind.NOT_DONE,
                Period.day(term.dueOn()),
                new Words(
                        term.silence().ru() + " (" + term.article() + ")",
                        term.silence().en() + " (" + term.article() + ")"),
                null);
    }

    private List<CaseFacts.Person> persons() {
        return file.persons().stream()
                .map(person -> new CaseFacts.Person(
                        person.label(),
                        label(person.role()),
                        detail(person.rank(), null, person.unit()),
                        inPacket(person.testimonies())))
                .toList();
    }

    private List<CaseFacts.Position> positions() {
        return file.positions().stream()
                .map(position ->
                        new CaseFacts.Position(position.said(), position.reference(), inPacket(position.testimonies())))
                .toList();
    }

    private List<String> inPacket(List<UUID> testimonies) {
        return testimonies.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    private static Words label(Enum<?> code) {
        return new Words(Labels.of(code, Locale.forLanguageTag("ru")), Labels.of(code, Locale.ENGLISH));
    }

    private static @Nullable Words detail(@Nullable String first, @Nullable String number, @Nullable String note) {
        String detail = Stream.of(first, number == null ? null : "№ " + number, note)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("; "));
        return detail.isEmpty() ? null : Words.same(detail);
    }
}
