package org.vigil.gateway.routes;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses what no honest request is large enough for: at once when it says its length, else as soon as it shows. */
final class BodyLimit implements WebFilter, Ordered {
    /** A form writes each Cyrillic letter as six characters, so pages get more room than the API. */
    private static final long LARGEST_FORM = 2L * 1024 * 1024;

    private static final long LARGEST_JSON = 1024L * 1024 + 64 * 1024;

    /** What the intake takes, and what a form writes around it; it streams through and is never held here. */
    private static final long LARGEST_ATTACHMENT = 100L * 1024 * 1024 + 64 * 1024;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long limit = limit(exchange.getRequest().getPath().value());
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(new DataBufferLimitException("declared length over the limit"));
        }
        return chain.filter(exchange.mutate()
                .request(new ServerHttpRequestDecorator(exchange.getRequest()) {
                    @Override
                    public Flux<DataBuffer> getBody() {
                        AtomicLong seen = new AtomicLong();
                        return super.getBody().map(buffer -> {
                            if (seen.addAndGet(buffer.readableByteCount()) > limit) {
                                DataBufferUtils.release(buffer);
                                throw new DataBufferLimitException("body over the limit");
                            }
                            return buffer;
                        });
                    }
                })
                .build());
    }

    private static long limit(String path) {
        if (path.endsWith("/attachments")) {
            return LARGEST_ATTACHMENT;
        }
        return path.startsWith("/api/") ? LARGEST_JSON : LARGEST_FORM;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
