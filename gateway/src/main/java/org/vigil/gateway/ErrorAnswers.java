package org.vigil.gateway;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.routes.Problem;
import org.vigil.gateway.routes.ProblemResponse;
import org.vigil.gateway.routes.ServiceRoutes;
import reactor.core.publisher.Mono;

/**
 * Says what went wrong: to a program as a problem, to a person as a page in their language. Nothing of the request, and
 * no message of an exception, goes into an answer or a log line.
 */
@Order(-2)
final class ErrorAnswers implements ErrorWebExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Pages pages;
    private final ServerCodecConfigurer codecs;
    private final List<ViewResolver> views;

    ErrorAnswers(Pages pages, ServerCodecConfigurer codecs, List<ViewResolver> views) {
        this.pages = pages;
        this.codecs = codecs;
        this.views = views;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        Problem problem = problem(exchange, error);
        if (problem.status() == 500) {
            log.error("unexpected {} at {}", error.getClass().getName(), where(error));
        }
        String path = exchange.getRequest().getPath().value();
        if (path.startsWith("/api/") || path.startsWith("/operator/") || path.startsWith("/actuator/")) {
            return ProblemResponse.write(exchange, problem);
        }
        return page(exchange, problem, error);
    }

    private static Problem problem(ServerWebExchange exchange, Throwable error) {
        if (caused(error, DataBufferLimitException.class)) {
            return Problem.TOO_LARGE;
        }
        if (error instanceof ResponseStatusException stated) {
            return byStatus(exchange, stated.getStatusCode().value());
        }
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (route != null && (caused(error, IOException.class) || caused(error, TimeoutException.class))) {
            return ServiceRoutes.away(route);
        }
        return Problem.INTERNAL;
    }

    private static Problem byStatus(ServerWebExchange exchange, int status) {
        return switch (status) {
            case 401 -> Problem.UNAUTHENTICATED;
            case 403 -> Problem.FORBIDDEN;
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 413 -> Problem.TOO_LARGE;
            case 502, 503, 504 -> {
                Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
                yield route == null ? Problem.INDEX_UNAVAILABLE : ServiceRoutes.away(route);
            }
            default ->
                status < 500
                        ? Problem.of(
                                "bad-request", "Not understood", status, "See /api/openapi.json for what is taken.")
                        : Problem.INTERNAL;
        };
    }

    private Mono<Void> page(ServerWebExchange exchange, Problem problem, Throwable error) {
        String kind = problem.type().substring("/problems/".length());
        boolean forgery = error instanceof ResponseStatusException stated && "forgery".equals(stated.getReason());
        ServerRequest request = ServerRequest.create(exchange, codecs.getReaders());
        HttpStatus status = Objects.requireNonNull(HttpStatus.resolve(problem.status()));
        return pages.show(request, status, "error", Map.of("kind", forgery ? "forgery" : kind))
                .flatMap(response -> response.writeTo(exchange, new ServerResponse.Context() {
                    @Override
                    public List<HttpMessageWriter<?>> messageWriters() {
                        return codecs.getWriters();
                    }

                    @Override
                    public List<ViewResolver> viewResolvers() {
                        return views;
                    }
                }));
    }

    private static boolean caused(@Nullable Throwable error, Class<? extends Throwable> kind) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The line of ours nearest to the mistake; never a message, which may quote what somebody typed. */
    private static String where(Throwable error) {
        for (StackTraceElement element : error.getStackTrace()) {
            if (element.getClassName().startsWith("org.vigil")) {
                return element.toString();
            }
        }
        return error.getStackTrace().length == 0 ? "unknown" : error.getStackTrace()[0].toString();
    }
}
