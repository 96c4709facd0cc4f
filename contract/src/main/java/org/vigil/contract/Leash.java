package org.vigil.contract;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Ends this process when the launcher that started it is gone, whatever killed it: the launcher holds the other end of
 * standard input, and its end of file is the only notice that even {@code kill -9} gives.
 */
public final class Leash {
    private Leash() {}

    /** Does nothing unless the launcher asked for it, because in a container standard input is closed from the start. */
    public static void attach() {
        if (!"stdin".equals(System.getenv("VIGIL_LEASH"))) {
            return;
        }
        Thread watcher = new Thread(Leash::exitAtEndOfInput, "leash");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void exitAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // The launcher writes nothing; only the end matters.
            }
        } catch (IOException gone) {
            // A broken pipe says the same as its end.
        }
        Thread last = new Thread(Leash::haltAfterPatience, "leash-last-resort");
        last.setDaemon(true);
        last.start();
        System.exit(0);
    }

    /** A shutdown hook that hangs, say on a broker that is gone too, must not keep an orphan alive. */
    private static void haltAfterPatience() {
        try {
            TimeUnit.SECONDS.sleep(20);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
