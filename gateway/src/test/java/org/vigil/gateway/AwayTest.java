package org.vigil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With every service gone the gateway still answers, and says what to do. */
class AwayTest {

    @Test
    void saysThatAServiceIsAwayAndWhenToAskAgain(@TempDir Path folder) {
        try (RunningGateway gateway = RunningGateway.alone(folder)) {
            Browser script = new Browser(gateway.address());
            String token = Browser.json(script.operator("/operator/tokens", "{\"role\":\"verifier\"}"))
                    .get("token")
                    .asString();

            HttpResponse<String> search =
                    script.exchange(request(gateway, "/api/incidents", token).GET());
            HttpResponse<String> intake = script.exchange(
                    request(gateway, "/api/testimonies", token).POST(HttpRequest.BodyPublishers.ofString("{}")));
            HttpResponse<String> page =
                    Browser.signedInAs(gateway.address(), "verifier").open("/ru/search?q=x");

            ApiTest.assertProblem(search, 503, "index-unavailable");
            ApiTest.assertProblem(intake, 503, "log-unavailable");
            assertThat(intake.headers().firstValue("retry-after")).isPresent();
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Поиск сейчас не отвечает", "value=\"x\"");
        }
    }

    @Test
    void keepsEverythingWhenTheServiceIsAway(@TempDir Path folder) {
        try (RunningGateway gateway = RunningGateway.alone(folder)) {
            Browser monitor = Browser.signedInAs(gateway.address(), "monitor");

            HttpResponse<String> away = monitor.sendAll("/en/record", RecordTest.form(monitor, "submit"));

            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("Nothing was sent", RecordTest.SHOWN, "value=\"one-key\"");
        }
    }

    @Test
    void keepsWhatWasTypedIntoACaseWhenTheServiceIsAway(@TempDir Path folder) {
        try (RunningGateway alone = RunningGateway.alone(folder)) {
            Browser other = Browser.signedInAs(alone.address(), "advocate");
            assertThat(other.open("/en/cases").statusCode()).isEqualTo(503);
            assertThat(other.open(CasesTest.CASE).body()).contains("Cases cannot be opened right now");
            String token = other.forgeryToken("/en/password");

            HttpResponse<String> note =
                    other.send(CasesTest.CASE + "/notes", Map.of("_csrf", token, "text", "Typed note", "key", "o-key"));
            assertThat(note.statusCode()).isEqualTo(503);
            assertThat(note.body())
                    .contains("Not confirmed yet", "Typed note", "name=\"key\" value=\"o-key\"", "Send it again")
                    .contains("action=\"" + CasesTest.CASE + "/notes\"", "name=\"text\" value=\"Typed note\"");
            assertThat(other.send(
                                    CasesTest.FORUM + "/answers",
                                    Map.of("_csrf", token, "answer-EN-facts", "Typed answer", "before-EN-facts", ""))
                            .body())
                    .contains("name=\"answer-EN-facts\" value=\"Typed answer\"");
        }
    }

    private static HttpRequest.Builder request(RunningGateway gateway, String path, String token) {
        return HttpRequest.newBuilder(gateway.address().resolve(path)).header("Authorization", "Bearer " + token);
    }
}
