package org.vigil.gateway.operator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.Json;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.Role;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.ScriptTokens;
import org.vigil.gateway.access.Staff;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.routes.Problem;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** Answers the command line; to anyone else these addresses do not exist. */
final class OperatorRoutes {
    private static final Caller OPERATOR = new Caller("operator", Role.ADMIN, Set.of());

    private final OperatorSecret secret;
    private final ScriptTokens tokens;
    private final Staff staff;
    private final HashingThread hashing;
    private final HttpSearch search;

    OperatorRoutes(OperatorSecret secret, ScriptTokens tokens, Staff staff, HashingThread hashing, HttpSearch search) {
        this.secret = secret;
        this.tokens = tokens;
        this.staff = staff;
        this.hashing = hashing;
        this.search = search;
    }

    private record Wish(
            @Nullable String name,
            @Nullable String role,
            @Nullable Set<String> regions) {
        Set<String> statedRegions() {
            return regions == null ? Set.of() : regions;
        }
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/operator/tokens", request -> body(request, this::issueToken))
                .POST("/operator/users", request -> body(request, this::takeOn))
                .POST("/operator/rebuild", request -> search.rebuild(OPERATOR).flatMap(answer -> relay(202, answer)))
                .GET("/operator/rebuild", request -> search.progress(OPERATOR).flatMap(answer -> relay(200, answer)))
                .filter((request, next) -> admits(request) ? next.handle(request) : problem(Problem.NOT_FOUND))
                .build();
    }

    private boolean admits(ServerRequest request) {
        return secret.admits(
                request.headers().firstHeader(OperatorSecret.HEADER),
                request.remoteAddress().orElse(null));
    }

    private Mono<ServerResponse> body(ServerRequest request, Function<Wish, Mono<ServerResponse>> then) {
        return request.bodyToMono(byte[].class)
                .map(bytes -> Json.input().readValue(bytes, Wish.class))
                .flatMap(then)
                .onErrorResume(
                        JacksonException.class,
                        notJson ->
                                problem(Problem.of("not-json", "Not JSON", 400, "Send {\"role\":…,\"regions\":[…]}.")))
                .switchIfEmpty(problem(Problem.of("not-json", "Not JSON", 400, "Send {\"role\":…,\"regions\":[…]}.")));
    }

    private Mono<ServerResponse> issueToken(Wish wish) {
        Optional<Role> role = role(wish);
        if (role.isEmpty()
                || wish.statedRegions().stream()
                        .anyMatch(code -> Regions.byCode(code).isEmpty())) {
            return unknownCode();
        }
        // Nobody should be let in by a token that the disk has forgotten; issuing waits for the disk, hence off this
        // thread.
        return hashing.run(() -> tokens.issue(role.get(), wish.statedRegions()))
                .flatMap(token -> json(200, Map.of("token", token)));
    }

    private Mono<ServerResponse> takeOn(Wish wish) {
        Optional<Role> role = role(wish);
        String name = wish.name();
        if (role.isEmpty() || name == null) {
            return unknownCode();
        }
        return hashing.run(() -> staff.takeOn(name, role.get(), wish.statedRegions()))
                .flatMap(outcome -> {
                    if (outcome instanceof Staff.TakenOn taken) {
                        return json(200, Map.of("name", taken.name(), "password", taken.oneTimePassword()));
                    }
                    return problem(Problem.of(
                            "invalid-account",
                            "No account was made",
                            422,
                            "The name is taken or has other characters than letters, figures and . _ -; or a region code"
                                    + " is unknown."));
                });
    }

    private static Optional<Role> role(Wish wish) {
        String role = wish.role();
        if (role == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Role.valueOf(role.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Mono<ServerResponse> unknownCode() {
        return problem(
                Problem.of(
                        "invalid-account",
                        "Unknown role or region",
                        422,
                        "Roles: monitor, verifier, analyst, advocate, admin, auditor. Regions: ISO 3166-2 codes such as RU-CE."));
    }

    private static Mono<ServerResponse> relay(int status, Answer<?> answer) {
        return answer.fold(
                said -> json(status, said),
                refused -> problem(Problem.FORBIDDEN),
                () -> problem(Problem.INDEX_UNAVAILABLE));
    }

    private static Mono<ServerResponse> json(int status, Object body) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Json.write(body));
    }

    private static Mono<ServerResponse> problem(Problem problem) {
        return ServerResponse.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(Json.write(problem));
    }
}
