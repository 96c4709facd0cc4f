package org.vigil.search.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.chronology.Chronicler;
import org.vigil.search.cases.chronology.Chronology;
import org.vigil.search.cases.filing.Deadline;
import org.vigil.search.cases.filing.Filing;
import org.vigil.search.cases.filing.Terms;
import org.vigil.search.cases.forum.Field;
import org.vigil.search.cases.forum.Forums;

/** Cases as their members see them. */
public final class CaseReading {
    private final Scribe scribe;
    private final CaseDesk desk;
    private final Exhibits exhibits;
    private final Forums forums;
    private final PacketReading packets;
    private final TestimonyLines lines;

    CaseReading(Scribe scribe, CaseDesk desk, Exhibits exhibits, Forums forums, PacketReading packets) {
        this.scribe = scribe;
        this.desk = desk;
        this.exhibits = exhibits;
        this.forums = forums;
        this.packets = packets;
        this.lines = new TestimonyLines(forums);
    }

    /** A case in a list. */
    record Line(
            UUID id,
            String title,
            Instant openedAt,
            Instant changedAt,
            int testimonies,
            int filings,
            int packets,
            int overdue,
            @Nullable Deadline next) {
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    /** A page of cases; {@code cursor} is where the next one begins, if there is one. */
    record Page(List<Line> items, @Nullable String cursor) {}

    /** The viewer's own cases, the one changed last first. */
    Page mine(Viewer viewer, int size, @Nullable Place after) {
        viewer.require(Role.ADVOCATE);
        List<CaseFile> rest = scribe.cases().all().stream()
                .filter(file -> file.isOf(viewer.pseudonym()))
                .sorted(Comparator.comparing(CaseReading::place))
                .filter(file -> after == null || place(file).compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        boolean more = rest.size() > size;
        List<CaseFile> shown = more ? rest.subList(0, size) : rest;
        String cursor = more ? place(shown.get(size - 1)).encode() : null;
        return new Page(shown.stream().map(this::line).toList(), cursor);
    }

    CaseView one(UUID caseId, Viewer viewer) {
        CaseFile file = desk.own(caseId, viewer);
        Map<UUID, Testimony> now = exhibits.now(file.testimonyIds());
        List<Deadline> deadlines = deadlines(file);
        Set<UUID> silent = deadlines.stream()
                .filter(Deadline::isSilence)
                .map(Deadline::filing)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return new CaseView(
                file.id(),
                file.title(),
                file.openedBy(),
                file.openedAt(),
                file.changedAt(),
                file.members(),
                file.testimonies().stream()
                        .map(taken -> lines.of(taken, now.get(taken.testimony()), viewer, today()))
                        .toList(),
                file.persons(),
                file.filings().stream()
                        .map(filing -> line(filing, silent.contains(filing.id())))
                        .toList(),
                file.interventions(),
                file.positions(),
                file.answers().stream().filter(this::isTold).toList(),
                file.confirmations(),
                file.notes(),
                file.packets().stream()
                        .map(packet -> packets.view(new Cases.Found(file, packet), now, viewer))
                        .toList(),
                deadlines);
    }

    Chronology chronology(UUID caseId, String language, Viewer viewer) {
        CaseFile file = desk.own(caseId, viewer);
        Map<UUID, Testimony> now = exhibits.now(file.testimonyIds());
        now.values().removeIf(testimony -> !viewer.sees(testimony.place().region()));
        return Chronicler.write(file, now, deadlines(file), forums, today(), language);
    }

    /** The open terms of all the viewer's cases, the next ones first. */
    List<Deadline> deadlines(Viewer viewer) {
        viewer.require(Role.ADVOCATE);
        return scribe.cases().all().stream()
                .filter(file -> file.isOf(viewer.pseudonym()))
                .flatMap(file -> deadlines(file).stream())
                .filter(Deadline::isOpen)
                .sorted(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::caseId))
                .toList();
    }

    List<Deadline> deadlines(CaseFile file) {
        return Terms.of(
                file.id(),
                file.filings(),
                forum -> Turning.to(file, forum),
                (forum, field) -> file.answer(forum, field, Language.EN)
                        .or(() -> file.answer(forum, field, Language.RU))
                        .map(CaseFile.Answer::text),
                forums,
                today());
    }

    Instant now() {
        return scribe.now();
    }

    private Line line(CaseFile file) {
        List<Deadline> open = deadlines(file).stream().filter(Deadline::isOpen).toList();
        int overdue = (int) open.stream()
                .filter(deadline -> deadline.state() == Deadline.State.OVERDUE)
                .count();
        return new Line(
                file.id(),
                file.title(),
                file.openedAt(),
                file.changedAt(),
                file.testimonies().size(),
                file.filings().size(),
                file.packets().size(),
                overdue,
                open.stream()
                        .filter(deadline -> deadline.state() == Deadline.State.RUNNING)
                        .findFirst()
                        .orElse(null));
    }

    /** Names that were typed before a forum had them written by hand are handed out no more. */
    private boolean isTold(CaseFile.Answer answer) {
        return forums.byCode(answer.forum())
                .flatMap(forum -> forum.field(answer.field()))
                .filter(Field::byHand)
                .isEmpty();
    }

    private static CaseView.FilingLine line(Filing filing, boolean silent) {
        return new CaseView.FilingLine(
                filing.id(),
                filing.forum(),
                filing.route(),
                filing.body(),
                filing.filedOn(),
                filing.number(),
                filing.appeals(),
                filing.by(),
                filing.at(),
                filing.status(),
                silent,
                filing.history());
    }

    private static Place place(CaseFile file) {
        return new Place(file.changedAt(), file.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(scribe.now(), ZoneOffset.UTC);
    }
}
