package org.vigil.gateway.calls;

import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** Asking what is known. */
public final class HttpSearch {
    private final HttpService service;

    HttpSearch(HttpService service) {
        this.service = service;
    }

    public Mono<Answer<Found>> incidents(Caller caller, Query query) {
        return service.get(caller, "/api/incidents" + query.asSuffix(), Found.class);
    }

    public Mono<Answer<Held.IncidentFile>> incident(Caller caller, UUID id) {
        return service.get(caller, "/api/incidents/" + id, Held.IncidentFile.class);
    }

    public Mono<Answer<Held.TestimonyFile>> testimony(Caller caller, UUID id) {
        return service.get(caller, "/api/testimonies/" + id, Held.TestimonyFile.class);
    }

    public Mono<Answer<Trends>> trends(Caller caller, Query query) {
        return service.get(caller, "/api/trends" + query.asSuffix(), Trends.class);
    }

    public Mono<Answer<Held.Status>> status(Caller caller) {
        return service.get(caller, "/api/status", Held.Status.class);
    }

    public Mono<Answer<Held.Begun>> rebuild(Caller caller) {
        return service.ask(caller, HttpMethod.POST, "/api/rebuild", request -> request, Held.Begun.class);
    }

    public Mono<Answer<Held.Progress>> progress(Caller caller) {
        return service.get(caller, "/api/rebuild", Held.Progress.class);
    }
}
