package org.vigil.standalone;

import java.io.PrintStream;

/** How far something is: redrawn in place on a terminal, a line per tenth where the output goes to a file. */
final class ProgressBar {

    private static final int WIDTH = 30;

    private final String what;
    private final PrintStream out;
    private final boolean inPlace;
    private long tenthTold = -1;

    /** The script looks whether there is a terminal: since Java 22 there is always a console. */
    ProgressBar(String what, PrintStream out) {
        this(what, out, System.getenv("VIGIL_TERMINAL") != null);
    }

    ProgressBar(String what, PrintStream out, boolean inPlace) {
        this.what = what;
        this.out = out;
        this.inPlace = inPlace;
    }

    void show(long done, long total) {
        if (inPlace) {
            out.print("\r" + line(done, total));
            out.flush();
            return;
        }
        long tenth = total == 0 ? 0 : done * 10 / total;
        if (tenth != tenthTold) {
            tenthTold = tenth;
            out.println(line(done, total));
        }
    }

    void finish(long done, long total) {
        show(done, total);
        if (inPlace) {
            out.println();
        }
    }

    private String line(long done, long total) {
        int filled = total == 0 ? 0 : (int) Math.min(WIDTH, done * WIDTH / total);
        return what + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + total;
    }
}
