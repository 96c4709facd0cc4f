package org.vigil.gateway.calls;

import java.util.UUID;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** Asking the record of custody. */
public final class HttpCustody {
    private static final String CUSTODY = "/api/custody";

    private final HttpService service;

    HttpCustody(HttpService service) {
        this.service = service;
    }

    public Mono<Answer<CustodyRecord.Page>> page(Caller caller, Query query) {
        return service.get(caller, CUSTODY + query.asSuffix(), CustodyRecord.Page.class);
    }

    public Mono<Answer<CustodyRecord.Chain>> chain(Caller caller, UUID item) {
        return service.get(caller, CUSTODY + "/" + item, CustodyRecord.Chain.class);
    }

    /** Signed when it is answered. */
    public Mono<Answer<CustodyRecord.Checkpoint>> checkpoint(Caller caller) {
        return service.get(caller, CUSTODY + "/checkpoint", CustodyRecord.Checkpoint.class);
    }
}
