package org.vigil.standalone;

import org.vigil.standalone.data.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code vigil}: what it can do, and how it answers when it cannot. */
@Command(
        name = "vigil",
        mixinStandardHelpOptions = true,
        version = "Vigil 0.1.0",
        description = "Documents persecution: runs on this computer, for you alone, without a network.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 it could not be done (and one sentence says why), 2 not understood,",
            "3 not running (from status); verify-packet has its own, which its --help explains."
        },
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            StatusCommand.class,
            DownCommand.class,
            TokenCommand.class,
            UserCommand.class,
            RebuildCommand.class,
            DoctorCommand.class,
            KeysCommand.class,
            VerifyPacketCommand.class,
            RunCommand.class
        })
public final class Vigil {

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Vigil()).setExecutionExceptionHandler(Vigil::explain);
    }

    private static int explain(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        String sentence =
                thrown instanceof Problem ? thrown.getMessage() : "Something failed that should not have: " + thrown;
        command.getErr().println(Ansi.AUTO.string("@|bold,red vigil:|@ ") + sentence);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
