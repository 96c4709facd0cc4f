package org.vigil.e2e.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import org.vigil.e2e.stack.VigilStack;
import tools.jackson.databind.node.ObjectNode;

/** What a monitor writes down for a case, and takes back. */
final class Hotline {

    private final Caller monitor;
    private final Caller reader;

    Hotline(VigilStack vigil, Advocacy advocacy) {
        this.monitor = vigil.as("monitor");
        this.reader = advocacy.advocate();
    }

    /** Returns the id when it can be read. */
    String told(String narrative, String region, String period) {
        String id = submit(narrative, region, period);
        awaitReadable(id);
        return id;
    }

    String submit(String narrative, String region, String period) {
        return submit(Accounts.allowing(
                Accounts.detention("RU", narrative, region, period),
                "DOMESTIC_COMPLAINT_ANON",
                "UN_CONFIDENTIAL",
                "INTL_COURT"));
    }

    String submit(ObjectNode account) {
        Answer answer = monitor.submit(account);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("id").asString();
    }

    void awaitReadable(String id) {
        Await.withinSeconds(20).untilAsserted(() -> {
            Answer answer = reader.get("/api/testimonies/" + id);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/assessment/incident").asString("")).isNotEmpty();
        });
    }

    Answer takeBack(String id) {
        Answer answer = monitor.delete("/api/testimonies/" + id);
        assertThat(answer.status()).isEqualTo(202);
        return answer;
    }
}
