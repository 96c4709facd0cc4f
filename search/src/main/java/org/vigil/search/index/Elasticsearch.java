package org.vigil.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.io.IOException;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.vigil.search.problem.IndexUnavailable;

/**
 * The one place that knows how Elasticsearch fails. Its messages may quote documents and questions, so none of them
 * leaves here: only status and error type do.
 */
public final class Elasticsearch {
    private Elasticsearch() {}

    /** A call of either client. */
    @FunctionalInterface
    public interface Call<T> {
        T run() throws IOException;
    }

    /** The answer, or {@link IndexUnavailable} where asking again may help. */
    public static <T> T ask(Call<T> call) {
        try {
            return call.run();
        } catch (ElasticsearchException refused) {
            throw translate(refused.status(), String.valueOf(refused.error().type()));
        } catch (ResponseException refused) {
            int status = status(refused.getResponse());
            // Both clients are used on our own aliases only: what is not found is an index.
            throw translate(status, status == 404 ? "index_not_found_exception" : "");
        } catch (IOException unanswered) {
            throw new IndexUnavailable("Elasticsearch does not answer");
        }
    }

    /** One of many documents asked for, found or not; a failure to look for it is not 'not found'. */
    public static <T> GetResult<T> present(MultiGetResponseItem<T> item) {
        if (item.isFailure()) {
            throw translate(503, String.valueOf(item.failure().error().type()));
        }
        return item.result();
    }

    public static int status(Response response) {
        return response.getStatusLine().getStatusCode();
    }

    static RuntimeException translate(int status, String type) {
        if (type.equals("index_not_found_exception")) {
            return new IndexMissing();
        }
        // A full disk blocks writing (F6): that passes when somebody makes room.
        if (status >= 500 || status == 429 || type.equals("cluster_block_exception")) {
            return new IndexUnavailable("Elasticsearch answers " + status + " " + type);
        }
        return new IllegalStateException("Elasticsearch answers " + status + " " + type);
    }
}
