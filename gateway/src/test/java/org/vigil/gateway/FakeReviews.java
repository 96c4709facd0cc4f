package org.vigil.gateway;

import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** What verification answers about three pairs, one testimony and one merger that wait. */
final class FakeReviews {
    static final String FIRST = id(5001);
    static final String SECOND = id(5002);
    static final String CONFLICT = id(5003);
    static final String MERGER = id(5004);
    static final String HELD = id(5005);
    static final String TESTIMONY = id(1001);
    static final String DECISION = id(2001);

    private static final String PAIR = "\"about\":[\"" + TESTIMONY + "\",\"" + id(1002)
            + "\"],\"since\":\"2019-01-14T00:00:00Z\",\"overdue\":true,\"regions\":[\"RU-CE\"],\"risks\":[\"DEATH\"],\"score\":7000,\"anothers\":false,";
    private static final String EXPLANATION =
            "{\"score\":3072,\"model\":\"start-1\",\"evidence\":[{\"field\":\"date\",\"level\":\"overlap\",\"millibits\":4096},{\"field\":\"moon-phase\",\"level\":\"nearly-full\",\"millibits\":-1024}]}";

    private FakeReviews() {}

    static Mono<Void> answer(
            String request, String body, boolean refuses, BiFunction<Integer, String, Mono<Void>> answer) {
        if (request.equals("POST /api/decisions")) {
            boolean claims = body.contains("\"claim\"");
            if (claims && body.contains(HELD)) {
                return answer.apply(409, "{\"type\":\"/problems/held\",\"status\":409}");
            }
            return refuses && !claims
                    ? answer.apply(409, "{\"type\":\"/problems/rule-not-met\",\"status\":409}")
                    : answer.apply(202, "{\"id\":\"" + DECISION + "\",\"shown\":true}");
        }
        if (request.equals("GET /api/reviews")) {
            return answer.apply(
                    200,
                    "{\"total\":4,\"counts\":{\"all\":4,\"open\":3,\"mine\":1,\"unassigned\":2,\"overdue\":3,\"kinds\":{\"LINK\":3},\"states\":{\"RECEIVED\":1},\"regions\":{\"RU-CE\":4}},\"items\":["
                            + held() + "," + link(FIRST) + "," + link(SECOND) + "," + testimony()
                            + "],\"cursor\":\"next\"}");
        }
        if (request.endsWith("/review")) {
            return answer.apply(200, dossier());
        }
        if (request.endsWith(FIRST) || request.endsWith(SECOND)) {
            return answer.apply(
                    200,
                    "{\"item\":" + link(request.substring(request.length() - 36)) + ",\"explanation\":" + EXPLANATION
                            + "}");
        }
        if (request.endsWith(HELD)) {
            return answer.apply(200, "{\"item\":" + held() + ",\"explanation\":" + EXPLANATION + "}");
        }
        if (request.endsWith(CONFLICT)) {
            return answer.apply(
                    200,
                    "{\"item\":" + link(CONFLICT).replace("\"LINK\"", "\"CONFLICT\"") + ",\"explanation\":"
                            + EXPLANATION + ",\"decisions\":[" + told("link", "") + "]}");
        }
        if (request.endsWith(MERGER)) {
            String item = link(MERGER).replace("\"LINK\"", "\"SECOND\"");
            return answer.apply(200, "{\"item\":" + item + ",\"decisions\":[" + told("merge", "") + "]}");
        }
        return answer.apply(404, "{\"type\":\"/problems/not-found\",\"status\":404}");
    }

    private static String link(String id) {
        return "{\"id\":\"" + id + "\",\"kind\":\"LINK\"," + PAIR + "\"mine\":false}";
    }

    private static String held() {
        return "{\"id\":\"" + HELD + "\",\"kind\":\"LINK\"," + PAIR
                + "\"mine\":false,\"holder\":\"staff-boris\",\"until\":\"2019-01-15T10:30:00Z\"}";
    }

    private static String testimony() {
        return "{\"id\":\"" + TESTIMONY + "\",\"kind\":\"TESTIMONY\",\"about\":[\"" + TESTIMONY
                + "\"],\"state\":\"RECEIVED\",\"since\":\"2019-01-14T00:00:00Z\",\"overdue\":false,\"regions\":[\"RU-CE\"],\"score\":0,\"anothers\":false,\"mine\":true,\"holder\":\"me\",\"until\":\"2019-01-15T10:30:00Z\"}";
    }

    private static String dossier() {
        return "{\"testimony\":\"" + TESTIMONY
                + "\",\"state\":\"PEER_REVIEW\",\"since\":\"2019-01-14T09:00:00Z\",\"allowed\":[\"IN_VERIFICATION\",\"VERIFIED\",\"DUPLICATE\"],\"anothers\":false,\"rule\":{\"sourcesNeeded\":2,\"gradeNeeded\":\"B\",\"sources\":1,\"documented\":false},\"history\":["
                + told("state", "\"state\":\"NEEDS_INFO\",\"question\":\"Which cellar?\",") + ","
                + told("state", "\"state\":\"VERIFIED\",\"objection\":\"SAME_PERSON\",") + "]}";
    }

    private static String told(String kind, String more) {
        return "{\"id\":\"" + DECISION + "\",\"kind\":\"" + kind
                + "\",\"by\":\"staff-anna\",\"at\":\"2019-01-14T09:00:00Z\",\"reason\":\"Both speak of the mill.\","
                + more
                + "\"revoked\":false,\"awaitsSecond\":false}";
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-00000000" + number;
    }
}
