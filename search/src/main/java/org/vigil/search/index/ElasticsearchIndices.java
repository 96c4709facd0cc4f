package org.vigil.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;

/** The physical indices behind the views' aliases. A generation's name is never used again. */
public final class ElasticsearchIndices {
    private final RestClient client;

    public ElasticsearchIndices(RestClient client) {
        this.client = client;
    }

    /** The views whose index is not there, or was made by another build. */
    public List<View> unfit() {
        List<View> unfit = new ArrayList<>();
        for (View view : View.values()) {
            JsonNode mapping = read("/" + view.alias() + "/_mapping");
            String made = mapping.isEmpty()
                    ? ""
                    : mapping.iterator()
                            .next()
                            .at("/mappings/_meta/fingerprint")
                            .asString("");
            if (!made.equals(IndexDefinition.of(view).fingerprint())) {
                unfit.add(view);
            }
        }
        return unfit;
    }

    public boolean allThere() {
        String all = Stream.of(View.values()).map(View::alias).collect(Collectors.joining(","));
        return !read("/" + all + "/_mapping").isEmpty();
    }

    /** Drops every generation of a view and makes the next, empty one; returns when it can be searched. */
    public void renew(View view) {
        // A cluster may be shared: only names that we could have given are ours to drop.
        Pattern ours = Pattern.compile(view.alias() + "-(\\d{6})");
        int latest = 0;
        for (String name : read("/" + view.alias() + "-*/_mapping").propertyNames()) {
            Matcher generation = ours.matcher(name);
            if (generation.matches()) {
                latest = Math.max(latest, Integer.parseInt(generation.group(1)));
                send(new Request("DELETE", "/" + name));
            }
        }
        Request create = new Request("PUT", String.format("/%s-%06d", view.alias(), latest + 1));
        create.setJsonEntity(IndexDefinition.of(view).json());
        send(create);
        Request yellow = new Request("GET", "/_cluster/health/" + view.alias());
        yellow.addParameter("wait_for_status", "yellow");
        yellow.addParameter("timeout", "30s");
        send(yellow);
    }

    /** The answer's JSON, or an empty object where nothing of that name is there. */
    private JsonNode read(String path) {
        return Elasticsearch.ask(() -> {
            try {
                return parse(client.performRequest(new Request("GET", path)));
            } catch (ResponseException refused) {
                if (Elasticsearch.status(refused.getResponse()) == 404) {
                    return Json.events().createObjectNode();
                }
                throw refused;
            }
        });
    }

    private void send(Request request) {
        Elasticsearch.ask(() -> client.performRequest(request));
    }

    private static JsonNode parse(Response response) throws IOException {
        return Json.events().readTree(response.getEntity().getContent());
    }
}
