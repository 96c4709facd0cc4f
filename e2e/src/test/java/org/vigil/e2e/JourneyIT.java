package org.vigil.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.SharedStack;
import org.vigil.e2e.stack.VigilStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A testimony's way from the person who reports it to the person who reads it, and back out again. */
@ExtendWith(SharedStack.class)
class JourneyIT {

    private final RandomGenerator random = new SecureRandom();
    private final VigilStack vigil;
    private final Caller monitor;
    private final Caller analyst;

    JourneyIT(VigilStack vigil) {
        this.vigil = vigil;
        this.monitor = vigil.as("monitor");
        this.analyst = vigil.as("analyst");
    }

    @Test
    void showsWhatWillBeHiddenAndHidesIt() {
        String narrative = "Меня допрашивал Зелимхан Гайтукаев, его телефон +7 928 123-45-67. Потом били током.";

        Answer preview = monitor.post(
                "/api/testimonies/preview",
                Accounts.detention("RU", "").removeAll().put("text", narrative).put("language", "RU"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.json().path("redacted").asString())
                .contains("Потом били током")
                .doesNotContain("Зелимхан", "Гайтукаев", "928");
        assertThat(preview.json()
                        .path("redactions")
                        .valueStream()
                        .map(hidden -> narrative.substring(
                                hidden.path("start").asInt(), hidden.path("end").asInt()))
                        .collect(Collectors.joining("|")))
                .contains("Зелимхан", "Гайтукаев", "928 123-45-67");

        String id = acknowledged(monitor.submit(Accounts.detention("RU", narrative, "RU-IN", "2017-06-02")));

        Await.withinSeconds(10).untilAsserted(() -> assertThat(
                        testimony(id).path("narrative").path("text").asString())
                .isEqualTo(preview.json().path("redacted").asString()));
    }

    @Test
    void findsWordsInOtherFormsAndInTheOtherScript() {
        String canary = Accounts.canary(12, random);
        String id = acknowledged(monitor.submit(Accounts.detention(
                "RU", "Соседа увезли в подвал, слово " + canary + " там знали все.", "RU-DA", "2017-07-03")));

        for (String query : List.of("подвалы " + canary, "podval " + canary, "сосед " + canary)) {
            Await.withinSeconds(10).untilAsserted(() -> assertThat(memberIds(find(query)))
                    .as("found by '%s'", query)
                    .contains(id));
        }
    }

    @Test
    void twoIndependentAccountsCorroborateEachOtherWithReasons() {
        String canary = Accounts.canary(12, random);
        ObjectNode first = Accounts.detention("RU", "Нас держали вместе, четверых, " + canary + ". Били током.");
        ObjectNode second = Accounts.detention("EN", "Four of us were held together and shocked.");
        for (ObjectNode account : List.of(first, second)) {
            Accounts.place(account).put("district", "ce-district-07").put("site", "ce-site-07");
            ((ObjectNode) account.get("victims"))
                    .putObject("count")
                    .put("min", 4)
                    .put("max", 4);
        }
        Accounts.source(first).put("interviewer", "собеседник один").put("outlet", "горячая линия");
        Accounts.source(second).put("interviewer", "someone else").put("outlet", "another paper");
        Caller otherMonitor = vigil.as("monitor");

        Set<String> ids = Set.of(acknowledged(monitor.submit(first)), acknowledged(otherMonitor.submit(second)));

        Await.withinSeconds(15).untilAsserted(() -> {
            JsonNode items = find(canary).path("items");
            assertThat(items.size()).isEqualTo(1);
            assertThat(items.path(0).path("members").asInt()).isEqualTo(2);
            assertThat(items.path(0).path("corroboration").asString()).isEqualTo("CORROBORATED");
        });
        JsonNode page = analyst.get("/api/incidents/"
                        + find(canary).path("items").path(0).path("id").asString())
                .json();
        assertThat(page.path("testimonies").valueStream().map(member -> member.path("id")
                        .asString()))
                .containsExactlyInAnyOrderElementsOf(ids);
        JsonNode explanation = page.path("incident").path("links").path(0).path("explanation");
        assertThat(explanation.path("evidence").size()).isGreaterThan(2);
        assertThat(explanation
                        .path("evidence")
                        .valueStream()
                        .mapToInt(step -> step.path("millibits").asInt())
                        .sum())
                .as("the evidence sums to the score")
                .isEqualTo(explanation.path("score").asInt())
                .isPositive();
    }

    @Test
    void countsAnIncidentInTheTrendUntilItIsWithdrawn() {
        String canary = Accounts.canary(12, random);
        String query = "/api/trends?by=month&split=act&q=" + canary;
        String id = acknowledged(monitor.submit(Accounts.detention("RU", saying(canary), "RU-KB", "2016-11-05")));

        Await.withinSeconds(10).untilAsserted(() -> {
            JsonNode trend = analyst.get(query).json();
            assertThat(trend.path("total").asInt()).isEqualTo(1);
            JsonNode bucket = trend.path("buckets")
                    .valueStream()
                    .filter(month -> month.path("start").asString("").startsWith("2016-11"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bucket.path("certain").asInt()).isEqualTo(1);
            assertThat(bucket.path("split").path("TORTURE").path("certain").asInt())
                    .isEqualTo(1);
            assertThat(trend.path("regions").path(0).path("region").asString()).isEqualTo("RU-KB");
        });

        assertThat(monitor.delete("/api/testimonies/" + id).status()).isEqualTo(202);

        Await.withinSeconds(5).untilAsserted(() -> {
            assertThat(analyst.get(query).json().path("total").asInt()).isZero();
            assertThat(find(canary).path("total").asInt()).isZero();
            assertThat(analyst.get("/api/testimonies/" + id).status()).isIn(404, 410);
        });
    }

    @Test
    void repeatingARequestMakesNoSecondDocument() {
        String canary = Accounts.canary(12, random);
        ObjectNode testimony = Accounts.detention("RU", saying(canary), "RU-SE", "2018-02-01");
        UUID key = UUID.randomUUID();

        Answer first = monitor.submit(testimony, key);
        Answer second = monitor.submit(testimony, key);

        assertThat(acknowledged(second)).isEqualTo(acknowledged(first));
        assertThat(second.json().path("receipt")).isEqualTo(first.json().path("receipt"));
        Await.withinSeconds(10)
                .untilAsserted(() -> assertThat(memberIds(find(canary))).containsExactly(acknowledged(first)));
        ObjectNode other = Accounts.detention("RU", "Иначе: " + saying(canary), "RU-SE", "2018-02-01");
        Answer reused = monitor.submit(other, key);
        assertThat(reused.status()).isBetween(400, 499);
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void importingTheSameRecordTwiceUpdatesIt() {
        String before = Accounts.canary(12, random);
        String after = Accounts.canary(12, random);
        ObjectNode testimony = Accounts.detention("RU", saying(before), "RU-STA", "2018-05-06")
                .put("sourceSystem", "old-spreadsheet")
                .put("externalId", "row-" + random.nextInt(1_000_000));
        String id = acknowledged(monitor.submit(testimony));
        Await.withinSeconds(10)
                .untilAsserted(() -> assertThat(memberIds(find(before))).containsExactly(id));

        String again = acknowledged(monitor.submit(testimony.put("narrative", saying(after))));

        assertThat(again).isEqualTo(id);
        Await.withinSeconds(10).untilAsserted(() -> {
            assertThat(memberIds(find(after))).containsExactly(id);
            assertThat(memberIds(find(before))).isEmpty();
        });
    }

    private static String saying(String word) {
        return "Там все повторяли слово " + word + ".";
    }

    private JsonNode find(String query) {
        return analyst.get("/api/incidents?q=" + Caller.encode(query)).json();
    }

    /** The testimonies of all incidents found. */
    private List<String> memberIds(JsonNode found) {
        return found.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .flatMap(id -> analyst.get("/api/incidents/" + id)
                        .json()
                        .path("testimonies")
                        .valueStream())
                .map(member -> member.path("id").asString())
                .toList();
    }

    private JsonNode testimony(String id) {
        return analyst.get("/api/testimonies/" + id).json().path("testimony");
    }

    private static String acknowledged(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("id").asString();
    }
}
