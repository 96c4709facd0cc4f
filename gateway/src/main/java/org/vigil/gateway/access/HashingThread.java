package org.vigil.gateway.access;

import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Where passwords are hashed: one at a time, because each takes 19 MiB, and at most 32 waiting, so that a flood of
 * sign-ins costs its senders time and the gateway nothing. More than that ends in {@link RejectedExecutionException}.
 */
public final class HashingThread implements AutoCloseable {
    private final Scheduler scheduler = Schedulers.newBoundedElastic(1, 32, "hashing", 60, true);

    public <T> Mono<T> run(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(scheduler);
    }

    @Override
    public void close() {
        scheduler.dispose();
    }
}
