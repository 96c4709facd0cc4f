package org.vigil.gateway.calls;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.vigil.contract.Json;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.access.TokenMint;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** One service as the pages reach it: a fresh token on each request, and an answer instead of an exception. */
final class HttpService {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final WebClient client;
    private final URI base;
    private final TokenMint mint;

    private record ProblemJson(String type, List<Answer.FieldError> errors) {}

    HttpService(WebClient client, URI base, TokenMint mint) {
        this.client = client;
        this.base = base;
        this.mint = mint;
    }

    <T> Mono<Answer<T>> get(Caller caller, String pathAndQuery, Class<T> type) {
        return ask(caller, HttpMethod.GET, pathAndQuery, request -> request, type);
    }

    <T> Mono<Answer<T>> ask(
            Caller caller,
            HttpMethod method,
            String pathAndQuery,
            UnaryOperator<WebClient.RequestBodySpec> content,
            Class<T> type) {
        return ask(caller, method, pathAndQuery, content, type, PATIENCE);
    }

    /** For what takes its time: a large body on its way in. */
    <T> Mono<Answer<T>> ask(
            Caller caller,
            HttpMethod method,
            String pathAndQuery,
            UnaryOperator<WebClient.RequestBodySpec> content,
            Class<T> type,
            Duration patience) {
        WebClient.RequestBodySpec request = client.method(method)
                .uri(URI.create(base + pathAndQuery))
                .headers(headers -> headers.setBearerAuth(mint.mint(caller)));
        return content.apply(request)
                .exchangeToMono(response -> read(response, type))
                .timeout(patience)
                .onErrorReturn(WebClientRequestException.class, new Answer.Away<>())
                .onErrorReturn(TimeoutException.class, new Answer.Away<>())
                .onErrorReturn(JacksonException.class, new Answer.Away<>());
    }

    private static <T> Mono<Answer<T>> read(ClientResponse response, Class<T> type) {
        int status = response.statusCode().value();
        Mono<byte[]> body = response.bodyToMono(byte[].class).defaultIfEmpty(new byte[0]);
        if (response.statusCode().is2xxSuccessful()) {
            return body.map(bytes -> new Answer.Done<>(Json.read(bytes.length == 0 ? EMPTY : bytes, type)));
        }
        if (response.statusCode().is4xxClientError()) {
            return body.map(bytes -> refused(status, bytes));
        }
        return body.thenReturn(new Answer.Away<>());
    }

    private static final byte[] EMPTY = {'{', '}'};

    private static <T> Answer<T> refused(int status, byte[] body) {
        try {
            ProblemJson problem = Json.read(body, ProblemJson.class);
            return new Answer.Refused<>(
                    status, problem.type() == null ? "about:blank" : problem.type(), problem.errors());
        } catch (JacksonException notAProblem) {
            return new Answer.Refused<>(status, "about:blank", List.of());
        }
    }
}
