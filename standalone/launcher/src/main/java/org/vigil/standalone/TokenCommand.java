package org.vigil.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a bearer token for scripts, and nothing else. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Print a bearer token for scripts, and nothing else.")
final class TokenCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "ROLE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Role role = Role.monitor;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            arity = "1..*",
            description = "Only for these regions, such as RU-CE.")
    private List<String> regions = List.of();

    @Override
    public Integer call() throws InterruptedException {
        System.out.println(Operator.of(data).token(role, regions));
        return 0;
    }
}
