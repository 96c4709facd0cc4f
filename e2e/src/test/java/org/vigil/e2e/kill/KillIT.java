package org.vigil.e2e.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.VigilStack;
import org.vigil.e2e.stack.VigilStack.Child;
import tools.jackson.databind.JsonNode;

/**
 * {@code kill -9} in the middle of work: every child in turn while two thousand testimonies are submitted, and then the
 * launcher itself. Nothing acknowledged is lost, nothing appears twice, and nobody has to do anything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillIT {

    private static final int SUBMISSIONS = 2_000;
    private static final int AT_ONCE = 8;
    private static final List<String> VICTIMS =
            List.of(VigilStack.KAFKA, VigilStack.ELASTICSEARCH, "incident-intake", "verification", "search", "gateway");

    private final VigilStack vigil = VigilStack.up(Map.of());
    private final Feed feed = new Feed(vigil.as("monitor"));
    private Caller analyst = vigil.as("analyst");

    @AfterAll
    void stop() {
        vigil.close();
    }

    @Test
    @Order(1)
    void nothingAcknowledgedIsLostOrDoubledWhateverIsKilled() throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            int share = SUBMISSIONS / VICTIMS.size() + 1;
            for (String victim : VICTIMS) {
                List<Future<Void>> work = submit(people, share);
                killInTheMiddle(victim, feed.submitted() + share / 3);
                await(work);
            }
        } finally {
            people.shutdown();
        }
        System.out.println(feed.submitted() + " submitted, " + feed.repeated() + " times sent again");
        assertThat(feed.submitted()).isGreaterThanOrEqualTo(SUBMISSIONS);
        assertThat(feed.acknowledged()).hasSize(feed.submitted());
        assertThat(feed.repeated()).as("the kills were felt").isPositive();
        assertEverythingIsFoundOnce();
        assertThat(vigil.children()).allMatch(Child::isReady).allMatch(child -> child.restarts() >= 1);
    }

    @Test
    @Order(2)
    void theLaunchersDeathTakesAllAlongAndTheNextStartFindsEverything() {
        List<ProcessHandle> processes =
                vigil.children().stream().map(Child::process).toList();
        assertThat(processes).hasSize(VICTIMS.size());

        vigil.keeper().destroyForcibly();

        // A child has 20 s to stop in order before its leash halts it; but no halt comes through while the virtual
        // machine
        // writes its archive of classes, which six of them at once on a busy machine do for a minute.
        Await.withinSeconds(150)
                .untilAsserted(() -> assertThat(processes.stream().filter(KillIT::isRunning))
                        .as("processes that outlived the launcher")
                        .isEmpty());
        vigil.upAgain();
        analyst = vigil.as("analyst");
        assertEverythingIsFoundOnce();
    }

    /** A log that is read anew from its start by a verification that nobody has ever killed leads to the same, to the byte. */
    @Test
    @Order(3)
    void whatIsHeldOfItIsWhatAnybodyWouldHoldWhoWasNeverKilled() {
        Judgements killed = Judgements.of(vigil.child(VigilStack.KAFKA).port());
        vigil.down();

        vigil.upAgain(Map.of("SPRING_CLOUD_STREAM_KAFKA_STREAMS_BINDER_APPLICATIONID", "verification-999"));

        Await.withinSeconds(180).untilAsserted(() -> {
            Judgements undisturbed =
                    killed.andLater(vigil.child(VigilStack.KAFKA).port());
            assertThat(undisturbed.last().keySet()).isEqualTo(killed.last().keySet());
            assertThat(undisturbed.last().equals(killed.last()))
                    .as("the same bytes of each")
                    .isTrue();
        });
    }

    /** An orphan that has ended stays a zombie until the first process of the machine takes note, which may be late. */
    private static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String state = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return state.charAt(state.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) {
            return process.isAlive();
        }
    }

    private List<Future<Void>> submit(ExecutorService people, int count) {
        Callable<Void> one = () -> {
            feed.submitOne();
            return null;
        };
        return IntStream.range(0, count).mapToObj(number -> people.submit(one)).toList();
    }

    private void killInTheMiddle(String victim, int when) {
        Await.withinSeconds(120).until(() -> feed.submitted() >= when);
        Child before = vigil.child(victim);
        before.kill();
        Await.withinSeconds(60).until(() -> {
            Child now = vigil.child(victim);
            return now.pid() != before.pid() && now.isReady();
        });
    }

    private static void await(List<Future<Void>> work) throws InterruptedException {
        for (Future<Void> one : work) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                throw new AssertionError("A submission went wrong.", failed.getCause());
            }
        }
    }

    private void assertEverythingIsFoundOnce() {
        Map<String, String> acknowledged = feed.acknowledged();
        Await.withinSeconds(60).untilAsserted(() -> {
            JsonNode documents = analyst.get("/api/status").json().path("documents");
            assertThat(documents.path("testimonies").asInt()).isEqualTo(acknowledged.size());
        });
        assertThat(indexed()).as("ids and contents").isEqualTo(acknowledged);
        Await.withinSeconds(60).untilAsserted(() -> assertThat(membersOfAllIncidents())
                .as("each testimony in one incident")
                .containsExactlyInAnyOrderElementsOf(acknowledged.keySet()));
    }

    /** Id to narrative of every document of the index, as the index itself has them. */
    private Map<String, String> indexed() {
        Map<String, String> found = new HashMap<>();
        vigil.bare(VigilStack.ELASTICSEARCH)
                .get("/testimonies/_search?size=10000")
                .json()
                .path("hits")
                .path("hits")
                .forEach(hit -> {
                    String twice = found.put(
                            hit.path("_id").asString(),
                            hit.path("_source").path("narrative").asString());
                    assertThat(twice).as("one document for each id").isNull();
                });
        return found;
    }

    private List<String> membersOfAllIncidents() {
        return vigil.bare(VigilStack.ELASTICSEARCH)
                .get("/incidents/_search?size=10000")
                .json()
                .path("hits")
                .path("hits")
                .valueStream()
                .flatMap(hit -> hit.path("_source").path("members").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toList());
    }
}
