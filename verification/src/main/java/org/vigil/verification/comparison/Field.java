package org.vigil.verification.comparison;

/** What two testimonies are compared by. */
public enum Field {
    PRIOR("prior"),
    CROWD("crowd"),
    ORIGIN("origin"),
    DATE("date"),
    PLACE("place"),
    SITE("site"),
    UNIT("unit"),
    JOINT("place-site-unit"),
    ACTS("acts"),
    TARGET("target"),
    COUNT("count"),
    KILLED("killed"),
    INJURED("injured"),
    AGE("age"),
    PERSONS("persons"),
    NAMESAKES("namesakes"),
    NARRATIVE("narrative"),
    WORDS("words"),
    PUBLISHED("published"),
    DOCUMENT("document"),
    LINEAGE("lineage"),
    OUTCOME("outcome"),
    DECISION("decision");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The name it has in an explanation. */
    public String label() {
        return label;
    }
}
