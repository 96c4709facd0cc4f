package org.vigil.search.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vigil.contract.CaseStep;
import org.vigil.contract.Casework;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.forum.Field;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.problem.Problem;

/** What advocates do to their cases. Whoever does not work on a case is told that there is none. */
public final class CaseDesk {
    private final Scribe scribe;
    private final Admission admission;
    private final Forums forums;

    CaseDesk(Scribe scribe, Admission admission, Forums forums) {
        this.scribe = scribe;
        this.admission = admission;
        this.forums = forums;
    }

    /** What came into being, and what was left out of it. */
    record Written(UUID id, List<Admission.LeftOut> leftOut) {
        static Written of(UUID id) {
            return new Written(id, List.of());
        }
    }

    Written open(Request request) {
        request.viewer().require(Role.ADVOCATE);
        scribe.cases();
        Author author = scribe.author(new UUID(0, 0), request);
        if (scribe.isDone(author)) {
            return Written.of(author.event());
        }
        CaseInput input = request.input();
        Admission.Admitted admitted = admission.of(input, request.viewer(), today());
        input.with("testimonies", admitted.taken());
        scribe.write(author, input.event(Casework.Opened.class, "opened", author.in(author.event()), Map.of()));
        return new Written(author.event(), admitted.leftOut());
    }

    Written include(UUID caseId, Request request) {
        CaseFile file = own(caseId, request.viewer());
        Author author = scribe.author(file.id(), request);
        CaseInput input = request.input();
        Admission.Admitted admitted = admission.of(input, request.viewer(), today());
        input.requireNothingElse();
        scribe.writeAll(
                author,
                admitted.taken().stream()
                        .map(id -> new Casework.Included(file.id(), author.by(), author.at(), id))
                        .toList());
        return new Written(file.id(), admitted.leftOut());
    }

    void remove(UUID caseId, UUID testimony, Request request) {
        Author author = scribe.author(own(caseId, request.viewer()).id(), request);
        scribe.write(author, new CaseStep.Removed(caseId, author.by(), author.at(), testimony));
    }

    Written addMember(UUID caseId, Request request) {
        return step(caseId, request, CaseStep.MemberAdded.class, "member-added");
    }

    void removeMember(UUID caseId, String member, Request request) {
        Author author = scribe.author(own(caseId, request.viewer()).id(), request);
        CaseInput input = CaseInput.nothing().with("member", member);
        scribe.write(author, input.event(CaseStep.MemberRemoved.class, "member-removed", author, Map.of()));
    }

    /** With {@code person} it corrects what was said of somebody before. */
    Written name(UUID caseId, Request request) {
        CaseFile file = own(caseId, request.viewer());
        CaseInput input = request.input();
        if (!input.has("person")) {
            return create(file, request, input, CaseStep.PersonNamed.class, "person", "person");
        }
        Author author = scribe.author(file.id(), request);
        CaseStep.PersonNamed person = input.event(CaseStep.PersonNamed.class, "person", author, Map.of());
        if (file.persons().stream().noneMatch(known -> known.id().equals(person.person()))) {
            throw Scribe.refusal(Obstacle.NO_SUCH_PERSON);
        }
        scribe.write(author, person);
        return Written.of(person.person());
    }

    Written file(UUID caseId, Request request) {
        CaseInput input = request.input();
        if (!input.has("status")) {
            input.with("status", ComplaintStatus.FILED);
        }
        CaseFile file = own(caseId, request.viewer());
        Author author = scribe.author(file.id(), request);
        Casework.Filed filed = input.event(Casework.Filed.class, "filed", author, Map.of("filing", author.event()));
        requireForum(filed.forum());
        scribe.write(author, filed);
        return Written.of(author.event());
    }

    Written change(UUID caseId, UUID filing, Request request) {
        CaseFile file = own(caseId, request.viewer());
        if (file.filing(filing).isEmpty()) {
            throw Problem.notFound();
        }
        Author author = scribe.author(file.id(), request);
        scribe.write(
                author,
                request.input()
                        .event(CaseStep.FilingChanged.class, "filing-changed", author, Map.of("filing", filing)));
        return Written.of(filing);
    }

    Written intervene(UUID caseId, Request request) {
        return step(caseId, request, Casework.Intervened.class, "intervened");
    }

    Written setPosition(UUID caseId, Request request) {
        CaseFile file = own(caseId, request.viewer());
        return create(file, request, request.input(), CaseStep.PositionSet.class, "position", "position");
    }

    Written note(UUID caseId, Request request) {
        CaseFile file = own(caseId, request.viewer());
        return create(file, request, request.input(), CaseStep.Noted.class, "noted", "note");
    }

    Written answer(UUID caseId, Request request) {
        Author author = scribe.author(own(caseId, request.viewer()).id(), request);
        CaseStep.Answered answer = request.input().event(CaseStep.Answered.class, "answered", author, Map.of());
        Field field = forum(answer.forum())
                .field(answer.field())
                .orElseThrow(() -> CaseInput.invalid("field", "unknown-code", "This form has no such field."));
        String text = answer.text();
        if (field.byHand() && text != null) {
            throw CaseInput.invalid(
                    "field", "by-hand", "Vigil keeps no names: write this into the filing after its download.");
        }
        Integer most = field.characters();
        if (text != null && most != null && text.length() > most) {
            throw CaseInput.invalid("text", "too-long", "This field takes " + most + " characters.");
        }
        scribe.write(author, answer);
        return Written.of(author.event());
    }

    Written confirm(UUID caseId, Request request) {
        Author author = scribe.author(own(caseId, request.viewer()).id(), request);
        CaseStep.Confirmed heeded = request.input().event(CaseStep.Confirmed.class, "confirmed", author, Map.of());
        if (forum(heeded.forum()).gate(heeded.gate()).isEmpty()) {
            throw CaseInput.invalid("gate", "unknown-code", "This forum has no such condition.");
        }
        scribe.write(author, heeded);
        return Written.of(author.event());
    }

    /** The case, if the viewer is an advocate who works on it. */
    CaseFile own(UUID caseId, Viewer viewer) {
        viewer.require(Role.ADVOCATE);
        return scribe.cases()
                .byId(caseId)
                .filter(file -> file.isOf(viewer.pseudonym()))
                .orElseThrow(() -> Problem.notFound());
    }

    private <T extends Casework> Written step(UUID caseId, Request request, Class<T> type, String kind) {
        Author author = scribe.author(own(caseId, request.viewer()).id(), request);
        scribe.write(author, request.input().event(type, kind, author, Map.of()));
        return Written.of(author.event());
    }

    /** Something new with an id: that of the event, so that a repeated request finds it again. */
    private <T extends Casework> Written create(
            CaseFile file, Request request, CaseInput input, Class<T> type, String kind, String idField) {
        Author author = scribe.author(file.id(), request);
        scribe.write(author, input.event(type, kind, author, Map.of(idField, author.event())));
        return Written.of(author.event());
    }

    private void requireForum(String code) {
        if (forums.byCode(code).isEmpty()) {
            throw unknownForum();
        }
    }

    private Forum forum(String code) {
        return forums.byCode(code).orElseThrow(CaseDesk::unknownForum);
    }

    private static Problem unknownForum() {
        return CaseInput.invalid("forum", "unknown-code", "This is none of the known forums.");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(scribe.now(), ZoneOffset.UTC);
    }
}
