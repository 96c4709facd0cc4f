package org.vigil.verification;

import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal leaves as problem+json. A bug is logged by its place, never by its message, which may quote input. */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SECONDS_UNTIL_RETRY = "5";

    private final Supplier<UUID> references;

    ProblemAdvice(Supplier<UUID> references) {
        this.references = references;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refuse(Throwable failure) {
        Throwable cause = failure.getCause();
        Problem problem = problem(failure instanceof CompletionException && cause != null ? cause : failure);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        }
        return answer.body(problem);
    }

    private Problem problem(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused.problem();
        }
        if (cause instanceof DecisionLog.Unavailable) {
            return Problem.logUnavailable();
        }
        if (cause instanceof KafkaDesk.Away) {
            return Problem.deskAway();
        }
        if (cause instanceof DataBufferLimitException) {
            return Problem.tooLarge();
        }
        if (cause instanceof ErrorResponse response) {
            return Problem.framework(response.getStatusCode().value());
        }
        String reference = references.get().toString();
        StackTraceElement[] trace = cause.getStackTrace();
        LOG.error("bug {}: {} at {}", reference, cause.getClass().getName(), trace.length == 0 ? "unknown" : trace[0]);
        return Problem.internal(reference);
    }
}
