// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class ElasticsearchNodeTest {

    private static final String INDEX = """
            {"settings": {"number_of_replicas": 0, "analysis": {
               "char_filter": {"yo": {"type": "mapping", "mappings": ["ё => е", "\\\\u0401 => \\\\u0415"]},
                               "dots": {"type": "pattern_replace", "pattern": "[.]", "replacement": ""}},
               "filter": {"ru": {"type": "stemmer", "language": "russian"},
                          "en": {"type": "snowball", "language": "English"},
                          "begin": {"type": "edge_ngram", "min_gram": 2, "max_gram": 5},
                          "same": {"type": "synonym_graph", "synonyms": ["полицейский, сотрудник полиции"]},
                          "none": {"type": "pattern_replace", "pattern": "^nothing$"}},
               "analyzer": {"words": {"tokenizer": "standard", "char_filter": ["yo", "dots"],
                                      "filter": ["lowercase", "asciifolding", "stop", "none", "ru", "en"]},
                            "asked": {"tokenizer": "standard", "char_filter": ["yo"],
                                      "filter": ["lowercase", "ru", "same"]},
                            "prefix": {"tokenizer": "keyword", "filter": ["lowercase", "begin"]}},
               "normalizer": {"plain": {"type": "custom", "char_filter": ["yo"], "filter": ["lowercase"]}}}},
             "mappings": {"dynamic": "strict", "properties": {
               "text": {"type": "text", "analyzer": "russian"},
               "english": {"type": "text", "analyzer": "english"},
               "words": {"type": "text", "analyzer": "words", "search_analyzer": "asked"},
               "prefix": {"type": "text", "analyzer": "prefix"},
               "code": {"type": "keyword", "normalizer": "plain"}}}}
            """;

    @Test
    void findsWordsByTheirStemsAlsoAfterAKill(@TempDir Path home) throws Exception {
        try (NodeProcess node = NodeProcess.start(home, Map.of())) {
            assertThat(node.firstLines()).contains("ELASTICSEARCH-READY port=" + node.port());
            assertThat(node.send("PUT", "/people", INDEX).body()).contains("\"acknowledged\":true");
            HttpResponse<String> stored = node.send("PUT", "/people/_doc/1?refresh=true", """
                    {"text": "его задержали полицейские", "english": "beaten in secret prisons",
                     "words": "Сотрудники полиции увезли троих на чёрной машине", "prefix": "Аргун", "code": "Ёлка"}
                    """);
            assertThat(stored.statusCode()).isEqualTo(201);

            assertThat(hits(node, "match", "text", "полицейский")).isEqualTo(1);
            assertThat(hits(node, "match", "text", "собака")).isZero();
            assertThat(hits(node, "match", "english", "prison")).isEqualTo(1);
            assertThat(hits(node, "match", "words", "черная")).isEqualTo(1);
            assertThat(hits(node, "match_phrase", "words", "полицейский увезли"))
                    .isEqualTo(1);
            assertThat(hits(node, "term", "prefix", "арг")).isEqualTo(1);
            assertThat(hits(node, "term", "code", "ЕЛКА")).isEqualTo(1);
            node.kill();
        }
        try (NodeProcess node = NodeProcess.start(home, Map.of())) {
            node.send("GET", "/_cluster/health/people?wait_for_status=yellow&timeout=20s", "");

            assertThat(hits(node, "match", "text", "полицейский")).isEqualTo(1);
            assertThat(node.send("GET", "/", "").body()).contains("\"number\" : \"8.");
        }
    }

    @Test
    void createsNoIndexUnasked(@TempDir Path home) throws Exception {
        try (NodeProcess node = NodeProcess.start(home, Map.of())) {
            HttpResponse<String> refused = node.send("PUT", "/mistyped/_doc/1", "{}");

            assertThat(refused.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void endsWhenItsParentLetsGoOfTheLeash(@TempDir Path home) throws Exception {
        try (NodeProcess node = NodeProcess.start(home, Map.of())) {
            node.process().getOutputStream().close();

            assertThat(node.process().waitFor(20, SECONDS)).isTrue();
        }
    }

    @Test
    void saysInOneLineThatItsPortIsTaken(@TempDir Path home) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            try (NodeProcess node = NodeProcess.start(home, Map.of("ELASTICSEARCH_PORT", port))) {
                assertThat(node.firstLines())
                        .containsExactly("Elasticsearch cannot start: ELASTICSEARCH_PORT " + port
                                + " is taken by another program.");
                assertThat(node.process().waitFor()).isEqualTo(1);
            }
        }
    }

    private static int hits(NodeProcess node, String query, String field, String text) throws Exception {
        String found = node.send(
                        "POST",
                        "/people/_search?filter_path=hits.total.value,error.reason",
                        "{\"query\": {\"" + query + "\": {\"" + field + "\": \"" + text + "\"}}}")
                .body();
        assertThat(found).matches("\\{\"hits\":\\{\"total\":\\{\"value\":\\d+}}}");
        return Integer.parseInt(found.replaceAll("\\D", ""));
    }
}
