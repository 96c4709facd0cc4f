package org.vigil.gateway;

import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** What search answers about one case, one forum and packets in each state; nulls are left out as there. */
final class FakeCases {
    static final String CASE = id(7001);
    static final String MEMBER = "advocate-7f3a9c21";
    static final String FILING = id(7101);
    static final String TESTIMONY = id(1001);
    static final String DELIVERY = id(7301);
    static final String ATTACHMENT = id(3001);
    static final String REQUESTED = id(8001);
    static final String OWN_REQUEST = id(8002);
    static final String BUILDING = id(8003);
    static final String PENDING = id(8004);
    static final String SEALED = id(8005);
    static final String FAILED = id(8006);
    static final String STAMPED = id(8007);
    static final String STALE = id(8008);
    static final String SHA = "0123456789abcdef".repeat(4);

    private static final String ECHR = "{\"ru\":\"ЕСПЧ\",\"en\":\"Court of Human Rights\"}";
    private static final String FACTS = "{\"ru\":\"Изложение фактов\",\"en\":\"Statement of facts\"}";
    private static final String REMEDIES = "{\"ru\":\"Средства исчерпаны\",\"en\":\"Remedies are exhausted\"}";

    private FakeCases() {}

    static boolean knows(String request) {
        return request.contains("/api/cases") || request.contains("/api/packets") || request.endsWith("/api/forums");
    }

    /** {@code refuses} refuses all that is written; a note with the word {@code twice} meets a conflict. */
    static Mono<Void> answer(
            String request, String body, boolean refuses, BiFunction<Integer, String, Mono<Void>> answer) {
        if (request.startsWith("DELETE") && request.contains("/members/") && refuses) {
            return answer.apply(
                    409, "{\"type\":\"/problems/last-member\",\"title\":\"t\",\"status\":409,\"detail\":\"d\"}");
        }
        if (request.startsWith("POST") && refuses) {
            return body.contains("twice")
                    ? answer.apply(
                            409,
                            "{\"type\":\"/problems/already-there\",\"title\":\"t\",\"status\":409,\"detail\":\"d\"}")
                    : answer.apply(422, refusal(request));
        }
        if (request.equals("POST /api/cases")) {
            return answer.apply(
                    201,
                    "{\"id\":\"" + CASE + "\",\"leftOut\":[{\"testimony\":\"" + TESTIMONY
                            + "\",\"reason\":\"NOT_GRANTED\",\"missing\":[\"INTL_COURT\"]}]}");
        }
        if (request.endsWith("/packets") && request.startsWith("POST")) {
            return answer.apply(201, "{\"id\":\"" + OWN_REQUEST + "\",\"leftOut\":[]}");
        }
        if (request.startsWith("DELETE")) {
            return answer.apply(204, "");
        }
        if (request.startsWith("POST")) {
            return answer.apply(201, "{\"id\":\"" + CASE + "\",\"leftOut\":[]}");
        }
        if (request.equals("GET /api/forums")) {
            return answer.apply(200, forums());
        }
        if (request.equals("GET /api/cases")) {
            return answer.apply(
                    200,
                    "{\"items\":[{\"id\":\"" + CASE
                            + "\",\"title\":\"The mill\",\"openedAt\":\"2019-01-14T09:00:00Z\",\"changedAt\":\"2019-01-14T09:00:00Z\",\"testimonies\":3,\"filings\":1,\"packets\":1,\"overdue\":2,\"next\":"
                            + deadline() + "}]}");
        }
        if (request.equals("GET /api/cases/" + CASE)) {
            return answer.apply(200, view());
        }
        if (request.endsWith("/chronology")) {
            return answer.apply(
                    200,
                    "{\"lang\":\"en\",\"lines\":[{\"kind\":\"FACT\",\"on\":\"2017-03-08\",\"period\":\"2017-03\",\"text\":\"Taken to the mill.\",\"testimonies\":[]},"
                            + "{\"kind\":\"SILENCE\",\"on\":\"2017-05-11\",\"text\":\"No answer for 30 days.\",\"testimonies\":[],\"days\":30}],\"authorities\":[]}");
        }
        if (request.equals("GET /api/packets")) {
            return answer.apply(200, "{\"items\":[" + packet(REQUESTED) + "]}");
        }
        String asked = request.substring(request.length() - 36);
        return asked.matches("0{8}-0000-0000-0000-0000000080\\d\\d")
                ? answer.apply(200, packet(asked))
                : answer.apply(404, "{\"type\":\"/problems/not-found\",\"status\":404}");
    }

