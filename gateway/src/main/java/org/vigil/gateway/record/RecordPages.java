package org.vigil.gateway.record;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.contract.Draft;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.Language;
import org.vigil.gateway.access.Account;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.access.ForgeryCheck;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.SessionCookie;
import org.vigil.gateway.access.Sessions;
import org.vigil.gateway.access.SignIn;
import org.vigil.gateway.access.SignedIn;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.HttpIntake;
import org.vigil.gateway.pages.Navigation;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PathLocale;
import reactor.core.publisher.Mono;

/**
 * The form, the look at what will be hidden, the receipt. Whatever goes wrong on the way, the next page holds everything
 * that was typed; nothing of it is kept here between two requests.
 */
final class RecordPages {
    private final Pages pages;
    private final HttpIntake intake;
    private final SimilarHints similar;
    private final SignIn signIn;
    private final Sessions sessions;
    private final HashingThread hashing;
    private final ForgeryCheck forgery;
    private final Supplier<UUID> keys;
    private final Choices choices = new Choices();

    RecordPages(
            Pages pages,
            HttpIntake intake,
            SimilarHints similar,
            SignIn signIn,
            Sessions sessions,
            HashingThread hashing,
            ForgeryCheck forgery,
            Supplier<UUID> keys) {
        this.pages = pages;
        this.intake = intake;
        this.similar = similar;
        this.signIn = signIn;
        this.sessions = sessions;
        this.hashing = hashing;
        this.forgery = forgery;
        this.keys = keys;
    }

    Mono<ServerResponse> blank(ServerRequest request) {
        String language = PathLocale.of(request.exchange()).getLanguage().toUpperCase(Locale.ROOT);
        Typed typed = new Typed(
                Map.of("language", List.of(language), "key", List.of(keys.get().toString())));
        return form(request, HttpStatus.OK, typed, List.of(), "");
    }

    Mono<ServerResponse> post(ServerRequest request) {
        return request.formData().flatMap(form -> Pages.signedIn(request)
                .flatMap(who -> who.isPresent() ? checked(request, form, who.get()) : comeBackIn(request, form)));
    }

    /** How many words would be hidden, as a phrase, while somebody is still typing. */
    Mono<ServerResponse> hidden(ServerRequest request) {
        return Mono.zip(request.formData(), Pages.caller(request)).flatMap(asked -> {
            Typed typed = new Typed(asked.getT1());
            if (!typed.isStated("narrative")) {
                return phrase("");
            }
            return intake.preview(asked.getT2(), Draft.of(typed.value("narrative"), language(typed)))
                    .flatMap(answer -> phrase(answer.fold(
                            preview -> pages.words(request)
                                    .plural(
                                            "record.will-hide",
                                            preview.redactions().size()),
                            refused -> "",
                            () -> "")));
        });
    }

    private Mono<ServerResponse> checked(ServerRequest request, MultiValueMap<String, String> form, SignedIn who) {
        if (!Navigation.RECORD.isFor(who.caller().role()) || who.isNewcomer()) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        return forgery.isOurs(request.exchange())
                .flatMap(ours -> ours
                        ? act(request, form, who.caller())
                        : form(request, HttpStatus.FORBIDDEN, new Typed(form), List.of(), "record.send-again"));
    }

