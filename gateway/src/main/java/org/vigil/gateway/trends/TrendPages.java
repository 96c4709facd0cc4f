package org.vigil.gateway.trends;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.calls.Trends;
import org.vigil.gateway.calls.Trends.Bucket;
import org.vigil.gateway.calls.Trends.Range;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.Words;
import org.vigil.gateway.search.Filters;
import reactor.core.publisher.Mono;

/** How many, where and when. The whole question is in the address, so that a figure can be cited. */
final class TrendPages {
    private static final List<String> PARAMETERS = Stream.of(
                    List.of("by", "split", "q"), Filters.NAMES, List.of("from", "to"))
            .flatMap(List::stream)
            .toList();
    private static final List<String> STEPS = List.of("year", "month", "week", "day");
    private static final List<String> SPLITS = List.of("region", "act", "perpetrator");
    private static final Range NONE = new Range(0, 0);
    private static final int MOST_SMALL_CHARTS = 8;

    private final Pages pages;
    private final HttpSearch search;

    TrendPages(Pages pages, HttpSearch search) {
        this.pages = pages;
        this.search = search;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        Query query = query(request);
        return Pages.caller(request)
                .flatMap(caller -> Mono.zip(search.trends(caller, query), search.status(caller)))
                .flatMap(answers -> {
                    Map<String, Object> model = new HashMap<>();
                    Words words = pages.words(request);
                    model.put("query", query);
                    model.put("steps", STEPS);
                    model.put("splits", SPLITS);
                    model.put("pieces", Filters.pieces(words, query));
                    model.put("lag", answers.getT2().fold(status -> status.behindSeconds(), refused -> -1L, () -> -1L));
                    return answers.getT1()
                            .fold(
                                    trends -> {
                                        fill(model, words, trends, query);
                                        return pages.show(request, "trends", model);
                                    },
                                    refused -> problem(
                                            request, HttpStatus.UNPROCESSABLE_CONTENT, model, "search.not-understood"),
                                    () -> problem(request, HttpStatus.SERVICE_UNAVAILABLE, model, "search.away"));
                });
    }

    Mono<ServerResponse> table(ServerRequest request) {
        Query query = query(request);
        return Pages.caller(request)
                .flatMap(caller -> search.trends(caller, query))
                .flatMap(answer -> answer.fold(
                        trends -> ServerResponse.ok()
                                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trends.csv\"")
                                .bodyValue(TrendsCsv.write(trends)),
                        refused -> ServerResponse.unprocessableContent().build(),
                        () -> ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                                .build()));
    }

    private Mono<ServerResponse> problem(
            ServerRequest request, HttpStatus status, Map<String, Object> model, String problem) {
        model.put("problem", problem);
        return pages.show(request, status, "trends", model);
    }

    private static void fill(Map<String, Object> model, Words words, Trends trends, Query query) {
        List<Bucket> buckets = Buckets.withoutGaps(trends);
        model.put("trends", trends);
        model.put("buckets", buckets);
        model.put("chart", chart(words, buckets));
        model.put("small", small(words, trends, buckets, query.first("split")));
        model.put("tiles", TileMap.tiles(trends, query.without("by").without("split")));
        model.put(
                "regions",
                trends.regions().stream()
                        .sorted(Comparator.comparingLong(Trends.RegionCount::incidents)
                                .reversed())
                        .toList());
    }

    private static Chart chart(Words words, List<Bucket> buckets) {
        long largest = buckets.stream().mapToLong(Bucket::possible).max().orElse(0);
        return Chart.of(
                "",
                960,
                280,
                buckets,
                largest,
                series(words, bucket -> new Range(bucket.certain(), bucket.possible())));
    }

    private static Chart.Series series(Words words, Function<Bucket, Range> range) {
        return new Chart.Series(
                bucket -> range.apply(bucket).certain(),
                bucket -> range.apply(bucket).possible(),
                bucket -> says(words, bucket.start(), range.apply(bucket)),
                bucket -> words.shortBucket(bucket.start()));
    }

    /** One small chart for each value of the split, all on one scale so that they can be compared. */
    private static List<Chart> small(Words words, Trends trends, List<Bucket> buckets, String split) {
        Map<String, Long> totals = new LinkedHashMap<>();
        trends.buckets().forEach(bucket -> bucket.split()
                .forEach((value, range) -> totals.merge(value, range.possible(), Long::sum)));
        long largest = buckets.stream()
                .flatMap(bucket -> bucket.split().values().stream())
                .mapToLong(Range::possible)
                .max()
                .orElse(0);
        List<Chart> charts = new ArrayList<>();
        totals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_SMALL_CHARTS)
                .map(Map.Entry::getKey)
                .forEach(value -> charts.add(Chart.of(
                        Filters.label(words, split, value),
                        360,
                        150,
                        buckets,
                        largest,
                        series(words, bucket -> range(bucket, value)))));
        return charts;
    }

    private static Range range(Bucket bucket, String value) {
        return bucket.split().getOrDefault(value, NONE);
    }

    private static String says(Words words, String start, Range range) {
        String number = range.certain() == range.possible()
                ? words.number(range.certain())
                : words.number(range.certain()) + "–" + words.number(range.possible());
        return words.bucket(start) + ": " + number;
    }

    private static Query query(ServerRequest request) {
        Query given = Query.of(request.queryParams(), PARAMETERS);
        return given.first("by").isEmpty() ? given.only("by", "month") : given;
    }
}