    private static String refusal(String request) {
        String fields = request.endsWith("/answers")
                ? field("text", "too-long")
                : request.endsWith("/decision")
                        ? field("facts.RU", "missing") + "," + field("EXHAUSTED", "gate-blocked")
                        : request.endsWith("/interventions")
                                ? field("intervention.people.max", "wrong-type") + ","
                                        + field("intervention.period", "not-a-period")
                                : field("testimonies[2]", "no-such-testimony") + "," + field("filedOn", "not-a-date")
                                        + "," + field("said.period", "moon-phase");
        return "{\"type\":\"/problems/invalid\",\"title\":\"t\",\"status\":422,\"detail\":\"d\",\"errors\":[" + fields
                + "]}";
    }

    private static String field(String name, String code) {
        return "{\"field\":\"" + name + "\",\"code\":\"" + code + "\",\"message\":\"m\"}";
    }

    private static String forums() {
        return "{\"items\":[{\"code\":\"ECHR\",\"title\":" + ECHR
                + ",\"asOf\":\"2019-01-10\",\"sources\":[\"Rule 47\"],\"languages\":[\"EN\"],\"levels\":[{\"level\":\"L1\",\"scopes\":[\"INTL_COURT\"],\"signer\":\"org\",\"stateFacing\":false,\"lawyer\":true},"
                + level("L0") + "," + level("L2") + "," + level("L3") + "],\"sections\":[{\"id\":\"e\",\"title\":"
                + FACTS + ",\"fields\":[{\"id\":\"facts\",\"label\":" + FACTS
                + ",\"required\":true,\"lawyer\":false}]}],\"gates\":[{\"code\":\"EXHAUSTED\",\"rule\":\"CONFIRMED\",\"severity\":\"BLOCK\",\"text\":"
                + REMEDIES + ",\"source\":\"Article 35\",\"lawyer\":false}],\"clocks\":[]}]}";
    }

    private static String level(String code) {
        return "{\"level\":\"" + code + "\",\"scopes\":[],\"signer\":\"org\",\"stateFacing\":false,\"lawyer\":false}";
    }

    /** At L1 something is missing; at the other levels a packet can be asked for. */
    static String completeness(String level) {
        boolean complete = !level.equals("L1");
        return "{\"forum\":\"ECHR\",\"title\":" + ECHR
                + ",\"level\":\"" + level
                + "\",\"language\":\"EN\",\"definitionOf\":\"2019-01-10\",\"signer\":\"org\",\"stateFacing\":false,\"lawyer\":true,\"sections\":[{\"id\":\"e\",\"title\":{\"ru\":\"E\",\"en\":\"E\"},\"fields\":["
                + "{\"id\":\"facts\",\"label\":" + FACTS
                + ",\"required\":true,\"state\":\"" + (complete ? "FROM_CASE" : "GAP")
                + "\",\"values\":[],\"characters\":4000,\"lawyer\":true},"
                + "{\"id\":\"relief\",\"label\":{\"ru\":\"Требования\",\"en\":\"Relief\"},\"required\":false,\"state\":\"ANSWERED\",\"answer\":\"As before\",\"values\":[],\"lawyer\":false},"
                + "{\"id\":\"applicant\",\"label\":{\"ru\":\"Заявитель\",\"en\":\"Applicant\"},\"required\":true,\"state\":\"BY_HAND\",\"values\":[],\"lawyer\":false},"
                + "{\"id\":\"place\",\"label\":{\"ru\":\"Место\",\"en\":\"Place\"},\"required\":false,\"state\":\"FROM_CASE\",\"values\":[\"RU-CE\"],\"lawyer\":false}]}],"
                + "\"gates\":[{\"code\":\"EXHAUSTED\",\"rule\":\"CONFIRMED\",\"severity\":\"BLOCK\",\"result\":\""
                + (complete ? "PASSED" : "BLOCKED") + "\",\"text\":"
                + REMEDIES
                + ",\"source\":\"Article 35\",\"evidence\":[],\"lawyer\":false}],\"consent\":[{\"testimony\":\""
                + TESTIMONY + "\",\"reason\":\"GRANTED\",\"by\":\"INTL_COURT\",\"missing\":[]},{\"testimony\":\""
                + id(1002)
                + "\",\"reason\":\"NOT_GRANTED\",\"missing\":[\"INTL_COURT\"]}],\"gaps\":1,\"blocked\":1,\"warned\":0,\"mayFreeze\":"
                + complete + "}";
    }

