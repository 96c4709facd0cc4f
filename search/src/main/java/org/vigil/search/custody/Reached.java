package org.vigil.search.custody;

import java.time.Duration;

/** How far the log was read, and the waiting for it. */
final class Reached {
    private final Duration patience;
    private long position;
    private boolean begun;

    Reached(Duration patience) {
        this.patience = patience;
    }

    /** Everything before the offset was taken in. */
    synchronized void to(long offset) {
        position = offset;
        notifyAll();
    }

    /** All that was there at the start was taken in, and looked at. */
    synchronized void begin() {
        begun = true;
        notifyAll();
    }

    synchronized boolean hasBegun() {
        return begun;
    }

    synchronized long position() {
        return position;
    }

    /** Returns when everything before the offset was taken in, or throws {@link CustodyUnavailable}. */
    synchronized void await(long offset) {
        long until = System.nanoTime() + patience.toNanos();
        while (!begun || position < offset) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new CustodyUnavailable("the log of custody is still being read");
            }
            try {
                wait(left);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new CustodyUnavailable("stopped while the log of custody was being read");
            }
        }
    }
}
