package org.vigil.standalone.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Predicate;

/** A child whose every change can be waited for. */
final class Watched {

    private final Child child;

    Watched(Path logs, ChildPlan plan) {
        child = new Child(plan, new ChildLog(logs.resolve(plan.name() + ".log"), 1_000_000), this::changed);
    }

    Child child() {
        return child;
    }

    private synchronized void changed() {
        notifyAll();
    }

    synchronized void await(Predicate<Child> condition) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.test(child)) {
            assertThat(System.nanoTime())
                    .as("patience, while %s", child.state())
                    .isLessThan(end);
            wait(200);
        }
    }
}
