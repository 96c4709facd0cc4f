package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for a packet chooses what goes along, and answers for what may be passed on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PacketRequestTest {
    private static final String ASK = CasesTest.FORUM + "/packets";
    private static final String API = "/api/cases/" + FakeCases.CASE + "/packets";
    private static final String ATTACHED = FakeCases.TESTIMONY + "/" + FakeCases.ATTACHMENT;
    private static final String TICKED = "name=\"attachments\" value=\"" + ATTACHED + "\" checked";

    private RunningGateway gateway;
    private Browser advocate;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        advocate = Browser.signedInAs(gateway.address(), "advocate");
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
    void showsWhatLiesBesideEachTestimonyThatMayGo() {
        assertThat(advocate.open(ASK + "?level=L0").body())
                .contains(
                        "T-1",
                        "Chechen Republic",
                        "March 2017",
                        "document",
                        "3 kB",
                        "14 January 2019",
                        "/api/testimonies/" + ATTACHED.replace("/", "/attachments/"))
                .contains(TICKED, "name=\"testimonies\" value=\"" + FakeCases.TESTIMONY + "\" checked")
                .as("what may not go there is not offered")
                .doesNotContain("T-2", "??", "disabled", "show nobody");
        assertThat(advocate.open(ASK.replace("/en/", "/ru/") + "?level=L0").body())
                .contains("документ", "3 кБ", "Что войдёт в пакет")
                .doesNotContain("??");
        assertThat(advocate.open(ASK).body())
                .as("at the first level something is missing")
                .contains("Statement of facts", "disabled");
        assertThat(gateway.services().seen())
                .filteredOn(seen -> seen.uri().endsWith("/attachments"))
                .as("nobody asks what lies beside a testimony that may not go")
                .allMatch(seen -> seen.uri().contains(FakeCases.TESTIMONY));
    }

    @Test
    void sendsWhatIsTickedAndSaysOfWhatNothingGoes() {
        assertThat(ask("L0", Map.of("attachments", List.of(ATTACHED))).statusCode())
                .isEqualTo(303);
        assertThat(written())
                .contains("\"testimonies\":[\"" + FakeCases.TESTIMONY + "\"]")
                .contains("\"testimony\":\"" + FakeCases.TESTIMONY + "\"")
                .contains("\"attachment\":\"" + FakeCases.ATTACHMENT + "\"");

        gateway.services().forget();
        ask("L0", Map.of());
        assertThat(written()).contains("\"attachments\":[{\"testimony\":\"" + FakeCases.TESTIMONY + "\"}]");

        gateway.services().forget();
        ask("L0", Map.of("testimonies", List.of(), "attachments", List.of(ATTACHED)));
        assertThat(written())
                .as("an attachment does not go without its testimony, and nothing is not everything")
                .contains("\"testimonies\":[]", "\"attachments\":[]");
    }

    @Test
    void whereItMayBePassedOnSomebodyHasToHaveLooked() {
        assertThat(advocate.open(ASK + "?level=L2").body())
                .contains("name=\"attachments\" value=\"" + ATTACHED + "\"", "I have looked at each copy")
                .doesNotContain(TICKED);

        HttpResponse<String> unseen = ask("L2", Map.of("attachments", List.of(ATTACHED)));
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(unseen.body())
                .contains("say below that you have looked at each one that is ticked", TICKED, "Attachments</span>")
                .contains("value=\"The registry\"");
        assertThat(gateway.services().seen()).noneMatch(seen -> seen.uri().equals(API));

        ask("L2", Map.of("attachments", List.of(ATTACHED), "shows-nobody", List.of("yes")));
        assertThat(written()).contains("\"attachment\":\"" + FakeCases.ATTACHMENT + "\"");
        gateway.services().forget();
        ask("L2", Map.of());
        assertThat(written()).contains("\"attachments\":[]");
    }

    @Test
    void whereFiguresAloneLeaveNobodyIsAskedForAttachments() {
        assertThat(advocate.open(ASK + "?level=L3").body())
                .contains("Only figures are told")
                .doesNotContain("name=\"attachments\"", "nothing is attached", "cannot be listed");
        assertThat(gateway.services().seen()).noneMatch(seen -> seen.uri().endsWith("/attachments"));
    }

    @Test
    void saysWhenTheAttachmentsCannotBeListed() {
        gateway.services().hideAttachments();
        assertThat(advocate.open(ASK + "?level=L0").body())
                .contains("the attachments cannot be listed right now", "Ask for the packet")
                .doesNotContain("name=\"attachments\"");
    }

    @Test
    void keepsWhatWasTickedWhenItIsRefused() {
        gateway.services().refuseTestimonies(true);
        assertThat(ask("L0", Map.of()).body())
                .contains("name=\"attachments\" value=\"" + ATTACHED + "\"", "role=\"alert\"")
                .doesNotContain(TICKED);
    }

    @Test
    void keepsWhatWasTickedWhereItCannotBeShownJustNow() {
        gateway.services().hideAttachments();
        gateway.services().refuseTestimonies(true);

        assertThat(ask("L0", Map.of("attachments", List.of(ATTACHED))).body())
                .contains(
                        "cannot be listed right now",
                        "type=\"hidden\" name=\"attachments\" value=\"" + ATTACHED + "\"");
    }

    @Test
    void whatBlocksARequestIsSaidAndItCanBeAskedForAnewWithoutThat() {
        String anew = ASK + "?level=L2&amp;instead=" + FakeCases.STALE;
        String blocked = advocate.open("/en/packets/" + FakeCases.STALE).body();
        assertThat(blocked.split("Ask anew without these", -1)).as("once").hasSize(2);
        assertThat(blocked)
                .contains(
                        "cannot be approved",
                        "lapses by itself on 28 January 2019",
                        "withdrawn",
                        "href=\"" + anew + "\"")
                .as("not as a gap of the form as well, and no permission brings back what was withdrawn")
                .doesNotContain(
                        "consent does not reach there",
                        "Any of these would allow it",
                        "waits for another person, until")
                .doesNotContain("??");

        assertThat(advocate.open(anew.replace("&amp;", "&")).body())
                .contains("value=\"The registry\"", ">Application</textarea>", TICKED)
                .contains("name=\"testimonies\" value=\"" + FakeCases.TESTIMONY + "\" checked")
                .doesNotContain("00000000-0000-0000-0000-000000001002", "name=\"supersedes\"");
        assertThat(gateway.services().seen())
                .as("looking at the form asks for nothing")
                .noneMatch(seen -> seen.method().equals("POST"));
    }

    @Test
    void aPacketThatWentOutAndLostItsConsentSaysThatNothingIsLeft() {
        assertThat(advocate.open("/en/packets/" + FakeCases.SEALED).body())
                .contains("May not go there any more", "Nothing of it may go there any more")
                .doesNotContain("Ask anew");
    }

    @Test
    void takesNothingFromAPacketThatIsNotThere() {
        assertThat(advocate.open(ASK + "?level=L0&instead=00000000-0000-0000-0000-000000009999")
                        .body())
                .contains("id=\"recipient\"")
                .doesNotContain("The registry\"");
        assertThat(advocate.open(ASK + "?level=L0&instead=" + "-".repeat(36)).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> ask(String level, Map<String, List<String>> choice) {
        Map<String, List<String>> form = new HashMap<>();
        form.put("_csrf", List.of(advocate.forgeryToken(ASK)));
        form.put("level", List.of(level));
        form.put("in", List.of("EN"));
        form.put("languages", List.of("EN"));
        form.put("recipient", List.of("The registry"));
        form.put("purpose", List.of("Application"));
        form.put("choosing", List.of("testimonies", "attachments"));
        form.put("testimonies", List.of(FakeCases.TESTIMONY));
        form.putAll(choice);
        return advocate.sendAll(ASK, form);
    }

    private String written() {
        List<FakeServices.Seen> sent = gateway.services().seen().stream()
                .filter(seen -> seen.method().equals("POST") && seen.uri().equals(API))
                .toList();
        assertThat(sent).hasSize(1);
        return sent.get(0).body();
    }
}
