package org.vigil.gateway;

import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** What search answers about custody: a testimony that was recorded and read, and, if it is to be so, an alarm. */
final class FakeCustody {
    static final String ITEM = "00000000-0000-0000-0000-000000001001";

    private static final String HEX = "ab12cd34".repeat(8);
    private static final String RECEIVED =
            link(0, "RECEIVED", "SUBMISSION", "MONITOR", "monitor-7f3a9c21", "").replace("@", "2019-01-14T10:00:00Z");
    private static final String READ = link(
                    1, "ACCESSED", "READING", "ANALYST", "analyst-00c0ffee", ",\"previousHash\":\"" + HEX + "\"")
            .replace("@", "2019-01-15T11:30:00Z");
    private static final String LATER = link(
                    2, "SHREDDED_AGAIN", "NEW_PURPOSE", "SERVICE", "search", ",\"forum\":\"UN-SP\"")
            .replace("@", "2019-01-16T00:00:00Z");
    private static final String CHECKPOINT = "{\"size\":60,\"root\":\"" + HEX
            + "\",\"time\":\"2019-01-16T00:00:00Z\",\"text\":\"size 60\\nroot " + HEX
            + "\\ntime 2019-01-16T00:00:00Z\\n\",\"signature\":\"c2lnbmVk\",\"publicKey\":\"-----BEGIN PUBLIC KEY-----\\n\",\"fingerprint\":\""
            + HEX + "\"}";

    private FakeCustody() {}

    static Mono<Void> answer(String request, boolean alarmed, BiFunction<Integer, String, Mono<Void>> answer) {
        if (request.equals("GET /api/custody")) {
            String alarm = alarmed ? ",\"alarm\":\"TRUNCATED\",\"alarmSince\":\"2019-01-16T01:00:00Z\"" : "";
            return answer.apply(
                    200,
                    "{\"state\":{\"entries\":60,\"items\":21,\"setAside\":0,\"root\":\"" + HEX
                            + "\",\"signedSize\":59,\"signedRoot\":\"" + HEX
                            + "\",\"signedAt\":\"2019-01-16T00:00:00Z\",\"comparedAt\":\"2019-01-16T00:30:00Z\""
                            + alarm + "},\"from\":57,\"next\":60,\"entries\":[" + told(57, RECEIVED) + ","
                            + told(58, READ) + "," + told(59, LATER) + "]}");
        }
        if (alarmed) {
            return answer.apply(409, "{\"type\":\"/problems/custody-alarm\",\"status\":409}");
        }
        if (request.endsWith("/checkpoint")) {
            return answer.apply(200, CHECKPOINT);
        }
        if (request.endsWith(ITEM)) {
            return answer.apply(
                    200,
                    "{\"item\":\"" + ITEM + "\",\"links\":[{\"hash\":\"" + HEX + "\",\"link\":" + RECEIVED
                            + "},{\"hash\":\"" + HEX + "\",\"link\":" + READ + "}],\"proof\":{\"item\":\"" + ITEM
                            + "\",\"sequence\":1,\"leafHash\":\"" + HEX
                            + "\",\"leafIndex\":58,\"treeSize\":60,\"root\":\"" + HEX + "\",\"path\":[\"" + HEX
                            + "\"]},\"checkpoint\":" + CHECKPOINT + "}");
        }
        return answer.apply(404, "{\"type\":\"/problems/not-found\",\"status\":404}");
    }

    private static String told(int leaf, String link) {
        return "{\"leafIndex\":" + leaf + ",\"hash\":\"" + HEX + "\",\"link\":" + link + "}";
    }

    private static String link(int sequence, String type, String purpose, String role, String actor, String more) {
        return "{\"item\":\"" + ITEM + "\",\"sequence\":" + sequence + ",\"type\":\"" + type
                + "\",\"at\":\"@\",\"actor\":\"" + actor + "\",\"role\":\"" + role + "\",\"purpose\":\"" + purpose
                + "\",\"salt\":\"" + "5a".repeat(16) + "\",\"commitment\":\"" + HEX + "\"" + more + "}";
    }
}
