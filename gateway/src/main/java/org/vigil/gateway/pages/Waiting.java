package org.vigil.gateway.pages;

import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** How many things wait for somebody, for the number beside an entry of the navigation. */
public interface Waiting {
    /** Zero where nothing waits, where it is not theirs, or where nobody can tell in time. */
    Mono<Integer> forCaller(Caller caller);
}
