package org.vigil.e2e.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Await;
import org.vigil.e2e.stack.Caller;
import tools.jackson.databind.JsonNode;

/** The heart of the journey, on the engines as their makers ship them. */
@Tag("containers")
class ContainersIT {

    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.2.1");
    private static final DockerImageName ELASTICSEARCH =
            DockerImageName.parse("docker.elastic.co/elasticsearch/elasticsearch:8.19.21");

    @BeforeAll
    static void needsDocker() {
        boolean available = DockerClientFactory.instance().isDockerAvailable();
        if (!available) {
            System.out.println("ContainersIT is skipped: there is no Docker daemon on this computer.");
        }
        Assumptions.assumeTrue(available, "There is no Docker daemon on this computer.");
    }

    @Test
    void theJourneyIsTheSameOnTheOfficialImages(@TempDir Path folder) throws IOException {
        try (KafkaContainer kafka = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
                ElasticsearchContainer elasticsearch = new ElasticsearchContainer(ELASTICSEARCH)
                        .withEnv("xpack.security.enabled", "false")
                        .withEnv("action.auto_create_index", "false")
                        .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")) {
            kafka.start();
            elasticsearch.start();
            try (Services services =
                    new Services(folder, kafka.getBootstrapServers(), "http://" + elasticsearch.getHttpHostAddress())) {
                Await.withinSeconds(120).until(services::areReady);
                walk(services.as("monitor"), services.as("analyst"));
            }
        }
    }

    private static void walk(Caller monitor, Caller analyst) {
        String word = Accounts.canary(14, new SecureRandom());
        Answer receipt = monitor.submit(Accounts.detention("RU", "Зелимхан Гайтукаев говорил " + word + " в подвале."));
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        String id = receipt.json().path("id").asString();

        Await.withinSeconds(20).untilAsserted(() -> assertThat(
                        find(analyst, "подвалы " + word).path("total").asInt())
                .isEqualTo(1));
        JsonNode trend = analyst.get("/api/trends?by=month&q=" + word).json();
        assertThat(trend.path("total").asInt()).isEqualTo(1);
        assertThat(analyst.get("/api/testimonies/" + id).body()).contains(word).doesNotContain("Гайтукаев");

        assertThat(monitor.delete("/api/testimonies/" + id).status()).isEqualTo(202);

        Await.withinSeconds(10)
                .untilAsserted(() ->
                        assertThat(find(analyst, word).path("total").asInt()).isZero());
    }

    private static JsonNode find(Caller analyst, String query) {
        return analyst.get("/api/incidents?q=" + Caller.encode(query)).json();
    }
}
