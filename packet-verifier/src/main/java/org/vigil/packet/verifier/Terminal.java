package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import org.vigil.packet.verifier.report.Paint;

/** Where people read: a window that has its own letters, or a pipe, which gets UTF-8. */
record Terminal(PrintWriter out, PrintWriter err, Paint paint) {

    static Terminal here() {
        Optional<Console> window = window();
        Charset letters = window.map(Console::charset)
                .filter(charset -> charset.newEncoder().canEncode('я'))
                .orElse(UTF_8);
        boolean coloured = window.isPresent()
                && System.getenv("NO_COLOR") == null
                && !System.getProperty("os.name", "").startsWith("Windows");
        return new Terminal(
                writer(FileDescriptor.out, letters), writer(FileDescriptor.err, letters), new Paint(coloured));
    }

    /** Java 22 and newer hand out a console for a pipe as well, and have a question for that which Java 17 has not. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> window() {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        try {
            boolean terminal = (boolean) Console.class.getMethod("isTerminal").invoke(console);
            return terminal ? Optional.of(console) : Optional.empty();
        } catch (ReflectiveOperationException olderJava) {
            return Optional.of(console);
        }
    }

    private static PrintWriter writer(FileDescriptor to, Charset letters) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), letters), true);
    }
}
