package org.vigil.e2e.refusal;

import static org.vigil.e2e.refusal.BadInput.body;

import java.util.List;
import java.util.function.Consumer;
import org.vigil.e2e.stack.Accounts;
import tools.jackson.databind.node.ObjectNode;

/** What a hurried script, a broken export or somebody with a purpose may send instead of a testimony. */
final class BadSubmissions {

    private BadSubmissions() {}

    static List<BadInput> unreadable() {
        return List.of(
                body("not JSON", "who: @").answered(400, "not-json"),
                body("half of JSON", "{\"narrative\":\"@").answered(400, "not-json"),
                body("two documents", good() + good()).answered(400, "not-json"),
                body("a list", "[\"@\"]").as("not-json"),
                body("nothing", "").answered(400, "not-json"),
                body("null", "null").answered(400, "not-json"),
                body("a field twice", good().replaceFirst("\\{", "{\"narrative\":\"@\","))
                        .answered(400, "not-json"),
                body("deep nesting", "{\"acts\":" + "[".repeat(5000) + "\"@"),
                body("bytes that are no text", "{\"narrative\":\"@\u0007\"}").answered(400, "not-json"),
                body("ten megabytes", wrong(testimony -> testimony.put("narrative", "@ ".repeat(5_000_000))))
                        .answered(413, "too-large"));
    }

    static List<BadInput> contradictory() {
        return List.of(
                mistake("text instead of a list", testimony -> testimony.put("acts", "@"), "acts"),
                mistake("a number instead of text", testimony -> testimony.put("narrative", 17), "narrative"),
                mistake(
                        "text instead of a number",
                        testimony -> count(testimony).put("min", "@"),
                        "victims.count.min"),
                mistake("a part of a person", testimony -> count(testimony).put("min", 1.5), "victims.count.min"),
                mistake("a field that nobody knows", testimony -> testimony.put("@", "@"), "@"),
                mistake("an unknown class", testimony -> testimony.put("incidentClass", "@"), "incidentClass"),
                mistake("an unknown act", BadSubmissions::unknownAct, "acts[0].type"),
                mistake("no act", testimony -> testimony.putArray("acts"), "acts"),
                mistake("no narrative", testimony -> testimony.remove("narrative"), "narrative"),
                mistake("an empty narrative", testimony -> testimony.put("narrative", " \n "), "narrative"),
                mistake("no consent", testimony -> testimony.remove("consent"), "consent"),
                mistake("a region that is none", testimony -> place(testimony).put("region", "RU-@"), "place.region"),
                mistake("an address as district", testimony -> place(testimony).put("district", "@"), "place.district"),
                mistake("an end before the start", testimony -> testimony.put("period", "2017-05/2017-03"), "period"),
                mistake("a day that is none", testimony -> testimony.put("period", "2017-02-30"), "period"),
                mistake("text as period", testimony -> testimony.put("period", "@"), "period"),
                mistake("at most fewer than at least", BadSubmissions::crossedBounds, "victims.count.max"),
                mistake("fewer than nobody", testimony -> count(testimony).put("min", -4), "victims.count.min"),
                mistake("a NUL", testimony -> testimony.put("narrative", "@\u0000"), "narrative"),
                mistake("text turned around", testimony -> testimony.put("narrative", "@\u202e"), "narrative"),
                mistake(
                        "too long a narrative",
                        testimony -> testimony.put("narrative", "@ ".repeat(9_000)),
                        "narrative"),
                mistake(
                        "too long an outlet",
                        testimony -> source(testimony).put("outlet", "@ ".repeat(100)),
                        "source.outlet"),
                // Not through the tree, which would mend it.
                body("half a surrogate pair", good().replace("@", "@\\ud800")).blaming("narrative"));
    }

    static String good() {
        return Accounts.detention("EN", "They said @ and left.").toString();
    }

    private static String wrong(Consumer<ObjectNode> mistake) {
        ObjectNode testimony = Accounts.detention("EN", "They said @ and left.");
        mistake.accept(testimony);
        return testimony.toString();
    }

    private static BadInput mistake(String name, Consumer<ObjectNode> mistake, String field) {
        return body(name, wrong(mistake)).blaming(field);
    }

    private static void unknownAct(ObjectNode testimony) {
        testimony.withArray("acts").removeAll().addObject().put("type", "@");
    }

    private static void crossedBounds(ObjectNode testimony) {
        count(testimony).put("min", 9).put("max", 3);
    }

    private static ObjectNode count(ObjectNode testimony) {
        return (ObjectNode) testimony.path("victims").path("count");
    }

    private static ObjectNode place(ObjectNode testimony) {
        return Accounts.place(testimony);
    }

    private static ObjectNode source(ObjectNode testimony) {
        return Accounts.source(testimony);
    }
}
