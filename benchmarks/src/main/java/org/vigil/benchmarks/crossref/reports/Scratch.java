package org.vigil.benchmarks.crossref.reports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.vigil.verification.comparison.Field;
import org.vigil.verification.comparison.Level;
import org.vigil.verification.comparison.Models;

public final class Scratch {
    public static void main(String[] a) throws Exception {
        Reports reports = Reports.read(Path.of(a[0]));
        Map<UUID, String> truth = reports.truth();
        try (PrintStream dump = new PrintStream(a[2])) {
            new MeasureReports(reports, Models.shipped())
                    .measure(
                            Path.of(a[1]),
                            c -> {
                                StringBuilder s = new StringBuilder();
                                String x = truth.get(c.here().id());
                                String y = truth.get(c.there().id());
                                s.append(x)
                                        .append(' ')
                                        .append(y)
                                        .append(' ')
                                        .append(c.here().id())
                                        .append(' ')
                                        .append(c.there().id());
                                for (Field f : Field.values()) {
                                    Level l = c.level(f);
                                    if (l != null) s.append(' ').append(l.name());
                                }
                                dump.println(s);
                            },
                            System.out);
        }
    }
}
