package org.vigil.benchmarks.anonymizer;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.vigil.intake.anonymize.Anonymizer;

/** How fast one thread reads. Time of the processor, so that a busy machine tells the truth about one core. */
final class Speed {
    private static final int COLD_BYTES = 100_000;
    private static final long ENOUGH_NANOS = 3_000_000_000L;

    private Speed() {}

    /** The first text a fresh process reads. */
    static String cold(Anonymizer anonymizer, List<String> texts) {
        String text = ofAbout(COLD_BYTES, texts);
        long begun = System.nanoTime();
        anonymizer.anonymize(text);
        long nanos = System.nanoTime() - begun;
        return String.format(Locale.ROOT, "first text, %d bytes  %.2f s", bytes(text), nanos / 1e9);
    }

    /** All texts, over and over until compilers have nothing left to do, then once more for the figure. */
    static String warm(Anonymizer anonymizer, List<String> texts) {
        long round;
        long spent = 0;
        do {
            round = pass(anonymizer, texts);
            spent += round;
        } while (spent < ENOUGH_NANOS);
        long total = texts.stream().mapToLong(Speed::bytes).sum();
        long best = Math.min(round, Math.min(pass(anonymizer, texts), pass(anonymizer, texts)));
        return String.format(Locale.ROOT, "warmed up             %.2f MB/s per core", total * 1e3 / best);
    }

    private static long pass(Anonymizer anonymizer, List<String> texts) {
        long begun = processorNanos();
        texts.forEach(anonymizer::anonymize);
        return processorNanos() - begun;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String ofAbout(int bytes, List<String> texts) {
        var text = new StringBuilder();
        int size = 0;
        for (int i = 0; size < bytes; i = (i + 1) % texts.size()) {
            text.append(texts.get(i)).append("\n\n");
            size += bytes(texts.get(i)) + 2;
        }
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
