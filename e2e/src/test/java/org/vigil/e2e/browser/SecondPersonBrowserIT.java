package org.vigil.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.SharedStack;
import org.vigil.e2e.stack.VigilStack;

/** A doubtful testimony on its way: corrected on the page that shows it, decided by somebody else, and added to. */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondPersonBrowserIT {
    private final VigilStack vigil;
    private final Chromium chromium;

    SecondPersonBrowserIT(VigilStack vigil) {
        this.vigil = vigil;
        this.chromium = Chromium.launchFor(SecondPersonBrowserIT.class);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"ru, true", "ru, false", "en, true", "en, false"})
    void aDoubtfulTestimonyIsCorrectedDecidedAndAddedTo(String language, boolean scripts) throws IOException {
        try (Visit monitor = new Visit(chromium.browser(), vigil.address(), language, scripts);
                Visit verifier = new Visit(chromium.browser(), vigil.address(), language, scripts)) {
            Newcomer.signIn(monitor, vigil, "monitor");
            String id = record(monitor);

            Newcomer.signIn(verifier, vigil, "verifier");
            release(verifier, id);

            attach(monitor, id);
            verifier.open("/testimonies/" + id + "/attachments");
            assertThat(verifier.page().locator("#file").count())
                    .as("who did not record it may not attach")
                    .isZero();
            assertThat(monitor.faults()).isEmpty();
            assertThat(verifier.faults()).isEmpty();
        }
    }

    /** Hides one word more and keeps one; a word in a script that nobody here reads makes it wait. */
    private static String record(Visit visit) {
        visit.open("/record");
        visit.page().locator("[name=class]").selectOption("DETENTION");
        visit.page().locator("[name=region]").selectOption("RU-CE");
        visit.page().locator("[name=month]").selectOption("03");
        visit.fill("year", "2016");
        visit.fill("narrative", "Зелимхан Гайтукаев видел. Старый мельник сказал გამარჯობა.");
        visit.tick("acts", "ARBITRARY_ARREST");
        visit.tick("scopes", "STORE_INTERNAL");
        visit.press("[name=do][value=check]");
        assertThat(visit.text("blockquote.narrative"))
                .doesNotContain("Гайтукаев")
                .contains("мельник");

        visit.fill("hide", "мельник");
        visit.page().locator("select[name=keep]").first().selectOption(new SelectOption().setIndex(1));
        visit.press("[name=do][value=check]");
        assertThat(visit.text("blockquote.narrative")).contains("Гайтукаев").doesNotContain("мельник");

        visit.press("[name=do][value=submit]");
        return visit.text("main .id >> nth=0").strip();
    }

    private static void release(Visit visit, String id) {
        visit.open("/quarantine");
        visit.press("a.id[href$='" + id + "']");
        assertThat(visit.text("blockquote.narrative")).contains("გამარჯობა").doesNotContain("мельник");
        visit.press("[name=do][value=release]");
        assertThat(visit.text("#summary")).as("a reason is missing").isNotBlank();
        visit.page().locator("form:has([value=release]) [name=reason]").first().check();
        visit.press("[name=do][value=release]");
        assertThat(visit.page().url()).contains("done=RELEASED");
        assertThat(visit.page().locator("a.id[href$='" + id + "']").count()).isZero();
    }

    private static void attach(Visit visit, String id) throws IOException {
        Await.withinSeconds(10).until(() -> {
            visit.page().navigate(visit.address("/testimonies/" + id + "/attachments"));
            return visit.page().locator("#file").count() == 1;
        });
        visit.open("/testimonies/" + id + "/attachments");
        visit.page().locator("#file").setInputFiles(new FilePayload("picture.png", "image/png", picture()));
        visit.press("main form button.main");
        assertThat(visit.page().locator("a[download]").count()).isEqualTo(1);
        visit.press("form[action$='/remove'] button");
        assertThat(visit.page().locator("a[download]").count()).isZero();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
