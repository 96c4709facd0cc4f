package org.vigil.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code up} leaves behind: the launcher itself. */
@Command(name = "run", hidden = true, description = "Be the launcher of a data folder.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOption port = new PortOption();

    @Override
    public Integer call() throws InterruptedException {
        new Launcher(Installation.here(), data.folder()).run(port.port());
        return 0;
    }
}
