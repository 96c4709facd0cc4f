package org.vigil.gateway;

import java.util.function.BiFunction;
import org.vigil.contract.Json;
import reactor.core.publisher.Mono;

/** What the intake answers about one testimony that waits for a second person. */
final class FakeQuarantine {
    static final String ID = "00000000-0000-0000-0000-000000001001";
    static final String RECEIPT =
            "{\"id\":\"" + ID + "\",\"hidden\":{\"PERSON\":1},\"quarantined\":true,\"reasons\":[\"UNKNOWN_SCRIPT\"]}";

    private static final String ITEM = "{\"id\":\"" + ID
            + "\",\"since\":\"2019-01-14\",\"region\":\"RU-CE\",\"risk\":\"HIGH\",\"alike\":0,\"reasons\":[\"UNKNOWN_SCRIPT\"]}";

    private FakeQuarantine() {}

    static Mono<Void> answer(String request, boolean waits, BiFunction<Integer, String, Mono<Void>> answer) {
        if (request.equals("GET /api/quarantine")) {
            return answer.apply(200, "{\"total\":1,\"waiting\":[" + ITEM + "]}");
        }
        if (request.endsWith("/status")) {
            return waits
                    ? answer.apply(
                            200,
                            "{\"id\":\"" + ID
                                    + "\",\"state\":\"REFUSED\",\"since\":\"2019-01-15\",\"reason\":\"TRANSLATE_FIRST\"}")
                    : answer.apply(404, "{\"type\":\"/problems/not-found\",\"status\":404}");
        }
        if (!request.endsWith(ID)) {
            return answer.apply(404, "{\"type\":\"/problems/not-found\",\"status\":404}");
        }
        return request.startsWith("GET")
                ? answer.apply(200, "{\"item\":" + ITEM + ",\"testimony\":" + testimony() + "}")
                : answer.apply(200, "{\"id\":\"" + ID + "\",\"state\":\"RELEASED\"}");
    }

    private static String testimony() {
        return Json.events()
                .readTree(FakeServices.sample("testimony.json"))
                .get("testimony")
                .toString();
    }
}
