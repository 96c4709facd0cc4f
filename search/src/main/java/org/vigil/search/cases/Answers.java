package org.vigil.search.cases;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.util.UriComponentsBuilder;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.problem.Problem;

/** What the controllers of cases have in common: who asks for what, and how pages and new things are answered. */
final class Answers {
    private static final int USUAL = 25;
    private static final int MOST = 100;

    private Answers() {}

    static Request request(Jwt token, ServerHttpRequest http, byte @Nullable [] body) {
        return new Request(
                InternalTokens.viewer(token),
                http.getMethod() + " " + http.getPath().value(),
                body == null ? new byte[0] : body,
                http.getHeaders().getFirst("Idempotency-Key"));
    }

    static <T> ResponseEntity<T> created(URI where, T what) {
        return ResponseEntity.created(where).body(what);
    }

    /** With the address of the next page: a relative reference, because the caller knows this service by another name. */
    static <T> ResponseEntity<T> page(T page, @Nullable String cursor, ServerHttpRequest http) {
        if (cursor == null) {
            return ResponseEntity.ok(page);
        }
        String next = UriComponentsBuilder.fromPath(http.getPath().value())
                .query(http.getURI().getRawQuery())
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(page);
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }

    static int size(@Nullable String size) {
        if (size == null || size.isBlank()) {
            return USUAL;
        }
        int number = size.matches("\\d{1,3}") ? Integer.parseInt(size) : -1;
        if (number < 1 || number > MOST) {
            throw Problem.invalidQuery("size", "out-of-range", "size is a number from 1 to " + MOST + ".");
        }
        return number;
    }

    static @Nullable Place after(@Nullable String cursor) {
        return cursor == null || cursor.isBlank() ? null : Place.parse(cursor);
    }

    static String language(@Nullable String lang) {
        if (lang == null || lang.equals("en")) {
            return "en";
        }
        if (lang.equals("ru")) {
            return "ru";
        }
        throw Problem.invalidQuery("lang", "unknown-code", "lang is one of: ru, en.");
    }
}
