package org.vigil.search.cases;

import java.util.Locale;

/** Why an event has no effect on a case. The fold knows no other reasons, so neither does anybody who asks it. */
public enum Obstacle {
    NO_SUCH_CASE("There is no such case."),
    ID_TAKEN("Something else has this id."),
    NOT_A_MEMBER("Only those who work on this case may do this."),
    ALREADY_A_MEMBER("This person works on the case already."),
    LAST_MEMBER("Somebody has to stay with the case; add another person first."),
    ALREADY_THERE("This testimony is in the case already."),
    NO_SUCH_TESTIMONY("This testimony is not in the case; take it in first."),
    NO_SUCH_PERSON("There is no such person in this case."),
    NO_SUCH_FILING("There is no such filing in this case."),
    NO_SUCH_PACKET("There is no such packet in this case."),
    NO_SUCH_DELIVERY("This packet was not delivered under that id."),
    DAY_AHEAD("This day has not come yet."),
    BEFORE_THE_FILING("This is before the day of the filing."),
    ALREADY_FILED("A filing is filed once; say what came of it."),
    SET_BY_A_CLOCK("Silence is counted by the clock and never set by hand; say what was answered, or leave it open."),
    SAME_PERSON("Whoever asks for a packet does not approve it; another person has to look at it."),
    OUT_OF_ORDER("The packet is not at the point where this can happen."),
    TOO_LATE("The request waited too long and has expired; ask again."),
    NOT_THE_BUILDER("Only the build itself says how it goes.");

    private final String advice;

    Obstacle(String advice) {
        this.advice = advice;
    }

    /** In problem documents, as in {@code not-a-member}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is the matter and what to do, in plain English. */
    public String advice() {
        return advice;
    }
}