    private Mono<ServerResponse> act(ServerRequest request, MultiValueMap<String, String> form, Caller caller) {
        Typed typed = new Typed(form);
        String step = Objects.requireNonNullElse(form.getFirst("do"), "check");
        if (step.equals("edit")) {
            return form(request, HttpStatus.OK, typed, List.of(), "");
        }
        FormReader.Reading reading = FormReader.read(typed);
        Submission submission = reading.submission();
        if (submission == null) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, typed, reading.problems(), "");
        }
        List<FieldProblem> misfits =
                CorrectionsTyped.read(typed, submission.narrative()).problems();
        return step.equals("submit") && misfits.isEmpty()
                ? submit(request, typed, submission, caller)
                : check(request, typed, submission, misfits, caller);
    }

    private Mono<ServerResponse> check(
            ServerRequest request, Typed typed, Submission submission, List<FieldProblem> misfits, Caller caller) {
        HttpStatus status = misfits.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Mono.zip(intake.preview(caller, Draft.of(submission)), similar.of(typed, caller))
                .flatMap(asked -> asked.getT1()
                        .fold(
                                preview -> pages.show(
                                        request,
                                        status,
                                        "check",
                                        Checked.model(typed, submission, preview, asked.getT2(), misfits)),
                                refused -> refused(request, typed, refused),
                                () -> away(request, typed)));
    }

    private Mono<ServerResponse> submit(ServerRequest request, Typed typed, Submission submission, Caller caller) {
        String key = typed.text("key").orElseGet(() -> keys.get().toString());
        return intake.submit(caller, submission, key)
                .flatMap(answer -> answer.fold(
                        receipt -> pages.show(
                                request,
                                receipt.isWaiting() ? "waiting" : "receipt",
                                Map.of("receipt", receipt, "reasons", Checked.known(receipt.reasons()))),
                        refused -> refused(request, typed, refused),
                        () -> away(request, typed)));
    }

    private Mono<ServerResponse> refused(ServerRequest request, Typed typed, Answer.Refused<?> refused) {
        List<FieldProblem> problems = FormFields.inOrder(refused.errors().stream()
                .map(error -> FormFields.problem(error.field(), error.code()))
                .toList());
        String notice =
                switch (refused.type()) {
                    case "/problems/idempotency-key-reused" -> "record.already-sent";
                    case "/problems/refused-by-second-person" -> "record.refused-by-second";
                    case "/problems/being-decided" -> "record.being-decided";
                    case "/problems/forbidden" -> "record.not-allowed";
                    default -> problems.isEmpty() ? "record.refused" : "";
                };
        return form(request, HttpStatus.UNPROCESSABLE_CONTENT, typed, problems, notice);
    }

    private Mono<ServerResponse> away(ServerRequest request, Typed typed) {
        return form(request, HttpStatus.SERVICE_UNAVAILABLE, typed, List.of(), "record.away");
    }

    /** The session ended while somebody was typing: they sign in on the same page and go on. */
    private Mono<ServerResponse> comeBackIn(ServerRequest request, MultiValueMap<String, String> form) {
        String name = Objects.requireNonNullElse(form.getFirst("who"), "");
        String password = Objects.requireNonNullElse(form.getFirst("secret"), "");
        Typed typed = new Typed(form);
        if (name.isBlank() || password.isEmpty()) {
            return signInAgain(request, typed, "record.session-ended");
        }
        return forgery.isOurs(request.exchange())
                .filter(ours -> ours)
                .flatMap(ours -> hashing.run(() -> enter(name, password)))
                .flatMap(entered -> entered.map(secret -> {
                            request.exchange().getResponse().addCookie(SessionCookie.of(request.exchange(), secret));
                            return form(request, HttpStatus.OK, typed, List.of(), "record.signed-in-again");
                        })
                        .orElseGet(() -> signInAgain(request, typed, "sign-in.refused")))
                .switchIfEmpty(Mono.defer(() -> signInAgain(request, typed, "record.send-again")));
    }

    private Optional<String> enter(String name, String password) {
        if (signIn.attempt(name, password) instanceof SignIn.Welcome welcome) {
            Account account = welcome.account();
            return account.oneTime() ? Optional.empty() : Optional.of(sessions.open(account));
        }
        return Optional.empty();
    }

    private Mono<ServerResponse> signInAgain(ServerRequest request, Typed typed, String notice) {
        return pages.show(request, HttpStatus.UNAUTHORIZED, "record", model(typed, List.of(), notice, true));
    }

    private Mono<ServerResponse> form(
            ServerRequest request, HttpStatus status, Typed typed, List<FieldProblem> problems, String notice) {
        return pages.show(request, status, "record", model(typed, problems, notice, false));
    }

    private Map<String, Object> model(Typed typed, List<FieldProblem> problems, String notice, boolean signInAgain) {
        Map<String, Object> model = new HashMap<>();
        model.put("typed", typed);
        model.put("choices", choices);
        model.put("problems", problems);
        model.put("notice", notice);
        model.put("signInAgain", signInAgain);
        return model;
    }

    private static Language language(Typed typed) {
        return typed.code("language", Language.class).orElse(Language.RU);
    }

    private static Mono<ServerResponse> phrase(String text) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .bodyValue(text);
    }
}
