package org.vigil.search.erasure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.vigil.contract.Json;
import org.vigil.search.index.Elasticsearch;
import org.vigil.search.problem.IndexUnavailable;
import tools.jackson.databind.JsonNode;

/**
 * Drops deleted documents from the files of an index. A merge keeps a deleted document as long as a retention lease
 * asks for the history behind it, so the merge must wait until every lease has passed the deletion (about 30 s).
 */
public final class ElasticsearchExpunge {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int MERGE_TIMEOUT_MILLIS = 300_000;

    private final RestClient client;

    public ElasticsearchExpunge(RestClient client) {
        this.client = client;
    }

    /** Whether nothing deleted is left; if it is not, changes came in between, and the next call will see to them. */
    boolean deletedFrom(String index) {
        if (deleted(index) == 0) {
            // Still in the transaction log, perhaps: that only a flush empties.
            ask("POST", "/" + index + "/_flush");
            return deleted(index) == 0;
        }
        ask("POST", "/" + index + "/_flush");
        List<Long> deletions = sequence(index, "max_seq_no");
        long lastDeletion = deletions.stream().mapToLong(Long::longValue).max().orElse(0);
        if (!leasesPass(index, lastDeletion)) {
            return false;
        }
        Request merge = new Request("POST", "/" + index + "/_forcemerge");
        merge.addParameter("only_expunge_deletes", "true");
        merge.setOptions(RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setSocketTimeout(MERGE_TIMEOUT_MILLIS)
                        .build()));
        Elasticsearch.ask(() -> client.performRequest(merge));
        return deleted(index) == 0;
    }

    private boolean leasesPass(String index, long lastDeletion) {
        for (long waited = 0; waited <= LONGEST_WAIT.toSeconds(); waited += BETWEEN_LOOKS.toSeconds()) {
            if (sequence(index, "retaining").stream().allMatch(retained -> retained > lastDeletion)) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** Of each shard copy: the last operation, or the first one that each lease still asks for. */
    private List<Long> sequence(String index, String which) {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode physical :
                ask("GET", "/" + index + "/_stats?level=shards").path("indices")) {
            for (JsonNode copies : physical.path("shards")) {
                for (JsonNode copy : copies) {
                    if (which.equals("max_seq_no")) {
                        numbers.add(copy.at("/seq_no/max_seq_no").asLong());
                        continue;
                    }
                    for (JsonNode lease : copy.at("/retention_leases/leases")) {
                        numbers.add(lease.path("retaining_seq_no").asLong());
                    }
                }
            }
        }
        return numbers;
    }

    private long deleted(String index) {
        long deleted = 0;
        for (JsonNode physical : ask("GET", "/" + index + "/_segments").path("indices")) {
            for (JsonNode copies : physical.path("shards")) {
                for (JsonNode copy : copies) {
                    for (JsonNode segment : copy.path("segments")) {
                        deleted += segment.path("deleted_docs").asLong();
                    }
                }
            }
        }
        return deleted;
    }

    private JsonNode ask(String method, String path) {
        return Elasticsearch.ask(() -> {
            String[] parts = path.split("\\?", 2);
            Request request = new Request(method, parts[0]);
            if (parts.length == 2) {
                request.addParameter(
                        parts[1].substring(0, parts[1].indexOf('=')), parts[1].substring(parts[1].indexOf('=') + 1));
            }
            return Json.events()
                    .readTree(client.performRequest(request).getEntity().getContent());
        });
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable("stopped while waiting", stopping);
        }
    }
}
