package org.vigil.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Drops the indices and fills them again from the log. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Drop the search indices and fill them again from the log, which is the truth.")
final class RebuildCommand implements Callable<Integer> {

    private static final long LOOK_EVERY_MILLIS = 500;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        Operator operator = Operator.of(data);
        operator.startRebuild();
        ProgressBar bar = new ProgressBar("Rebuilding", System.out);
        Operator.Rebuild rebuild = operator.rebuild();
        while (!rebuild.finished()) {
            bar.show(rebuild.done(), rebuild.total());
            Thread.sleep(LOOK_EVERY_MILLIS);
            rebuild = operator.rebuild();
        }
        bar.finish(rebuild.done(), rebuild.total());
        System.out.println("The indices are rebuilt.");
        return 0;
    }
}
