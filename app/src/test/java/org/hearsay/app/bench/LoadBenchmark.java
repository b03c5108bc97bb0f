package org.hearsay.app.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.app.server.HearsayServer;
import org.hearsay.app.server.ServerOptions;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;

/**
 * How long answers take over 200,000 claims while twenty readers ask at once. Not part of the usual tests:
 *
 * <p>{@code ./mvnw -pl app -am test -Dtest=LoadBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dload.ledger=/tmp/load.db}
 *
 * <p>The ledger is written where there is none. Times are the server's own, from the first byte of the request to the last of the answer as
 * seen on the same machine.
 */
class LoadBenchmark {
    private static final int CLAIMS = Integer.getInteger("load.claims", 200_000);
    private static final int READERS = Integer.getInteger("load.readers", 20);
    private static final int REQUESTS = Integer.getInteger("load.requests", 400);
    private static final int MOST_RATE = 1_000_000;

    @Test
    void table() throws Exception {
        Path file = Path.of(System.getProperty("load.ledger", "target/load.db"));
        if (!Files.exists(file)) {
            try (SqliteLedger ledger = SqliteLedger.open(file)) {
                long began = System.nanoTime();
                new ManyClaims(ledger, 1).write(CLAIMS);
                System.out.printf(Locale.ROOT, "written in %.0f s%n", (System.nanoTime() - began) / 1e9);
            }
        }
        try (SqliteLedger ledger = SqliteLedger.openReadOnly(file);
                HearsayServer server =
                        HearsayServer.start(ledger, ServerOptions.local(0).withRate(MOST_RATE))) {
            System.out.println("| what, " + READERS
                    + " readers | p50 ms | p95 ms | slowest ms | CPU ms each |\n|---|---|---|---|---|");
            for (Map.Entry<String, List<String>> what : addresses(ledger).entrySet()) {
                measure(what.getKey(), what.getValue(), server.address());
            }
        }
    }

    private static Map<String, List<String>> addresses(SqliteLedger ledger) {
        List<ClaimRecord> some = ledger.claims(ClaimQuery.ALL.page(null, 500));
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        addresses.put("first page of claims (REST)", List.of("api/v1/claims"));
        addresses.put("first page of the desk", List.of(""));
        addresses.put(
                "a page further on",
                List.of(
                        "api/v1/claims?cursor=YTgwMDA",
                        "api/v1/claims?cursor=YWYwMDA",
                        "api/v1/claims?cursor=YTQwMDA"));
        addresses.put(
                "narrowed by one facet",
                List.of(
                        "api/v1/claims?type=ASSAULT",
                        "api/v1/claims?measure=killed",
                        "api/v1/claims?actor=AAX",
                        "api/v1/claims?source-type=government",
                        "api/v1/claims?stance=deny",
                        "api/v1/claims?outlet=Outlet%2090",
                        "api/v1/claims?time=2024-02",
                        "api/v1/claims?place=town-7"));
        addresses.put(
                "narrowed by two",
                List.of(
                        "api/v1/claims?type=ASSAULT&actor=AAX",
                        "api/v1/claims?recipient=ABX&measure=killed&time=2023"));
        addresses.put(
                "words",
                List.of("api/v1/claims?q=shelled", "api/v1/claims?q=soldiers+town", "api/v1/search?q=praised+1999"));
        for (String facet : List.of(
                "type",
                "measure",
                "realis",
                "stance",
                "source-type",
                "source",
                "actor",
                "recipient",
                "place",
                "outlet",
                "kind",
                "status",
                "time",
                "occurrence",
                "story",
                "article")) {
            addresses.put("facet " + facet, List.of("api/v1/facets/" + facet));
        }
        addresses.put(
                "a facet of narrowed claims",
                List.of(
                        "api/v1/facets/actor?type=ASSAULT",
                        "api/v1/facets/type?actor=AAX",
                        "api/v1/facets/place?q=shelled"));
        addresses.put(
                "a claim",
                some.stream().map(claim -> "api/v1/claims/" + claim.id()).toList());
        addresses.put(
                "evidence: an article with its claims",
                some.stream()
                        .map(claim -> "articles/" + claim.article().id() + "?claim=" + claim.id())
                        .toList());
        addresses.put(
                "evidence beside the list of the desk",
                some.stream().map(claim -> "claims/" + claim.id() + "/pane").toList());
        addresses.put("the desk narrowed by one facet", List.of("?type=ASSAULT", "?actor=AAX", "?measure=killed"));
        addresses.put(
                "a facet opened on the desk", List.of("facets/actor", "facets/place", "facets/time?type=ASSAULT"));
        addresses.put("the desk's queue of reviews", List.of("review"));
        addresses.put(
                "explanation",
                some.stream()
                        .map(claim -> "api/v1/claims/" + claim.id() + "/explanation")
                        .toList());
        addresses.put("changes since the start", List.of("api/v1/claims?changed_since=start"));
        addresses.put("as of the middle", List.of("api/v1/claims?asof=200000"));
        addresses.put("dyads", List.of("api/v1/dyads", "api/v1/dyads?by=week&actor=AAX"));
        addresses.put("actors", List.of("api/v1/actors"));
        addresses.put("occurrences", List.of("api/v1/occurrences"));
        addresses.put("timeline", List.of("api/v1/timeline"));
        return addresses;
    }

    private static void measure(String what, List<String> paths, String address) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            run(readers, http, paths, address, READERS);
            int requests = Math.max(READERS, REQUESTS);
            long cpu = cpu();
            long[] times = run(readers, http, paths, address, requests);
            double each = (cpu() - cpu) / 1e6 / requests;
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.1f |%n",
                    what,
                    times[times.length / 2] / 1e6,
                    times[times.length * 95 / 100] / 1e6,
                    times[times.length - 1] / 1e6,
                    each);
        } finally {
            readers.shutdownNow();
        }
    }

    /** Returns the time that this process has reckoned, readers and server together: it says more than a clock where others reckon, too. */
    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static long[] run(
            ExecutorService readers, HttpClient http, List<String> paths, String address, int requests)
            throws Exception {
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            URI uri = URI.create(address + paths.get(i % paths.size()));
            all.add(() -> time(http, uri));
        }
        long[] times = new long[requests];
        int i = 0;
        for (Future<Long> one : readers.invokeAll(all)) {
            times[i++] = one.get();
        }
        return times;
    }

    private static long time(HttpClient http, URI uri) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(uri + " " + answer.statusCode());
        }
        return System.nanoTime() - began;
    }
}
