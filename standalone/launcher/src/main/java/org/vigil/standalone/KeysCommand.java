package org.vigil.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vigil.standalone.data.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the keys of a deployment that no launcher runs. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Make the keys that the services share, for a deployment without this launcher.")
final class KeysCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Where they go; keys that are there already stay as they are.")
    private Path folder = Path.of("keys");

    @Override
    public Integer call() {
        new Keys(folder).createMissing();
        System.out.println("The keys are in " + folder + ", readable by you alone.");
        return 0;
    }
}