    private static String view() {
        return "{\"id\":\"" + CASE
                + "\",\"title\":\"The mill\",\"openedBy\":\"advocate-1\",\"openedAt\":\"2019-01-14T09:00:00Z\",\"changedAt\":\"2019-01-14T09:00:00Z\",\"members\":[\""
                + MEMBER + "\",\"advocate-me\"],"
                + "\"testimonies\":[{\"id\":\"" + TESTIMONY
                + "\",\"takenBy\":\"a\",\"takenAt\":\"2019-01-14T09:00:00Z\",\"presence\":\"HERE\",\"incidentClass\":\"TESTIMONY\",\"acts\":[\"TORTURE\"],\"period\":\"2017-03\",\"region\":\"RU-CE\",\"perpetratorTypes\":[],\"reaches\":{\"ECHR\":[\"L1\"]}},"
                + "{\"id\":\"" + id(1002)
                + "\",\"takenBy\":\"a\",\"takenAt\":\"2019-01-14T09:00:00Z\",\"presence\":\"WITHDRAWN\",\"acts\":[],\"perpetratorTypes\":[],\"reaches\":{}}],"
                + "\"persons\":[{\"id\":\"" + id(7401)
                + "\",\"label\":\"P-1\",\"role\":\"OFFICIAL\",\"rank\":\"Major\",\"testimonies\":[]}],"
                + "\"filings\":[{\"id\":\"" + FILING
                + "\",\"forum\":\"ECHR\",\"body\":\"The registry\",\"filedOn\":\"2017-04-11\",\"number\":\"77-2\",\"by\":\"a\",\"at\":\"2019-01-14T09:00:00Z\",\"status\":\"REFUSED\",\"noResponse\":true,\"history\":[{\"status\":\"REFUSED\",\"on\":\"2017-05-02\",\"note\":\"By letter\",\"by\":\"a\",\"at\":\"2019-01-14T09:00:00Z\"}]}],"
                + "\"interventions\":[{\"intervention\":{\"type\":\"LEGAL_AID\",\"period\":\"2017-03\",\"people\":{\"min\":2,\"max\":2},\"status\":\"PENDING\"},\"by\":\"a\",\"at\":\"2019-01-14T09:00:00Z\"}],\"positions\":[{\"id\":\""
                + id(7501)
                + "\",\"said\":{\"attribution\":\"OFFICIAL_DENY_ACT\",\"period\":\"2017-04\",\"summary\":\"No such people.\"},\"reference\":\"A newspaper\",\"testimonies\":[],\"by\":\"a\",\"at\":\"2019-01-14T09:00:00Z\"}],"
                + "\"answers\":[],\"confirmations\":[],\"notes\":[{\"id\":\"" + id(7601)
                + "\",\"text\":\"Call the court.\",\"by\":\"a\",\"at\":\"2019-01-14T09:00:00Z\"}],\"packets\":["
                + packet(SEALED) + "],\"deadlines\":[" + deadline() + "]}";
    }

