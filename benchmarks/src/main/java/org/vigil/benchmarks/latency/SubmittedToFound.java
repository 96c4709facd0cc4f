package org.vigil.benchmarks.latency;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.vigil.contract.Regions;

/**
 * How long it takes from a submission's 202 until an analyst finds it by a word of its own, at a steady rate, through the
 * gateway. Prints percentiles of both legs in milliseconds; the wait for the acknowledgement is the limit beside which
 * the rest is to be read.
 */
public final class SubmittedToFound {
    private static final Duration POLL = Duration.ofMillis(300);
    /** One in so many is searched for, because asking for each would itself be the load. */
    private static final int SAMPLE = 10;

    private static final long LOST = -1;
    private static final long NOT_ASKED = -2;
    private static final List<String> WORDS = List.of(
            "door", "window", "table", "water", "bread", "light", "night", "street", "winter", "summer", "morning",
            "evening", "bus", "road", "bridge", "river");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a just-started process takes for its first requests is a figure of its own. */
    private static final int COLD_SECONDS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String monitor;
    private final String analyst;

    private SubmittedToFound(URI address, String monitor, String analyst) {
        this.address = address;
        this.monitor = monitor;
        this.analyst = analyst;
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        if (arguments.length != 5) {
            System.err.println("usage: ADDRESS MONITOR_TOKEN ANALYST_TOKEN PER_SECOND SECONDS");
            System.exit(2);
        }
        new SubmittedToFound(URI.create(arguments[0]), arguments[1], arguments[2])
                .run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    }

    private void run(int perSecond, int seconds) throws InterruptedException, ExecutionException {
        List<CompletableFuture<Timing>> timings = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(i) / perSecond;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            timings.add(submitAndFind(i, phrase(i)));
        }
        List<Timing> all = new ArrayList<>();
        for (CompletableFuture<Timing> timing : timings) {
            all.add(timing.get());
        }
        int cold = Math.min(all.size(), perSecond * COLD_SECONDS);
        System.out.println(perSecond + " a second for " + seconds + " s, through the gateway, in milliseconds");
        report("first " + COLD_SECONDS + " s of fresh processes", all.subList(0, cold));
        report("after that", all.subList(cold, all.size()));
        long lost = all.stream().filter(one -> one.found() == LOST).count();
        System.out.println("not found within " + PATIENCE.toSeconds() + " s: " + lost);
        System.exit(lost == 0 ? 0 : 1);
    }

    private static void report(String when, List<Timing> timings) {
        System.out.println(when);
        print(
                "  until acknowledged",
                new ArrayList<>(timings.stream().map(Timing::acknowledged).toList()));
        print(
                "  from then until found",
                new ArrayList<>(timings.stream()
                        .map(Timing::found)
                        .filter(found -> found != LOST && found != NOT_ASKED)
                        .toList()));
    }

    private CompletableFuture<Timing> submitAndFind(int number, String phrase) {
        long begun = System.nanoTime();
        return send(request("/api/testimonies", monitor)
                        .POST(HttpRequest.BodyPublishers.ofString(submission(number, phrase)))
                        .build())
                .thenCompose(answer -> {
                    if (answer.statusCode() != 202) {
                        throw new IllegalStateException("status " + answer.statusCode());
                    }
                    long acknowledged = System.nanoTime();
                    if (number % SAMPLE != 0) {
                        return CompletableFuture.completedFuture(new Timing(millis(acknowledged - begun), NOT_ASKED));
                    }
                    return find(phrase, acknowledged)
                            .thenApply(found -> new Timing(millis(acknowledged - begun), found));
                });
    }

    private CompletableFuture<Long> find(String phrase, long since) {
        return send(request(
                                "/api/incidents?q=" + URLEncoder.encode('"' + phrase + '"', StandardCharsets.UTF_8),
                                analyst)
                        .GET()
                        .build())
                .thenCompose(answer -> {
                    long waited = System.nanoTime() - since;
                    if (answer.statusCode() == 200 && !answer.body().contains("\"total\":0")) {
                        return CompletableFuture.completedFuture(millis(waited));
                    }
                    if (waited > PATIENCE.toNanos()) {
                        return CompletableFuture.completedFuture(LOST);
                    }
                    CompletableFuture<Void> pause = CompletableFuture.runAsync(
                            () -> {}, CompletableFuture.delayedExecutor(POLL.toMillis(), TimeUnit.MILLISECONDS));
                    return pause.thenCompose(rested -> find(phrase, since));
                });
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    /** Happenings of many days and regions: what a real week brings is no single event told six hundred times. */
    private static String submission(int number, String phrase) {
        String region = Regions.all().get(number % Regions.all().size()).code();
        LocalDate day = LocalDate.of(2012, 1, 1).plusDays(number * 7L % 4000);
        return """
                {"incidentClass":"DETENTION","acts":[{"type":"ARBITRARY_ARREST"}],"period":"%s",
                 "place":{"region":"%s"},"consent":{"givenBy":"PERSON","scopes":{"STORE_INTERNAL":"YES"}},
                 "narrative":"they kept us for a day and spoke of %s","language":"EN"}""".formatted(day, region, phrase);
    }

    /** Plain words, because an invented one would be hidden as a name; three of them are a phrase of their own. */
    private static String phrase(int number) {
        int size = WORDS.size();
        return WORDS.get(number % size) + " " + WORDS.get(number / size % size) + " "
                + WORDS.get(number / size / size % size);
    }

    private static void print(String what, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%-24s p50 %5d   p95 %5d   p99 %5d   max %5d%n",
                what, at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? -1 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private record Timing(long acknowledged, long found) {}
}
