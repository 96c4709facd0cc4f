package org.vigil.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ends this process when whoever started it is gone, whatever ended them: a pipe closes even on {@code kill -9}. */
final class Leash {

    private Leash() {}

    /** Watches standard input until its end, if the environment says that a parent holds the other side. */
    static void attach() {
        if (!"stdin".equals(System.getenv("VIGIL_LEASH"))) {
            return;
        }
        Thread watch = new Thread(() -> exitAtEndOf(System.in), "leash");
        watch.setDaemon(true);
        watch.start();
    }

    /** An orderly end that hangs must not keep the data folder from whoever starts next. */
    private static void haltUnlessGoneSoon() {
        Thread watch = new Thread(
                () -> {
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(20));
                    Runtime.getRuntime().halt(1);
                },
                "halt");
        watch.setDaemon(true);
        watch.start();
    }

    private static void exitAtEndOf(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException parentIsGone) {
            // A broken pipe says the same as its end.
        }
        haltUnlessGoneSoon();
        System.exit(0);
    }
}
