package org.vigil.intake;

import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.vigil.intake.custody.CustodyLog;
import org.vigil.intake.seal.Vault;

/** Every refusal leaves as problem+json. A bug is logged by its place, never by its message, which may quote input. */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SECONDS_UNTIL_RETRY = "5";

    @ExceptionHandler
    ResponseEntity<Problem> refuse(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return answer(problem(cause));
    }

    static ResponseEntity<Problem> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        }
        return answer.body(problem);
    }

    private static Problem problem(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused.problem();
        }
        if (cause instanceof TestimonyLog.LogUnavailable || cause instanceof CustodyLog.Unavailable) {
            return Problem.logUnavailable();
        }
        if (cause instanceof Vault.VaultUnavailable) {
            return Problem.vaultUnavailable();
        }
        if (cause instanceof DataBufferLimitException) {
            return Problem.tooLarge();
        }
        if (cause instanceof ErrorResponse response) {
            return framework(response.getStatusCode().value());
        }
        String reference = UUID.randomUUID().toString();
        StackTraceElement[] trace = cause.getStackTrace();
        LOG.error("bug {}: {} at {}", reference, cause.getClass().getName(), trace.length == 0 ? "unknown" : trace[0]);
        return Problem.internal(reference);
    }

    private static Problem framework(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "not-found", "There is nothing here", "Check the address.");
            case 405 -> Problem.of(405, "method-not-allowed", "This cannot be done here", "See /api/openapi.json.");
            case 413 -> Problem.tooLarge();
            case 415 -> Problem.unsupportedMediaType();
            case 406 -> Problem.of(406, "not-acceptable", "Only JSON is served here", "Accept application/json.");
            default -> Problem.of(status, "invalid-request", "This request cannot be read", "See /api/openapi.json.");
        };
    }
}
