package org.vigil.benchmarks.crossref.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;

/** One row of a file of event reports, in the columns of the MAVERICK data set; never its truth, which is none of ours. */
record Report(CSVRecord row) {
    private static final int MOST_ACTORS = 6;
    private static final int FINEST_REGION = 2;
    private static final int FINEST_DISTRICT = 4;

    /** Outlet, day of publication, headline. */
    private static final Pattern SOURCE =
            Pattern.compile("\\s*(.*?)\\s*\\((\\d{4}-\\d\\d-\\d\\d)\\)\\s*(.*)", Pattern.DOTALL);

    String id() {
        return row.get("id");
    }

    String country() {
        return row.get("country");
    }

    /** The town, if the report is exact enough to know one. */
    @Nullable
    String city() {
        return precision() > FINEST_REGION ? stated("city") : null;
    }

    /** The most precise description of the place. */
    @Nullable
    String location() {
        return stated("location");
    }

    /** Whether the coordinates are those of the location rather than of the town. */
    boolean isFine() {
        return precision() >= FINEST_DISTRICT;
    }

    @Nullable
    Double latitude() {
        String value = stated("latitude");
        return value == null ? null : Double.valueOf(value);
    }

    @Nullable
    Double longitude() {
        String value = stated("longitude");
        return value == null ? null : Double.valueOf(value);
    }

    /** From the earliest to the latest day it can have been; some rows have the two the wrong way round. */
    Period period() {
        LocalDate start = LocalDate.parse(row.get("date_start"));
        String last = stated("date_end");
        LocalDate end = last == null ? start : LocalDate.parse(last);
        return end.isBefore(start) ? new Period(end, start, false) : new Period(start, end, false);
    }

    /** Those who did it; all who took part, where the report does not say who did what. */
    List<Actor> perpetrators() {
        List<Actor> all = new ArrayList<>();
        List<Actor> flagged = new ArrayList<>();
        for (int number = 1; number <= MOST_ACTORS; number++) {
            String name = "actor" + number;
            Actor actor = new Actor(stated(name + "_id"), row.get(name + "_type"), row.get(name + "_subtype"));
            all.add(actor);
            if (row.get(name + "_perpetrator").equals("1")) {
                flagged.add(actor);
            }
        }
        return flagged.isEmpty() ? all : flagged;
    }

    /** All forms of violence that anybody used. */
    List<String> violence() {
        List<String> forms = new ArrayList<>();
        for (int number = 1; number <= MOST_ACTORS; number++) {
            forms.addAll(List.of(row.get("actor" + number + "_violence").split("; ")));
        }
        return forms;
    }

    String context() {
        return row.get("event_context");
    }

    String target() {
        return row.get("target");
    }

    /** Lowest and highest, or nothing: a nought mostly means that nobody said. */
    int[] toll(String kind) {
        return new int[] {number(kind + "_low"), number(kind + "_high")};
    }

    String document() {
        return row.get("source");
    }

    String outlet() {
        return row.get("source_author");
    }

    String kindOfSource() {
        return row.get("source_type");
    }

    LocalDate publishedOn() {
        return LocalDate.parse(source().group(2));
    }

    String headline() {
        return source().group(3);
    }

    private Matcher source() {
        Matcher matcher = SOURCE.matcher(document());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("row " + row.getRecordNumber() + ": source");
        }
        return matcher;
    }

    private int precision() {
        return number("geo_precision");
    }

    private int number(String column) {
        String value = stated(column);
        return value == null ? 0 : (int) Double.parseDouble(value);
    }

    private @Nullable String stated(String column) {
        String value = row.get(column).strip();
        return value.isEmpty() || value.equals("NA") ? null : value;
    }

    /** Who took part; an id that ends in 100 stands for somebody unknown. */
    record Actor(@Nullable String id, String type, String subtype) {
        private static final String UNKNOWN = "-100";

        boolean isKnown() {
            return id != null && !id.endsWith(UNKNOWN);
        }
    }
}
