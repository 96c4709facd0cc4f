package org.vigil.search.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever goes wrong into problem+json. What we did not foresee is logged without its message. */
public final class ProblemAnswers implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String SECONDS_TO_WAIT = "3";

    private final JsonMapper json;

    public ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return exchange.getResponse().isCommitted()
                ? Mono.error(failure)
                : write(exchange, problem(failure).answer());
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem.Answer answer) {
        ServerHttpResponse response = exchange.getResponse();
        response.setRawStatusCode(answer.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (answer.status() == 503) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        byte[] body = json.writeValueAsBytes(answer);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof IndexUnavailable) {
            return Problem.indexUnavailable();
        }
        if (failure instanceof ResponseStatusException refused) {
            return refused(refused.getStatusCode().value());
        }
        // A message may quote what was asked; the class and the place tell enough.
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error("{} at {}", failure.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return Problem.internal();
    }

    private static Problem refused(int status) {
        if (status == 404) {
            return Problem.notFound();
        }
        return status == 405 ? Problem.methodNotAllowed() : Problem.refused(status);
    }
}
