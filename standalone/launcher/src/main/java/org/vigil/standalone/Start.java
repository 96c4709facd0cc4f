package org.vigil.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Status;

/** The ways to start a stack, and what is said meanwhile. */
record Start(Installation installation, DataFolder data, PrintStream out) {

    /** Returns when the stack is ready, be it this call or an earlier one that started it. */
    Status detached(int port) throws InterruptedException {
        check();
        if (data.isHeld()) {
            out.println("Vigil is already running.");
            return new Following(data, out).untilReady(data::isHeld);
        }
        data.status().delete();
        out.println("Starting Vigil in " + data.root());
        Process launcher = Detached.launcher(data, port);
        Thread giveUp = new Thread(launcher::destroy, "give-up");
        // Ctrl-C before all is ready means: not today.
        Runtime.getRuntime().addShutdownHook(giveUp);
        try {
            Status status = new Following(data, out).untilReady(() -> launcher.isAlive() || data.isHeld());
            tellFirstPassword();
            return status;
        } catch (Problem problem) {
            // Not before the launcher has cleared up: the next attempt shall find nothing in its way.
            launcher.waitFor();
            throw problem;
        } finally {
            Runtime.getRuntime().removeShutdownHook(giveUp);
        }
    }

    /** Returns when the stack has been stopped. */
    void attached(int port) throws InterruptedException {
        check();
        if (data.isHeld()) {
            throw new Problem("Vigil is already running on " + data.root() + ".");
        }
        data.status().delete();
        out.println("Starting Vigil in " + data.root());
        Launcher launcher = new Launcher(installation, data);
        Thread following = new Thread(this::follow, "following");
        following.setDaemon(true);
        following.start();
        launcher.run(port);
    }

    private void follow() {
        try {
            Status status = new Following(data, out).untilReady(() -> true);
            tellFirstPassword();
            out.println(status.address());
        } catch (Problem toldByTheLauncher) {
            // It ends with the same sentence.
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before anything is started, so that a refusal needs no look into a log. */
    private void check() {
        installation.requireBuilt();
        data.create();
        if (!data.isHeld()) {
            Resources.at(data).require(data);
        }
    }

    private void tellFirstPassword() {
        try {
            String password = Files.readString(data.firstPassword()).strip();
            out.println("Sign in as admin with this one-time password: " + password);
            Files.delete(data.firstPassword());
        } catch (IOException toldBefore) {
            // It exists once, after the first start.
        }
    }
}
