package org.vigil.standalone;

import java.nio.file.Path;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Status;
import picocli.CommandLine.Option;

/** The option that every command takes: which stack is meant. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.vigil",
            description = "The data folder (default: .vigil in your home).")
    private Path folder = Path.of(System.getProperty("user.home"), ".vigil");

    DataFolder folder() {
        return new DataFolder(folder);
    }

    /** The status of a stack that is up, or a sentence that there is none. */
    Status running() {
        DataFolder data = folder();
        return data.status()
                .read()
                .filter(status -> data.isHeld())
                .orElseThrow(() -> new Problem("Vigil is not running on " + data.root() + "; start it with vigil up."));
    }
}
