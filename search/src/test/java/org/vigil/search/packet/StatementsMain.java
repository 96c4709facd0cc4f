package org.vigil.search.packet;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.document.PdfPress;

/** Prints how long 1,000 fresh statements take, after nothing but the start of this process. */
final class StatementsMain {
    private static final int STATEMENTS = 1000;

    private StatementsMain() {}

    public static void main(String[] arguments) {
        List<Testimony> testimonies = Accounts.some(STATEMENTS);
        Dossier dossier = Dossiers.of("UN-SP", Level.L1, false, List.of(Language.RU), testimonies, Plants.none());
        Reduction reduction = new Reduction(Level.L1, false, java.util.Map.of());
        long begun = System.nanoTime();
        PdfPress press = new PdfPress();
        long bytes = 0;
        for (Dossier.Item item : dossier.items()) {
            ItemSheet sheet = reduction.of(item);
            bytes += press.print(
                            new StatementPaper(dossier, sheet, Phrases.in(Language.RU)).paper(), dossier.statedAt())
                    .length;
        }
        System.out.printf(
                "%d statements, %d kB: %.1f s by the clock, %.1f s of this thread alone, at most %d MB of heap%n",
                STATEMENTS,
                bytes / 1024,
                (System.nanoTime() - begun) / 1e9,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() / 1024 / 1024);
    }
}
