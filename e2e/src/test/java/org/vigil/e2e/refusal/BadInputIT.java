package org.vigil.e2e.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.e2e.scan.Needles;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.SharedStack;
import org.vigil.e2e.stack.VigilStack;

/** Whatever is sent, the answer says what is wrong with it, and nothing of it stays behind, in no log and no file. */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private final RandomGenerator random = new SecureRandom();
    private final List<String> words = new ArrayList<>();
    private final VigilStack vigil;
    private final Caller monitor;
    private final Caller analyst;

    BadInputIT(VigilStack vigil) {
        this.vigil = vigil;
        this.monitor = vigil.as("monitor");
        this.analyst = vigil.as("analyst");
    }

    static Stream<BadInput> requests() {
        return Stream.of(BadSubmissions.unreadable(), BadSubmissions.contradictory(), BadRequests.strange())
                .flatMap(List::stream);
    }

    static Stream<BadInput> queries() {
        return BadRequests.queries().stream();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void refusesToStore(BadInput input) {
        refuses(monitor, input);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void refusesToSearch(BadInput input) {
        refuses(analyst, input);
    }

    private void refuses(Caller caller, BadInput input) {
        String word = word();

        Answer answer = caller.send(
                input.path().replace("@", word), plain -> input.request().with(word, plain));

        assertThat(answer.status()).as(answer.body()).isIn(input.statuses());
        assertIsProblem(answer);
        if (!input.problem().isEmpty()) {
            assertThat(answer.problem()).isEqualTo(input.problem());
        }
        String culprit = input.field().replace("@", word);
        if (!culprit.isEmpty()) {
            assertThat(answer.blames(culprit))
                    .as("%s is named in %s", culprit, answer.body())
                    .isTrue();
        }
        if (!culprit.equals(word)) {
            assertThat(answer.body()).as("quotes nothing").doesNotContain(word);
        }
    }

    @Test
    void refusesWithoutAToken() {
        String word = word();
        Answer answer = vigil.with("").submit(Accounts.detention("EN", word));

        assertThat(answer.status()).isEqualTo(401);
        assertIsProblem(answer);
    }

    @Test
    void refusesRecordsAndRegionsOfOthers() {
        Caller elsewhere = vigil.as("monitor", "RU-DA");
        String id = monitor.submit(Accounts.detention("EN", "Said and done.", "RU-KL", "2015-01-02"))
                .json()
                .path("id")
                .asString();
        Await.withinSeconds(10)
                .until(() -> analyst.get("/api/testimonies/" + id).status() == 200);

        String word = word();
        Answer wrongRegion = elsewhere.submit(Accounts.detention("EN", "They said " + word + "."));
        assertThat(wrongRegion.status()).isIn(403, 422);
        assertIsProblem(wrongRegion);
        assertThat(vigil.as("monitor").delete("/api/testimonies/" + id).status())
                .as("somebody else's record")
                .isEqualTo(403);
        assertThat(elsewhere.get("/api/testimonies/" + id).status()).isIn(403, 404);
        assertThat(vigil.as("analyst", "RU-DA").get("/api/testimonies/" + id).status())
                .isIn(403, 404);
        assertThat(vigil.as("admin").get("/api/incidents").status()).isEqualTo(403);
        assertThat(vigil.as("auditor").get("/api/incidents").status()).isEqualTo(403);
        assertThat(analyst.submit(Accounts.detention("EN", word)).status())
                .as("analysts read")
                .isEqualTo(403);
        assertThat(monitor.get("/api/incidents").status()).as("monitors write").isEqualTo(403);
        assertThat(analyst.get("/api/testimonies/" + id).status())
                .as("it is still there")
                .isEqualTo(200);
    }

    @Test
    void survivesAHeaderOfAnySize() {
        String word = word();
        Answer answer = monitor.send("/api/status", plain -> plain.header("X-Note", (word + ",").repeat(5_000)));

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain(word);
    }

    @AfterAll
    void nothingOfItIsLeft() throws IOException {
        assertThat(words).hasSizeGreaterThan(30);
        assertThat(vigil.disk().look(new Needles(words))).isEmpty();
    }

    private static void assertIsProblem(Answer answer) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.problem()).isNotEmpty();
        assertThat(answer.json().path("detail").asString("")).as("what to do").isNotEmpty();
    }

    private String word() {
        String word = Accounts.canary(16, random);
        words.add(word);
        return word;
    }
}
