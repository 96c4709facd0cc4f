package org.vigil.e2e.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.VigilStack;
import org.vigil.e2e.stack.VigilStack.Child;
import tools.jackson.databind.JsonNode;

/** From an incident to a packet that convinces somebody who trusts nobody, and what must never be in one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PacketIT {

    private static final String ORGANISATION = "Дом свидетелей";
    private static final List<String> BOTH = List.of("RU", "EN");
    private static final List<String> THREE_VALID = List.of("VALID", "VALID", "VALID");

    private final RandomGenerator random = new SecureRandom();
    private final Path folder;
    private int year = 2010;
    private VigilStack vigil;
    private Hotline hotline;
    private Advocacy advocacy;

    PacketIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void start() {
        vigil = VigilStack.up(Map.of("VIGIL_ORGANISATION", ORGANISATION));
        advocacy = new Advocacy(vigil);
        hotline = new Hotline(vigil, advocacy);
    }

    @AfterAll
    void stop() {
        if (vigil != null) {
            vigil.close();
        }
    }

    @Test
    void anIncidentBecomesAPacketThatTheJarHoldsForValid() {
        Fetched fetched = fromAnIncident();

        Fetched.Verdict verdict = fetched.verdict();

        assertThat(verdict.three()).as(verdict.report()).isEqualTo(THREE_VALID);
        assertThat(verdict.exit()).isZero();
        assertThat(fetched.description().path("items").size()).isEqualTo(1);

        fetched.flip("data/items/T-0001/statement.ru.pdf");
        Fetched.Verdict flipped = fetched.verdict();
        assertThat(flipped.exit()).isEqualTo(1);
        assertThat(flipped.three().get(0)).isEqualTo("INVALID");
    }

    @Test
    void itsOwnRecipeHoldsItForValidToo() {
        Tools.need("sh", "unzip", "sha256sum", "sha512sum", "openssl", "xxd", "pdfsig");
        Fetched fetched = fromAnIncident();
        Recipe recipe = Recipe.of(fetched.packet(), "en");
        assertThat(recipe.steps()).hasSizeGreaterThanOrEqualTo(12);

        assertThat(recipe.typedIn(fetched.folder())).allSatisfy(printed -> assertThat(printed.passed())
                .as(printed.step().commands() + printed.output())
                .isTrue());
    }

    @Test
    void itsOwnRecipeFindsOneByteToo() {
        Tools.need("sh", "unzip", "sha256sum", "sha512sum", "openssl", "xxd", "pdfsig");
        Fetched fetched = fromAnIncident();
        fetched.flip("data/items/T-0001/statement.ru.pdf");

        assertThat(Recipe.of(fetched.packet(), "en").typedIn(fetched.folder())).anyMatch(printed -> !printed.passed());
    }

    /** That the same words are seen in a packet for the UN shows that the search for them can see. */
    @Test
    void whatGoesToTheStateNamesNobodyOfUs() {
        Tools.need("pdftotext");
        String word = Accounts.canary(14, random);
        String id = hotline.told("Они говорили " + word + " и смеялись.", "RU-IN", "2017-04-12");
        String caseId = advocacy.openCase("testimonies", List.of(id));
        Fetched toState = sealed(caseId, "RU-SK", "L2", List.of("RU"));
        Fetched toUn = sealed(caseId, "UN-SP", "L1", BOTH);
        String recorder = advocacy.custody(id).at("/0/link/actor").asString();
        String asker = advocacy.packetsOf(caseId).at("/0/requestedBy").asString();
        List<String> ours = List.of(
                ORGANISATION,
                "Vigil",
                "vigil",
                "VIGIL",
                id,
                word,
                "смеялись",
                "2017-04-12",
                recorder,
                asker,
                "packet-builder");

        assertThat(LaidOpen.sightings(toState, ours)).isEmpty();
        assertThat(LaidOpen.sightings(toUn, ours))
                .anyMatch(seen -> seen.startsWith(ORGANISATION))
                .anyMatch(seen -> seen.startsWith(id))
                .anyMatch(seen -> seen.startsWith(word) && seen.endsWith(".pdf"))
                .anyMatch(seen -> seen.startsWith(recorder));
        assertThat(toState.names()).noneMatch(name -> name.endsWith(".p7s") || name.endsWith(".sig"));
        assertThat(toState.description().at("/profile/signer").asString()).isEqualTo("timestamp-only");
        Fetched.Verdict verdict = toState.verdict("--no-signer");
        assertThat(verdict.three()).as(verdict.report()).containsExactly("VALID", "NOT-CHECKED", "VALID");
        assertThat(verdict.exit()).isZero();
        assertThat(toState.verdict().exit())
                .as("who expects a signer is not served")
                .isEqualTo(2);
    }

    /** The second person is told of it and cannot approve any more; asked for anew, the packet is without it. */
    @Test
    void whatIsWithdrawnBeforeTheApprovalIsNotInIt() {
        Tools.need("pdftotext");
        String word = Accounts.canary(14, random);
        String stays = hotline.told("Это осталось.", "RU-KB", "2015-02");
        String goes = hotline.told("Это забрали: " + word, "RU-STA", "2013-09");
        String caseId = advocacy.openCase("testimonies", List.of(stays, goes));
        String packet = requested(caseId);

        hotline.takeBack(goes);
        Await.withinSeconds(15).until(() -> advocacy.packet(packet)
                .at("/affected/0/testimony")
                .asString("")
                .equals(goes));
        Answer yes = advocacy.approve(advocacy.verifier(), packet);
        assertThat(yes.status()).as(yes.body()).isEqualTo(409);
        assertThat(yes.problem()).isEqualTo("not-complete");
        assertThat(yes.blames("testimonies[" + goes + "]")).isTrue();

        assertIsWithout(sealed(caseId, "UN-SP", "L1", BOTH), 1, goes, word);
    }

    @Test
    void whatIsWithdrawnAfterItLeftIsFollowed() {
        String id = hotline.told("Это уже отправили.", "RU-SE", "2014-03");
        String caseId = advocacy.openCase("testimonies", List.of(id));
        advocacy.complete(caseId, "UN-SP", "L1", BOTH);
        String packet = advocacy.request(caseId, "UN-SP", "L1", BOTH);
        advocacy.approveAndAwait(packet);
        assertThat(advocacy.custodyTypes(id)).contains("RECEIVED", "EXPORTED").doesNotContain("DELIVERED");
        assertThat(advocacy.packet(packet).path("affected").isEmpty()).isTrue();

        advocacy.deliver(packet, LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(advocacy.custodyTypes(id)).contains("DELIVERED");
        Answer withdrawn = hotline.takeBack(id);

        JsonNode left = withdrawn.json().path("alreadyLeft");
        assertThat(left.size()).as(withdrawn.body()).isEqualTo(1);
        assertThat(left.at("/0/packet").asString()).isEqualTo(packet);
        assertThat(left.at("/0/forum").asString()).isEqualTo("UN-SP");
        assertThat(left.at("/0/delivered").asBoolean()).isTrue();
        Await.withinSeconds(15).untilAsserted(() -> {
            JsonNode now = advocacy.packet(packet);
            assertThat(now.at("/affected/0/testimony").asString()).isEqualTo(id);
            assertThat(now.at("/affected/0/reason").asString()).isEqualTo("WITHDRAWN");
            assertThat(now.at("/notices/0/recipient").asString()).isEqualTo("The registry");
            assertThat(now.at("/notices/0/text/ru").asString()).isNotBlank();
        });
    }

    @Test
    void onlyTheRightPeopleHaveAWord() {
        String id = hotline.told("Это видят не все.", "RU-DA", "2012-08");
        String caseId = advocacy.openCase("testimonies", List.of(id));
        advocacy.complete(caseId, "UN-SP", "L1", BOTH);
        String packet = advocacy.request(caseId, "UN-SP", "L1", BOTH);
        Caller stranger = vigil.as("advocate", "RU-CE");

        Answer own = advocacy.approve(advocacy.advocate(), packet);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.problem()).isEqualTo("forbidden");
        for (String role : List.of("analyst", "monitor", "admin")) {
            Caller other = vigil.as(role);
            assertThat(other.post("/api/cases", "{\"title\":\"Not mine\"}").status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(other.get("/api/cases/" + caseId).status()).as(role).isIn(403, 404);
            assertThat(advocacy.approve(other, packet).status()).as(role).isIn(403, 404);
            assertThat(other.get("/api/packets/" + packet).status()).as(role).isIn(403, 404);
        }
        assertThat(advocacy.packet(packet).path("state").asString()).isEqualTo("REQUESTED");

        advocacy.approveAndAwait(packet);

        for (String path :
                List.of("/api/cases/" + caseId, "/api/packets/" + packet, "/api/packets/" + packet + "/file")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        Caller colleague = vigil.as("advocate");
        assertThat(colleague.get("/api/packets/" + packet + "/file").status()).isEqualTo(404);
        assertThat(colleague.get("/api/cases/" + caseId).status()).isEqualTo(404);
        for (Caller other : List.of(advocacy.verifier(), vigil.as("analyst"), vigil.as("monitor"), vigil.as("admin"))) {
            assertThat(other.get("/api/packets/" + packet + "/file").status()).isEqualTo(403);
            assertThat(other.get("/api/custody/" + id).status()).isEqualTo(403);
        }
    }

    /** Packets are built one after the other, so the second is approved and not begun when its testimony is taken back. */
    @Test
    void aBuildThatWasKilledIsDoneByTheNextAndAWithdrawalBeforeABuildWins() {
        Tools.need("pdftotext");
        List<String> ids = IntStream.range(0, 40)
                .mapToObj(number -> hotline.submit("Их было " + number + ".", "RU-CE", (1971 + number) + "-06"))
                .toList();
        String word = Accounts.canary(14, random);
        String goes = hotline.submit("Это забрали: " + word, "RU-STA", "2011-09");
        ids.forEach(hotline::awaitReadable);
        hotline.awaitReadable(goes);
        String large = requested(advocacy.openCase("testimonies", ids));
        String second = requested(advocacy.openCase("testimonies", List.of(ids.get(0), goes)));
        Child before = vigil.child("search");

        assertThat(advocacy.approve(advocacy.verifier(), large).status()).isEqualTo(200);
        assertThat(advocacy.approve(advocacy.verifier(), second).status()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> advocacy.packet(large).path("state").asString().equals("BUILDING"));
        before.kill();
        Instant killed = Instant.now();
        hotline.takeBack(goes);

        Await.withinSeconds(90).until(() -> {
            Child now = vigil.child("search");
            return now.pid() != before.pid() && now.isReady();
        });
        advocacy.awaitSealed(large);
        System.out.println("a build of 40 items that was killed was sealed "
                + Duration.between(killed, Instant.now()).toSeconds() + " s later");
        Fetched fetched = advocacy.fetch(large, folder);
        assertThat(fetched.verdict().three()).isEqualTo(THREE_VALID);
        assertThat(fetched.description().path("items").size()).isEqualTo(40);
        advocacy.awaitSealed(second);
        Fetched reduced = advocacy.fetch(second, folder);
        assertThat(reduced.description().path("excludedCount").asInt()).isEqualTo(1);
        assertIsWithout(reduced, 1, goes, word);
    }

    private void assertIsWithout(Fetched fetched, int items, String withdrawn, String word) {
        Fetched.Verdict verdict = fetched.verdict();
        assertThat(verdict.three()).as(verdict.report()).isEqualTo(THREE_VALID);
        assertThat(fetched.description().path("items").size()).isEqualTo(items);
        assertThat(LaidOpen.sightings(fetched, List.of(withdrawn, word))).isEmpty();
        assertThat(advocacy.custodyTypes(withdrawn)).doesNotContain("EXPORTED");
    }

    private String requested(String caseId) {
        advocacy.complete(caseId, "UN-SP", "L1", BOTH);
        return advocacy.request(caseId, "UN-SP", "L1", BOTH);
    }

    private Fetched fromAnIncident() {
        // Far from the others, so that it is an incident of its own.
        year += 2;
        String word = Accounts.canary(14, random);
        String id = hotline.told("Нас держали в подвале, " + word + ".", "RU-CE", year + "-01");
        String caseId = advocacy.openCase("incidents", List.of(incident(word)));
        JsonNode file = advocacy.advocate().get("/api/cases/" + caseId).json();
        assertThat(file.at("/testimonies").valueStream().map(one -> one.path("id")
                        .asString()))
                .contains(id);
        return sealed(caseId, "UN-SP", "L1", BOTH);
    }

    private String incident(String word) {
        String path = "/api/incidents?q=" + word;
        Await.withinSeconds(15).until(() -> {
            Answer found = advocacy.advocate().get(path);
            return found.json().path("total").asInt() == 1;
        });
        return advocacy.advocate().get(path).json().at("/items/0/id").asString();
    }

    private Fetched sealed(String caseId, String forum, String level, List<String> languages) {
        advocacy.complete(caseId, forum, level, languages);
        String packet = advocacy.request(caseId, forum, level, languages);
        advocacy.approveAndAwait(packet);
        return advocacy.fetch(packet, folder);
    }
}
