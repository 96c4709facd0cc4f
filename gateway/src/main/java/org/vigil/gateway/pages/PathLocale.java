package org.vigil.gateway.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language of a page is the first part of its address, so that a link means the same to everyone and no cookie is
 * needed. Where the address says nothing, the browser's wish decides.
 */
public final class PathLocale implements LocaleContextResolver {
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    public static final Locale ENGLISH = Locale.ENGLISH;

    public static Locale of(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        if (path.equals("/ru") || path.startsWith("/ru/")) {
            return RUSSIAN;
        }
        if (path.equals("/en") || path.startsWith("/en/")) {
            return ENGLISH;
        }
        return wished(exchange);
    }

    private static Locale wished(ServerWebExchange exchange) {
        try {
            Locale best =
                    Locale.lookup(exchange.getRequest().getHeaders().getAcceptLanguage(), List.of(RUSSIAN, ENGLISH));
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException malformed) {
            return RUSSIAN;
        }
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext locale) {
        throw new UnsupportedOperationException("the address is the language");
    }
}