    private static String deadline() {
        return "{\"caseId\":\"" + CASE + "\",\"filing\":\"" + FILING
                + "\",\"forum\":\"ECHR\",\"clock\":\"c\",\"label\":{\"ru\":\"решение\",\"en\":\"decision\"},\"article\":\"art. 144(1)\",\"actor\":\"AUTHORITY\",\"startedOn\":\"2017-04-11\",\"dueOn\":\"2017-05-11\",\"daysLeft\":-30,\"state\":\"OVERDUE\",\"silence\":{\"ru\":\"молчание\",\"en\":\"silence\"},\"lawyer\":true}";
    }

    private static String packet(String id) {
        boolean closed = id.equals(SEALED) || id.equals(STAMPED);
        String state = id.equals(REQUESTED) || id.equals(OWN_REQUEST) || id.equals(STALE)
                ? "REQUESTED"
                : id.equals(BUILDING)
                        ? "BUILDING"
                        : id.equals(PENDING) ? "PENDING_TIMESTAMP" : id.equals(FAILED) ? "FAILED" : "SEALED";
        String ruling = state.equals("REQUESTED")
                ? ""
                : "\"ruling\":{\"approved\":true,\"by\":\"b\",\"at\":\"2019-01-14T10:00:00Z\"},";
        String seal = !closed
                ? ""
                : "\"seal\":{\"sha256\":\"" + SHA + "\",\"fileSha256\":\"" + SHA
                        + "\",\"bytes\":20480,\"testimonies\":[\"" + TESTIMONY
                        + "\"],\"at\":\"2019-01-14T10:01:00Z\"},";
        String after = id.equals(STALE)
                ? "\"deliveries\":[],\"told\":[],\"affected\":[{\"testimony\":\"" + id(1002)
                        + "\",\"reason\":\"WITHDRAWN\",\"missing\":[\"INTL_COURT\"]}],\"notices\":[],"
                : !id.equals(SEALED)
                        ? "\"deliveries\":[],\"told\":[],\"affected\":[],\"notices\":[],"
                        : "\"deliveries\":[{\"id\":\"" + DELIVERY
                                + "\",\"recipient\":\"The registry\",\"on\":\"2019-01-15\",\"receipt\":\"R-9\",\"by\":\"a\",\"at\":\"2019-01-15T09:00:00Z\"}],\"told\":[],\"affected\":[{\"testimony\":\""
                                + TESTIMONY
                                + "\",\"reason\":\"WITHDRAWN\",\"missing\":[]}],\"notices\":[{\"delivery\":\""
                                + DELIVERY
                                + "\",\"recipient\":\"The registry\",\"deliveredOn\":\"2019-01-15\",\"text\":{\"ru\":\"Не используйте.\",\"en\":\"Do not use these items.\"}}],";
        String lacking = id.equals(OWN_REQUEST)
                ? field("facts.RU", "missing")
                : id.equals(STALE) ? field("testimonies[" + id(1002) + "]", "consent-missing") : "";
        return "{\"id\":\"" + id + "\",\"caseId\":\"" + CASE
                + "\",\"forum\":\"ECHR\",\"level\":\"" + (id.equals(STALE) ? "L2" : "L1") + "\",\"signer\":\""
                + (id.equals(STAMPED) ? "timestamp-only" : "org")
                + "\",\"stateFacing\":false,\"languages\":[\"RU\",\"EN\"],\"recipient\":\"The registry\",\"purpose\":\"Application\",\"testimonies\":[\""
                + TESTIMONY + "\"" + (id.equals(STALE) ? ",\"" + id(1002) + "\"" : "")
                + "],\"attachments\":["
                + (id.equals(STALE)
                        ? "{\"testimony\":\"" + TESTIMONY + "\",\"attachment\":\"" + ATTACHMENT + "\"}"
                        : "")
                + "],\"requestedBy\":\"a\",\"requestedAt\":\"2019-01-14T09:00:00Z\",\"state\":\""
                + state + "\",\"expiresAt\":\"2019-01-28T09:00:00Z\"," + ruling
                + (id.equals(FAILED) ? "\"failure\":\"NOTHING-MAY-GO\"," : "") + seal + after + "\"lacking\":["
                + lacking + "],\"mine\":" + !id.equals(REQUESTED) + ",\"mayDecide\":" + id.equals(REQUESTED) + "}";
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-%012d".formatted(number);
    }
}
