package org.vigil.gateway.pages;

import java.util.Map;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** How many things wait for somebody, for the numbers beside entries of the navigation. */
public interface Waiting {
    /** Nothing where nothing waits, where it is not theirs, or where nobody can tell in time. */
    Mono<Map<Navigation, Integer>> forCaller(Caller caller);
}
