package org.vigil.packet.verifier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.custody.Witness;
import org.vigil.packet.verifier.report.JsonReport;
import org.vigil.packet.verifier.report.Language;
import org.vigil.packet.verifier.report.Paint;
import org.vigil.packet.verifier.report.Report;
import org.vigil.packet.verifier.report.TextReport;
import org.vigil.packet.verifier.seal.Anchors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line. Its help is in messages_*.properties, in the language of the reader. */
@Command(name = "verify-packet", mixinStandardHelpOptions = true, version = "Vigil 0.1.0", sortOptions = false)
public final class VerifyPacket implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "help.file")
    private Path file = Path.of("");

    @Option(names = "--anchor", paramLabel = "CERT", descriptionKey = "help.anchor")
    private List<String> anchors = List.of();

    @Option(names = "--tsa", paramLabel = "CERT", descriptionKey = "help.tsa")
    private List<String> authorities = List.of();

    @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "help.checkpoint")
    private List<Path> checkpoints = List.of();

    @Option(names = "--log-key", paramLabel = "FILE", descriptionKey = "help.logKey")
    private @Nullable Path logKey;

    @Option(names = "--no-signer", descriptionKey = "help.noSigner")
    private boolean nobodySigns;

    @Option(names = "--json", paramLabel = "OUT", descriptionKey = "help.json")
    private @Nullable Path json;

    @Option(names = "--lang", paramLabel = "ru|en", descriptionKey = "help.lang")
    private @Nullable Language language;

    @Spec
    private @Nullable CommandSpec command;

    private final PrintWriter out;
    private final OutputStream bytes;
    private final Paint paint;

    private VerifyPacket(PrintWriter out, OutputStream bytes, Paint paint) {
        this.out = out;
        this.bytes = bytes;
        this.paint = paint;
    }

    public static void main(String[] args) {
        Terminal terminal = Terminal.here();
        try {
            System.exit(run(terminal.out(), terminal.err(), System.out, terminal.paint(), args));
        } catch (VirtualMachineError exhausted) {
            // A packet that needs more memory than there is has not been found invalid: it has not been checked.
            terminal.err().println(wanted(args).messages().getString("failed"));
            System.exit(Report.NOT_DONE);
        }
    }

    static int run(PrintWriter out, PrintWriter err, OutputStream bytes, Paint paint, String... args) {
        CommandLine line = new CommandLine(new VerifyPacket(out, bytes, paint));
        line.setResourceBundle(wanted(args).messages());
        line.setOut(out).setErr(err);
        line.getCommandSpec().exitCodeOnInvalidInput(Report.NOT_DONE).exitCodeOnExecutionException(Report.NOT_DONE);
        line.setParameterExceptionHandler((refused, words) -> {
            err.println("verify-packet: " + refused.getMessage());
            err.println(wanted(args).messages().getString("refused.help"));
            return Report.NOT_DONE;
        });
        line.setExecutionExceptionHandler((thrown, failed, parsed) -> {
            err.println(wanted(args).messages().getString("failed") + " ("
                    + thrown.getClass().getSimpleName() + ")");
            return Report.NOT_DONE;
        });
        int exit = line.execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    /** Before anything is parsed, because the help is in this language as well. */
    private static Language wanted(String... args) {
        for (int at = 0; at < args.length; at++) {
            String value = args[at].equals("--lang") && at + 1 < args.length ? args[at + 1] : args[at];
            for (Language one : Language.values()) {
                if (value.equals("--lang=" + one.name()) || (value.equals(one.name()) && args[at].equals("--lang"))) {
                    return one;
                }
            }
        }
        return Language.ofComputer();
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language == null ? Language.ofComputer() : language;
        Report report = Verification.of(request(spoken), Clock.systemUTC());
        if (json != null && json.toString().equals("-")) {
            JsonReport.write(report, spoken, bytes);
            return report.exitCode();
        }
        if (json != null) {
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(json))) {
                JsonReport.write(report, spoken, target);
            }
        }
        TextReport.print(report, spoken, paint, out);
        return report.exitCode();
    }

    private Request request(Language spoken) {
        if (!Files.isReadable(file) || file.toString().isEmpty()) {
            throw refused(spoken, "refused.file", file.toString());
        }
        return new Request(file, anchors(spoken, anchors), anchors(spoken, authorities), witness(spoken), nobodySigns);
    }

    private Anchors anchors(Language spoken, List<String> stated) {
        try {
            return Anchors.read(stated);
        } catch (IOException | GeneralSecurityException | InvalidPathException unreadable) {
            throw refused(spoken, "refused.anchor", String.join(", ", stated));
        }
    }

    private Witness witness(Language spoken) {
        try {
            return Witness.read(checkpoints, logKey);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw refused(spoken, "refused.witness", "");
        }
    }

    private CommandLine.ParameterException refused(Language spoken, String key, String value) {
        CommandSpec spec = Objects.requireNonNull(command);
        return new CommandLine.ParameterException(
                spec.commandLine(), String.format(spoken.messages().getString(key), value));
    }
}
