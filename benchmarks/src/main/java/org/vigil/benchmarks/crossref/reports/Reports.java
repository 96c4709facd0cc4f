package org.vigil.benchmarks.crossref.reports;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.vigil.benchmarks.crossref.Event;
import org.vigil.verification.comparison.Register;

/** A file of event reports in the columns of the MAVERICK data set, with or without the column that says the truth. */
public final class Reports {
    private static final String TRUTH = "event_id";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Report> reports;
    private final ReportCodes codes;

    private Reports(List<Report> reports) {
        this.reports = reports;
        this.codes = new ReportCodes(reports);
    }

    public static Reports read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                var parser = FORMAT.parse(reader)) {
            List<Report> reports = new ArrayList<>();
            for (CSVRecord row : parser) {
                reports.add(new Report(row));
            }
            return new Reports(reports);
        }
    }

    /** As testimonies, in the order in which they were published. */
    public List<Event> events() {
        return reports.stream()
                .sorted(Comparator.comparing(Report::publishedOn).thenComparing(Report::id))
                .map(report -> Event.of(ReportedTestimony.of(report, codes)))
                .toList();
    }

    /** What the organisation knows of the places and actors that the file names. */
    public Register register() {
        return codes.register();
    }

    /** The event of each testimony as people coded it; empty where the file does not say. For judging only. */
    public Map<UUID, String> truth() {
        Map<UUID, String> truth = new LinkedHashMap<>();
        for (Report report : reports) {
            if (report.row().isMapped(TRUTH)) {
                truth.put(ReportedTestimony.id(report), report.row().get(TRUTH));
            }
        }
        return truth;
    }

    /** Writes {@code id,cluster}, a line for each report in the order of the file. */
    public void write(Map<UUID, UUID> clusters, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
            printer.printRecord("id", "cluster");
            for (Report report : reports) {
                printer.printRecord(report.id(), clusters.get(ReportedTestimony.id(report)));
            }
        }
    }
}
