package org.vigil.verification;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.Json;
import org.vigil.contract.Relation;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.blocking.Crowds;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.features.Features;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Heads;
import org.vigil.verification.reviews.Asked;
import org.vigil.verification.reviews.Board;
import org.vigil.verification.reviews.Cursor;
import org.vigil.verification.reviews.Dossier;
import org.vigil.verification.reviews.Entry;
import org.vigil.verification.reviews.Item;
import org.vigil.verification.reviews.Opened;
import org.vigil.verification.reviews.Queue;
import org.vigil.verification.reviews.Reader;
import org.vigil.verification.reviews.Told;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What waits for reviewers. Codes, ids and reviewers' reasons; nobody's narrative and no token of a person. */
@RestController
final class ReviewController {
    private static final int USUAL_PAGE = 25;
    private static final int LARGEST_PAGE = 200;

    private final KafkaDesk desk;
    private final Comparison comparison;
    private final VerifiedRule rule;
    private final VerificationReaders readers;

    ReviewController(KafkaDesk desk, Comparison comparison, VerifiedRule rule, VerificationReaders readers) {
        this.desk = desk;
        this.comparison = comparison;
        this.rule = rule;
        this.readers = readers;
    }

    @GetMapping("/api/reviews")
    Mono<ResponseEntity<byte[]>> queue(
            @RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal Jwt token) {
        return answer(() -> {
            Asked asked = asked(parameters);
            return desk.ask((shelves, board) -> Queue.of(readers.of(token), board, asked));
        });
    }

    @GetMapping("/api/reviews/{id}")
    Mono<ResponseEntity<byte[]>> open(@PathVariable("id") String id, @AuthenticationPrincipal Jwt token) {
        return answer(() -> desk.ask((shelves, board) -> opened(shelves, board, id(id), readers.of(token))));
    }

    @GetMapping("/api/testimonies/{id}/review")
    Mono<ResponseEntity<byte[]>> dossier(@PathVariable("id") String id, @AuthenticationPrincipal Jwt token) {
        return answer(() -> desk.ask((shelves, board) -> dossier(shelves, board, id(id), readers.of(token))));
    }

    private Opened opened(Shelves shelves, Board board, UUID id, Reader reader) {
        Item item = board.item(id).filter(reader::sees).orElseThrow(ReviewController::notHere);
        Verdicts verdicts = verdicts(shelves);
        List<Features> about = item.about().stream()
                .flatMap(one -> Stream.ofNullable(shelves.features().get(one)))
                .toList();
        Compared pair = about.size() == 2 && item.kind() != ReviewKind.SECOND
                ? comparison.within(new Crowds(shelves)).compare(about.get(0), about.get(1))
                : null;
        List<Told> decisions = item.kind() == ReviewKind.TESTIMONY || about.isEmpty()
                ? List.of()
                : seen(shelves, verdicts, about.get(0).id(), reader)
                        .filter(verdict -> item.kind() == ReviewKind.CONFLICT
                                || verdict.id().equals(item.id())
                                || verdict.about().containsAll(item.about()))
                        .map(verdict -> Told.of(verdict, verdicts))
                        .toList();
        return new Opened(
                Entry.of(reader, board, item),
                pair == null ? null : pair.explanation(),
                pair == null ? List.of() : relations(pair),
                decisions);
    }

    private static List<Relation> relations(Compared pair) {
        return Heads.of(pair.there().id(), Acquaintance.of(pair), () -> false, false).stream()
                .filter(head -> head.type() != RelationType.CORROBORATES)
                .map(head -> head.relation(pair))
                .toList();
    }

    private Dossier dossier(Shelves shelves, Board board, UUID id, Reader reader) {
        Features features = shelves.features().get(id);
        if (features == null || !reader.sees(features)) {
            throw notHere();
        }
        Dossier.Rule found = new Completion(shelves, rule, reader).rule(features);
        Verdicts verdicts = verdicts(shelves);
        List<Told> history = seen(shelves, verdicts, id, reader)
                .map(verdict -> Told.of(verdict, verdicts))
                .toList();
        return Dossier.of(id, verdicts, found, history, reader, board);
    }

    /** What was decided about a testimony, without what also speaks of one that the reader may not see. */
    private static Stream<Verdict> seen(Shelves shelves, Verdicts verdicts, UUID testimony, Reader reader) {
        return verdicts.history(testimony).stream().filter(verdict -> verdicts.concernedBy(verdict).stream()
                .map(id -> shelves.features().get(id))
                .filter(Objects::nonNull)
                .allMatch(reader::sees));
    }

    private static Verdicts verdicts(Shelves shelves) {
        return new Verdicts(shelves.verdicts(), shelves.references());
    }

    private static Asked asked(MultiValueMap<String, String> given) {
        return new Asked(
                flag(given, "mine"),
                flag(given, "unassigned"),
                flag(given, "overdue"),
                flag(given, "open"),
                given.getFirst("region"),
                code(given, "kind", ReviewKind.class),
                code(given, "state", VerificationState.class),
                code(given, "risk", ReviewRisk.class),
                size(given.getFirst("size")),
                cursor(given.getFirst("cursor")));
    }

    private static boolean flag(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new Refused(Problem.badParameter(name));
    }

    private static <E extends Enum<E>> @Nullable E code(
            MultiValueMap<String, String> given, String name, Class<E> codes) {
        String value = given.getFirst(name);
        try {
            return value == null ? null : Enum.valueOf(codes, value);
        } catch (IllegalArgumentException unknown) {
            throw new Refused(Problem.badParameter(name));
        }
    }

    private static int size(@Nullable String value) {
        try {
            int size = value == null ? USUAL_PAGE : Integer.parseInt(value);
            if (size >= 1 && size <= LARGEST_PAGE) {
                return size;
            }
        } catch (NumberFormatException unreadable) {
            // Told below.
        }
        throw new Refused(Problem.badParameter("size"));
    }

    private static @Nullable Cursor cursor(@Nullable String value) {
        try {
            return value == null ? null : Cursor.read(value);
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(Problem.badParameter("cursor"));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw notHere();
        }
    }

    private static Refused notHere() {
        return new Refused(Problem.notHere());
    }

    private static Mono<ResponseEntity<byte[]>> answer(Supplier<Object> question) {
        return Mono.fromCallable(() -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Json.write(question.get())))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
