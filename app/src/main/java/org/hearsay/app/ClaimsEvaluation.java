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
import org.hearsay.ledger.Ledger;
import org.hearsay.store.ClaimJson;
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
        scorer.unlisted().forEach(claim -> lines.add("not listed: " + claim));
        return lines;
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

    private static List<JsonNode> ofLedger(Session session) {
        ObjectMapper mapper = ClaimJson.mapper();
        try (Ledger ledger = session.openForReading()) {
            List<JsonNode> nodes = new ArrayList<>();
            ledger.claims(ClaimQuery.ALL).forEach(claim -> nodes.add(mapper.valueToTree(claim)));
            return nodes;
        }
    }
}
