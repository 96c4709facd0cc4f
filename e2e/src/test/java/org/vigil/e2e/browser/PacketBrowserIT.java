package org.vigil.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.e2e.packet.Fetched;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.SharedStack;
import org.vigil.e2e.stack.VigilStack;

/** An advocate goes from a search to a packet on their own disk, which a stranger's verifier holds for valid. */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PacketBrowserIT {

    private final RandomGenerator random = new SecureRandom();
    private final VigilStack vigil;
    private final Chromium chromium;

    PacketBrowserIT(VigilStack vigil) {
        this.vigil = vigil;
        this.chromium = Chromium.launchFor(PacketBrowserIT.class);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"ru, true", "en, false"})
    void fromASearchToAPacketThatVerifies(String language, boolean scripts, @TempDir Path folder) throws IOException {
        String word = Accounts.canary(14, random);
        tell(word, language.equals("ru") ? "1994-03" : "1989-11");
        try (Visit advocate = new Visit(chromium.browser(), vigil.address(), language, scripts);
                Visit verifier = new Visit(chromium.browser(), vigil.address(), language, scripts)) {
            Newcomer.signIn(advocate, vigil, "advocate");
            Newcomer.signIn(verifier, vigil, "verifier");
            Instant began = Instant.now();

            takeIntoACase(advocate, word);
            advocate.press("#testimonies a[href$='/forums/UN-SP']");
            String forum = advocate.path();
            fillIn(advocate);
            advocate.open(forum + "?in=" + (language.equals("ru") ? "EN" : "RU"));
            fillIn(advocate);
            String packet = ask(advocate);
            approve(verifier, packet);
            Fetched fetched = download(advocate, packet, folder);

            Fetched.Verdict verdict = fetched.verdict();
            System.out.println("from a search to a verified packet in the browser (" + language + ", scripts and axe "
                    + scripts + "): " + Duration.between(began, Instant.now()).toSeconds() + " s");
            assertThat(verdict.three()).as(verdict.report()).containsExactly("VALID", "VALID", "VALID");
            assertThat(verdict.exit()).isZero();
            assertThat(advocate.faults()).isEmpty();
            assertThat(verifier.faults()).isEmpty();
        }
    }

    private void tell(String word, String period) {
        assertThat(vigil.as("monitor")
                        .submit(Accounts.allowing(
                                Accounts.detention("RU", "Они пришли ночью, " + word + ".", "RU-KC", period),
                                "UN_CONFIDENTIAL"))
                        .status())
                .isEqualTo(202);
    }

    private static void takeIntoACase(Visit visit, String word) {
        Await.withinSeconds(15).until(() -> {
            visit.page().navigate(visit.address("/search?q=" + word));
            return visit.page().locator("ol.incidents > li").count() == 1;
        });
        visit.press("ol.incidents h3 a");
        visit.press("a[href*='/cases?incident=']");
        visit.fill("title", "A night");
        visit.press("section.form button.main");
        assertThat(visit.path()).matches("/cases/[0-9a-f-]{36}");
    }

    /** Writes into each required field that has nothing yet, and confirms each condition. */
    private static void fillIn(Visit visit) {
        for (Locator field : visit.page()
                .locator("#form .field:has(.needed):has(.state.attention) textarea")
                .all()) {
            field.fill("Сказано в показаниях. As told.");
        }
        visit.press("#form button.main");
        assertThat(visit.page().locator("#form .needed ~ .state.attention").count())
                .isZero();
        while (visit.page().locator("#gates form button").count() > 0) {
            visit.press("#gates form button >> nth=0");
        }
    }

    private static String ask(Visit visit) {
        visit.press("#request a.main");
        visit.fill("recipient", "The Special Rapporteur");
        visit.fill("purpose", "An allegation letter");
        visit.press("#request button.main");
        assertThat(visit.path()).matches("/packets/[0-9a-f-]{36}");
        assertThat(visit.page().locator("[value=approve]").count())
                .as("who asks does not approve")
                .isZero();
        return visit.path();
    }

    private static void approve(Visit visit, String packet) {
        visit.open("/cases");
        visit.press("a[href$='" + packet + "']");
        visit.fill("reason", "It is complete.");
        visit.page().locator("[value=approve]").click();
        visit.page().waitForLoadState();
        assertThat(visit.page().locator("[value=approve]").count()).isZero();
    }

    /** The page looks again by itself; without scripts somebody does. */
    private static Fetched download(Visit visit, String packet, Path folder) throws IOException {
        Await.withinSeconds(90).until(() -> {
            visit.page().navigate(visit.address(packet));
            return visit.page().locator("a[download][href$='/file']").count() == 1;
        });
        visit.open(packet);
        Download download = visit.page()
                .waitForDownload(
                        () -> visit.page().locator("a[download][href$='/file']").click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        for (List<String> anchor :
                List.of(List.of("signer.pem", Fetched.ANCHOR), List.of("clock.pem", Fetched.CLOCK))) {
            APIResponse pem = visit.page()
                    .context()
                    .request()
                    .get(visit.origin() + "/api" + packet + "/anchors/" + anchor.get(0));
            assertThat(pem.status()).isEqualTo(200);
            Files.write(folder.resolve(anchor.get(1)), pem.body());
        }
        return new Fetched(file);
    }
}
