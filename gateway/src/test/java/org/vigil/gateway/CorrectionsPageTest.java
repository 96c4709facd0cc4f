package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Correcting what is hidden, without a script; nothing of it is lost on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class CorrectionsPageTest {
    private static final String KEEP = "PUBLIC_OFFICIAL:7:Ахмед";

    private RunningGateway gateway;
    private Browser monitor;

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = RunningGateway.in(folder);
        monitor = Browser.signedInAs(gateway.address(), "monitor");
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
    void saysInWordsWhatIsHiddenWhyAndHowManyAreAlike() {
        String russian = monitor.sendAll("/ru/record", form("check")).body();
        String english = monitor.sendAll("/en/record", form("check")).body();

        assertThat(russian)
                .contains("Имя человека.", "Есть в списке имён.", "Ещё 3 записи с тем же регионом")
                .contains("Речь об одном человеке.", "оставить, это: должностное лицо на службе");
        assertThat(english).contains("A person’s name.", "It is on the list of names.", "3 other records share region");
    }

    @Test
    void sendsTheCorrectionsToThePreviewAndWithTheTestimony() {
        monitor.sendAll("/ru/record", with(form("check"), "Держали", KEEP));
        monitor.sendAll("/ru/record", with(form("submit"), "Держали", KEEP));

        String corrections = "\"corrections\":{\"hide\":[{\"start\":21,\"end\":28}],"
                + "\"keep\":[{\"start\":7,\"end\":12,\"reason\":\"PUBLIC_OFFICIAL\"}]}";
        assertThat(bodyOf("/api/testimonies/preview")).contains(corrections, "\"region\":\"RU-CE\"");
        assertThat(bodyOf("/api/testimonies")).contains(corrections);
    }

    @Test
    void showsWhatIsKeptWithItsReasonChosen() {
        String page =
                monitor.sendAll("/en/record", with(form("check"), "", KEEP)).body();

        assertThat(page).contains("value=\"" + KEEP + "\" selected", ">kept<");
    }

    @Test
    void losesNoCorrectionWhateverGoesWrong() {
        Map<String, List<String>> invalid = with(form("check"), "держали", KEEP);
        invalid.put("scopes", List.of());
        gateway.services().refuseTestimonies(true);

        HttpResponse<String> field = monitor.sendAll("/en/record", invalid);
        HttpResponse<String> service = monitor.sendAll("/en/record", with(form("submit"), "держали", KEEP));
        HttpResponse<String> back = monitor.sendAll("/en/record", with(form("edit"), "держали", KEEP));
        HttpResponse<String> missing = monitor.sendAll("/en/record", with(form("submit"), "нет такого", KEEP));

        assertThat(List.of(field, service, back)).allSatisfy(page -> assertThat(page.body())
                .contains("name=\"keep\" value=\"" + KEEP + "\"", ">держали</textarea>"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body())
                .contains(
                        "these words are not in the text", ">нет такого</textarea>", "value=\"" + KEEP + "\" selected");
        assertThat(bodyOf("/api/testimonies")).doesNotContain("нет такого");
    }

    @Test
    void findsAKeptWordAgainWhenTheTextBeforeItChanged() {
        Map<String, List<String>> form = with(form("check"), "", KEEP);
        form.put("narrative", List.of("Вчера увезли Ахмед ночью"));

        monitor.sendAll("/ru/record", form);

        assertThat(bodyOf("/api/testimonies/preview")).contains("{\"start\":13,\"end\":18,\"reason\"");
    }

    private Map<String, List<String>> form(String step) {
        return RecordTest.form(monitor, step);
    }

    private static Map<String, List<String>> with(Map<String, List<String>> form, String hide, String keep) {
        form.put("hide", List.of(hide));
        form.put("keep", List.of(keep));
        return form;
    }

    private String bodyOf(String uri) {
        return gateway.services().seen().stream()
                .filter(seen -> seen.uri().equals(uri))
                .map(FakeServices.Seen::body)
                .reduce("", (before, after) -> after);
    }
}
