package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The auditor's pages without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CustodyTest {
    private RunningGateway gateway;
    private Browser auditor;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        auditor = Browser.signedInAs(gateway.address(), "auditor");
    }

    @BeforeEach
    void forget() {
        gateway.services().forget();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void isOpenToAuditorsAlone() {
        assertThat(auditor.open("/en").headers().firstValue("location")).hasValue("/en/custody");
        assertThat(auditor.open("/en/custody").body())
                .contains("/en/custody", "Record of custody")
                .doesNotContain("/en/search", "/en/record", "/en/people");
        for (String role : List.of("monitor", "verifier", "analyst", "advocate", "admin")) {
            Browser other = Browser.signedInAs(gateway.address(), role);
            for (String path : List.of("", "/" + FakeCustody.ITEM, "/checkpoint.zip")) {
                assertThat(other.open("/en/custody" + path).statusCode())
                        .as(role + path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void tellsHowTheLogStandsAndWhatWasWrittenLast() {
        String page = auditor.open("/ru/custody").body();

        assertThat(page)
                .contains("60 записей", "о 21 объекте", "59 записей", "16 января 2019", "без изменений, сверено")
                .contains("Получено", "свидетельство передано", "монитор", "monitor-7f3a9c21")
                .contains("/ru/custody/" + FakeCustody.ITEM, "/ru/custody/checkpoint.zip", "?after=7")
                .contains("SHREDDED_AGAIN", "сама служба")
                .doesNotContain("role=\"alert\"", "??");
        assertThat(page.indexOf("SHREDDED_AGAIN")).as("the newest first").isLessThan(page.indexOf("Получено"));
    }

    @Test
    void raisesTheAlarmWhereNobodyCanMissIt() {
        gateway.services().holdTestimonies();

        assertThat(auditor.open("/en/custody").body())
                .contains(
                        "role=\"alert\"", "The record is not what was signed", "missing at its end", "16 January 2019")
                .doesNotContain("unchanged, compared");
        assertThat(auditor.open("/en/custody/checkpoint.zip").statusCode()).isEqualTo(409);
        assertThat(auditor.open("/en/custody/" + FakeCustody.ITEM).body()).contains("until somebody has looked");
    }

    @Test
    void findsAnItemByItsNumberAndTellsItsChainInWords() {
        HttpResponse<String> found = auditor.open("/en/custody?item=%20" + FakeCustody.ITEM + "%20");
        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location")).hasValue("/en/custody/" + FakeCustody.ITEM);

        String chain = auditor.open("/en/custody/" + FakeCustody.ITEM).body();
        assertThat(chain)
                .contains("complete, and in the signed log", "2 links", "at place 58 of 60")
                .contains("Received", "a testimony was submitted", "14 January 2019", "Accessed", "opened to be read")
                .contains("analyst-00c0ffee", "Hash of the one before")
                .doesNotContain("??");
        assertThat(auditor.open("/en/custody?item=anything").body()).contains("This is no number.", "anything");
        assertThat(auditor.open("/en/custody/00000000-0000-0000-0000-00000000ffff")
                        .statusCode())
                .isEqualTo(404);
        assertThat(auditor.open("/en/custody/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void handsAWitnessTheFilesOfACheckpoint() {
        HttpResponse<String> zip = auditor.open("/en/custody/checkpoint.zip");

        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(zip.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(zip.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"checkpoint-60.zip\"");
        assertThat(zip.body()).contains("checkpoint.txt", "checkpoint.txt.sig", "custody-public.pem");
    }

    @Test
    void keepsTheRulesOfTheHouse() {
        for (String language : List.of("ru", "en")) {
            for (String path : List.of("/custody", "/custody/" + FakeCustody.ITEM)) {
                HttpResponse<String> page = auditor.open("/" + language + path);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.headers().firstValue("content-security-policy"))
                        .hasValueSatisfying(policy -> assertThat(policy)
                                .contains("default-src 'none'")
                                .doesNotContain("unsafe"));
                assertThat(page.body())
                        .contains("<html lang=\"" + language + "\"")
                        .doesNotContain(" style=", "<style", "<script>", "onclick", "https://", "??");
            }
        }
    }
}
