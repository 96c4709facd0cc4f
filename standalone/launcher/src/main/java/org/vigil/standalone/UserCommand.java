package org.vigil.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The accounts of people. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Manage the accounts of people.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = UserCommand.Add.class)
final class UserCommand {

    /** Makes an account and prints its one-time password. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Make an account and print its one-time password.")
    static final class Add implements Callable<Integer> {

        @Mixin
        private DataOption data = new DataOption();

        @Parameters(paramLabel = "NAME", description = "What the person signs in with.")
        private String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description = "One of: ${COMPLETION-CANDIDATES}.")
        private Role role = Role.monitor;

        @Option(
                names = "--region",
                paramLabel = "CODE",
                arity = "1..*",
                description = "Only for these regions, such as RU-CE.")
        private List<String> regions = List.of();

        @Override
        public Integer call() throws InterruptedException {
            Operator.Account account = Operator.of(data).addUser(name, role, regions);
            System.out.println("One-time password of " + account.name() + ": " + account.password());
            return 0;
        }
    }
}
