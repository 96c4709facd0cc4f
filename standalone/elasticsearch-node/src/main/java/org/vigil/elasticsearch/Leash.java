package org.vigil.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

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

    private static void exitAtEndOf(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException parentIsGone) {
            // A broken pipe says the same as its end.
        }
        System.exit(0);
    }
}
