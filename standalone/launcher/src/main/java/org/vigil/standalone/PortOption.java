package org.vigil.standalone;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where the one public door is. */
final class PortOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private int port;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port of the pages and the API (default: that of last time, or any that is free).")
    void setPort(int port) {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(command.commandLine(), "A port is a number from 1 to 65535.");
        }
        this.port = port;
    }

    int port() {
        return port;
    }
}
