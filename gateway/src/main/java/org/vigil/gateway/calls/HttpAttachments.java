package org.vigil.gateway.calls;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientRequest;

/** What lies beside a testimony: attachments, and what was sealed. */
public final class HttpAttachments {
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(15);
    /** The intake may wait for its turn to open a file, and then for the opening. */
    private static final Duration OPENING = Duration.ofSeconds(45);

    private final HttpService service;

    HttpAttachments(HttpService service) {
        this.service = service;
    }

    /** An attachment; without a copy it is only kept sealed, without a seal its original was not kept. */
    public record Attached(
            UUID id,
            String type,
            LocalDate on,
            File received,
            @Nullable File sealed,
            @Nullable File copy) {}

    /** Some bytes, by their number and their SHA-256. */
    public record File(long bytes, String sha256) {}

    /** That something was sealed; what it is only the custodians can read. */
    public record Sealed(String kind, long bytes, String sha256, LocalDate on) {}

    /** What is attached, and whether who asks may add to it and remove of it. */
    public record AllAttached(
            List<Attached> items, @Nullable Boolean mayAdd) {
        public AllAttached {
            items = items == null ? List.of() : List.copyOf(items);
        }

        public boolean isOpen() {
            return Boolean.TRUE.equals(mayAdd);
        }
    }

    public record AllSealed(List<Sealed> items) {
        public AllSealed {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** It is gone. */
    public record Removed() {}

    public Mono<Answer<AllAttached>> attached(Caller caller, UUID testimony) {
        return service.get(caller, address(testimony), AllAttached.class);
    }

    public Mono<Answer<AllSealed>> sealed(Caller caller, UUID testimony) {
        return service.get(caller, "/api/testimonies/" + testimony + "/sealed", AllSealed.class);
    }

    /** Passes the file on as it comes; nothing of it is gathered here. */
    public Mono<Answer<Attached>> attach(Caller caller, UUID testimony, Flux<DataBuffer> file) {
        return service.ask(
                caller,
                HttpMethod.POST,
                address(testimony),
                request -> {
                    request.contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .httpRequest(sent -> {
                                HttpClientRequest patient = sent.getNativeRequest();
                                patient.responseTimeout(OPENING);
                            })
                            .body(BodyInserters.fromDataBuffers(file));
                    return request;
                },
                Attached.class,
                LONGEST_UPLOAD);
    }

    public Mono<Answer<Removed>> remove(Caller caller, UUID testimony, UUID attachment) {
        return service.ask(
                caller, HttpMethod.DELETE, address(testimony) + "/" + attachment, request -> request, Removed.class);
    }

    private static String address(UUID testimony) {
        return "/api/testimonies/" + testimony + "/attachments";
    }
}
