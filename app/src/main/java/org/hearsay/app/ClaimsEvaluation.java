package org.hearsay.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.evaluate.Score;
import org.hearsay.evaluate.claims.ClaimsScorer;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.ClaimRow;
import org.jspecify.annotations.Nullable;

/** Scores claims against expected rows, both as JSON lines. */
final class ClaimsEvaluation {
    private static final double NANOS = 1e9;

    private final String path;
    private final ClaimsScorer scorer;
    private final int documents;
    private final double seconds;

    /** @param claims the records to score, or null for what the ledger holds */
    ClaimsEvaluation(Session session, Path expected, @Nullable Path claims) throws IOException {
        long began = System.nanoTime();
        List<JsonNode> rows = lines(expected);
        scorer = new ClaimsScorer(rows, claims == null ? ofLedger(session) : lines(claims));
        path = expected.toString();
        documents = documents(rows);
        seconds = (System.nanoTime() - began) / NANOS;
    }

    Score score() {
        return new Score("claims", path, documents, scorer.measures(), seconds);
    }

    /** Returns a line for each row, and one for each claim that no row asks for. */
    List<String> report() {
        List<String> lines = new ArrayList<>(scorer.report());
        scorer.unlisted().forEach(claim -> lines.add("not listed: " + inBrief(claim)));
        return lines;
    }

    private static String inBrief(JsonNode claim) {
        List<String> quotes = new ArrayList<>();
        claim.path("evidence").forEach(quote -> quotes.add(quote.path("quote").asText()));
        return ClaimRow.shorten(claim.path("id").asText()) + ", "
                + claim.path("kind").asText() + " " + claim.at("/event/type").asText() + ": "
                + String.join(" … ", quotes);
    }

    private static int documents(List<JsonNode> rows) {
        Set<JsonNode> articles = new HashSet<>();
        rows.forEach(row -> articles.add(row.path("article")));
        return articles.size();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper mapper = ClaimJson.mapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                nodes.add(mapper.readTree(line));
            }
        }
        return nodes;
    }

    private static List<JsonNode> ofLedger(Session session) throws IOException {
        ObjectMapper mapper = ClaimJson.mapper();
        List<JsonNode> nodes = new ArrayList<>();
        try (Ledger ledger = session.openForReading()) {
            for (ClaimRecord claim : ledger.claims(ClaimQuery.ALL)) {
                // Through the text that leaves the program: what is scored is what others would score.
                nodes.add(mapper.readTree(ClaimJson.write(claim)));
            }
        }
        return nodes;
    }
}
