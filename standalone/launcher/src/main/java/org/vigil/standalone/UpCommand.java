package org.vigil.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a stack and returns when all is ready; it stays up by itself. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Start Vigil and return when all is ready; the last line is its address.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOption port = new PortOption();

    @Option(names = "--foreground", description = "Stay attached; Ctrl-C stops everything.")
    private boolean foreground;

    @Override
    public Integer call() throws InterruptedException {
        Start start = new Start(Installation.here(), data.folder(), System.out);
        if (foreground) {
            start.attached(port.port());
        } else {
            System.out.println(start.detached(port.port()).address());
        }
        return 0;
    }
}
