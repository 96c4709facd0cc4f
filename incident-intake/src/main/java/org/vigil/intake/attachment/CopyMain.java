package org.vigil.intake.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * The process that opens an attachment: the original comes on its standard input, the copy leaves on its standard output
 * after it was proven free of metadata, and the exit value says why there is none.
 */
public final class CopyMain {
    private CopyMain() {}

    public static void main(String[] arguments) throws IOException {
        OutputStream result = System.out;
        // Libraries that speak must not speak into the copy.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        byte[] original = System.in.readAllBytes();
        haltAfter(Long.parseLong(arguments[1]));
        try {
            result.write(copy(FileType.valueOf(arguments[0]), original));
            result.flush();
            // Not exit: nothing that a library left running may keep this process.
            Runtime.getRuntime().halt(0);
        } catch (Unfit unfit) {
            Runtime.getRuntime().halt(ExitValues.of(unfit.reason()));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            Runtime.getRuntime().halt(ExitValues.of(Unfit.Reason.DAMAGED));
        }
    }

    /** The copy, proven; used by tests in their own process too. */
    static byte[] copy(FileType type, byte[] original) throws IOException {
        // Or the original would be written to a temporary file.
        ImageIO.setUseCache(false);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        if (type == FileType.PDF) {
            PdfCopy.write(original, copy);
            PdfProof.require(copy.toByteArray());
        } else {
            ImageCopy.write(type, original, copy);
            ImageProof.require(copy.toByteArray());
        }
        return copy.toByteArray();
    }

    /** In case the parent that should end this process has itself ended. */
    private static void haltAfter(long seconds) {
        Thread watch = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(seconds);
                        Runtime.getRuntime().halt(ExitValues.of(Unfit.Reason.TOO_DEMANDING));
                    } catch (InterruptedException nobodyDoes) {
                        Thread.currentThread().interrupt();
                    }
                },
                "time-is-up");
        watch.setDaemon(true);
        watch.start();
    }
}
