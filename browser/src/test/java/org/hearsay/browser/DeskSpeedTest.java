package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.app.server.HearsayServer;
import org.hearsay.app.server.ServerOptions;
import org.hearsay.attribution.Stance;
import org.hearsay.event.EventType;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures how fast the desk answers over a large ledger, and prints the table: {@code -Ddesk.claims=200000}. */
class DeskSpeedTest {
    private static final int READERS = 20;
    private static final int ROUNDS = 5;
    private static final int OF_AN_ARTICLE = 20;
    private static final long SEED = 7;

    @Test
    void answersTwentyReadersAtATime() throws IOException, InterruptedException, ExecutionException {
        int wanted = Integer.getInteger("desk.claims", 0);
        Assumptions.assumeTrue(wanted > 0, "only with -Ddesk.claims=N");
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "hearsay-desk-" + wanted + ".db");
        if (!Files.exists(file)) {
            fill(file, wanted);
        }
        try (Ledger ledger = SqliteLedger.openReadOnly(file);
                HearsayServer server =
                        HearsayServer.start(ledger, ServerOptions.local(0).withRate(1_000_000))) {
            Map<String, List<String>> kinds = addresses(ledger);
            System.out.printf(
                    Locale.ROOT, "%d claims, %d readers at a time%n", ledger.count(ClaimQuery.ALL), READERS);
            System.out.println("| page | requests | median ms | 95th percentile ms | slowest ms |\n|---|---|---|---|---|");
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                long[] times = measure(server.address(), kind.getValue());
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %d |%n",
                        kind.getKey(),
                        times.length,
                        times[times.length / 2],
                        times[(int) (times.length * 0.95)],
                        times[times.length - 1]);
            }
            assertThat(kinds).isNotEmpty();
        }
    }

    private static Map<String, List<String>> addresses(Ledger ledger) {
        List<ClaimRecord> some = ledger.claims(ClaimQuery.ALL.page(null, READERS * ROUNDS));
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("first page", List.of("/"));
        for (String facet : List.of("type", "source", "actor", "recipient", "stance", "outlet", "time", "realis")) {
            kinds.put("values of " + facet, List.of("/facets/" + facet));
        }
        kinds.put("narrowed by type", List.of("/?type=ASSAULT", "/?type=AID", "/?type=CONSULT"));
        kinds.put("narrowed by actor", List.of("/?actor=S01:GOV", "/?actor=S02:GOV", "/?actor=S03:MIL"));
        kinds.put("search", List.of("/?q=envoy", "/?q=talks", "/?q=minister"));
        kinds.put("evidence", some.stream().map(claim -> "/claims/" + claim.id() + "/pane").toList());
        return kinds;
    }

    private static long[] measure(String address, List<String> paths)
            throws InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        HttpClient client = HttpClient.newBuilder().executor(readers).build();
        List<Future<Long>> asked = new ArrayList<>();
        ExecutorService askers = Executors.newFixedThreadPool(READERS);
        for (int i = 0; i < READERS * ROUNDS; i++) {
            String path = paths.get(i % paths.size());
            asked.add(askers.submit(() -> time(client, URI.create(address.replaceAll("/$", "") + path))));
        }
        long[] times = new long[asked.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = asked.get(i).get();
        }
        askers.shutdown();
        readers.shutdown();
        Arrays.sort(times);
        return times;
    }

    private static long time(HttpClient client, URI uri) throws IOException, InterruptedException {
        long before = System.nanoTime();
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(uri.toString()).isEqualTo(200);
        return (System.nanoTime() - before) / 1_000_000;
    }

    private static void fill(Path file, int wanted) {
        Random random = new Random(SEED);
        try (SqliteLedger ledger = SqliteLedger.open(file)) {
            for (int number = 0; number < wanted / OF_AN_ARTICLE; number++) {
                ledger.keep(report(number, random).reading());
            }
        }
    }

    private static Told report(int number, Random random) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_800));
        StringBuilder text = new StringBuilder();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < OF_AN_ARTICLE; i++) {
            String sentence = "Envoy " + number + "-" + i + " met minister " + random.nextInt(500) + " for talks on "
                    + day + ", ministry " + random.nextInt(200) + " said.";
            sentences.add(sentence);
            text.append(sentence).append("\n\n");
        }
        Told told = new Told(
                "Outlet " + random.nextInt(60), "https://outlet.example/" + number, "Talks " + number, day, text.toString());
        EventType[] types = EventType.values();
        Stance[] stances = Stance.values();
        for (String sentence : sentences) {
            String[] words = sentence.split(" ");
            String source = sentence.substring(sentence.indexOf("ministry"), sentence.indexOf(" said"));
            told.event(new Told.Parts(
                    sentence,
                    types[random.nextInt(types.length)],
                    "met",
                    words[0] + " " + words[1],
                    String.format(Locale.ROOT, "S%02d:%s", random.nextInt(90), random.nextBoolean() ? "GOV" : "MIL"),
                    words[3] + " " + words[4],
                    String.format(Locale.ROOT, "S%02d:GOV", random.nextInt(90)),
                    null,
                    0,
                    source,
                    source.replace(' ', '-'),
                    "said",
                    stances[random.nextInt(stances.length)],
                    day.toString(),
                    day,
                    day));
        }
        return told;
    }
}
