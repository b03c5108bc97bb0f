package org.hearsay.evaluate.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Pairs claims with expected rows, one to one, and compares what the rows state.
 *
 * <p>Of all pairs that may be, those with the fewest wrong fields are taken first. Recall is the share of rows that are found
 * right in every field, precision the share of the paired ones that are. A claim that no row asks for is neither right nor
 * wrong: it is listed apart, for reading. By field, {@code claims.recall.FIELD} counts the rows that state the field, and {@code
 * claims.precision.FIELD} those of them that are paired.
 */
public final class ClaimsScorer {
    private final List<ExpectedRow> rows;
    private final List<JsonNode> claims;
    private final Map<ExpectedRow, JsonNode> pairs = new LinkedHashMap<>();

    private record Candidate(int row, int claim, int wrong) {}

    /**
     * @param expected the rows, each with an {@code id}
     * @param claims claim records
     */
    public ClaimsScorer(List<JsonNode> expected, List<JsonNode> claims) {
        this.rows = expected.stream()
                .map(json -> new ExpectedRow(json.path("id").asText(), json))
                .toList();
        this.claims = List.copyOf(claims);
        pair();
    }

    private void pair() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                if (rows.get(i).mayBe(claims.get(j))) {
                    candidates.add(new Candidate(
                            i, j, rows.get(i).wrongFields(claims.get(j)).size()));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::wrong)
                .thenComparingInt(Candidate::row)
                .thenComparingInt(Candidate::claim));
        Set<Integer> taken = new HashSet<>();
        Map<Integer, JsonNode> byRow = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (!byRow.containsKey(candidate.row()) && taken.add(candidate.claim())) {
                byRow.put(candidate.row(), claims.get(candidate.claim()));
            }
        }
        byRow.forEach((row, claim) -> pairs.put(rows.get(row), claim));
    }

    /** Returns the measures by name. A measure with nothing to count is left out. */
    public SortedMap<String, Double> measures() {
        SortedMap<String, Double> measures = new TreeMap<>();
        long right = pairs.entrySet().stream()
                .filter(pair -> pair.getKey().wrongFields(pair.getValue()).isEmpty())
                .count();
        put(measures, "claims.recall", right, rows.size());
        put(measures, "claims.precision", right, pairs.size());
        byField(measures);
        return measures;
    }

    private void byField(SortedMap<String, Double> measures) {
        Map<String, Integer> stated = new TreeMap<>();
        Map<String, Integer> paired = new TreeMap<>();
        Map<String, Integer> right = new TreeMap<>();
        for (ExpectedRow row : rows) {
            JsonNode claim = pairs.get(row);
            for (String field : row.fields().keySet()) {
                stated.merge(field, 1, Integer::sum);
                if (claim != null) {
                    paired.merge(field, 1, Integer::sum);
                    right.merge(field, row.wrongFields(claim).contains(field) ? 0 : 1, Integer::sum);
                }
            }
        }
        stated.forEach((field, count) -> {
            put(measures, "claims.recall." + field, right.getOrDefault(field, 0), count);
            put(measures, "claims.precision." + field, right.getOrDefault(field, 0), paired.getOrDefault(field, 0));
        });
    }

    private static void put(SortedMap<String, Double> measures, String name, long part, long whole) {
        if (whole > 0) {
            measures.put(name, (double) part / whole);
        }
    }

    /** Returns a line for each row: right, missing, or what is wrong with the claim that was paired with it. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (ExpectedRow row : rows) {
            JsonNode claim = pairs.get(row);
            if (claim == null) {
                lines.add(row.id() + ": missing");
                continue;
            }
            List<String> wrong = row.wrongFields(claim);
            StringBuilder line = new StringBuilder(row.id()).append(wrong.isEmpty() ? ": right" : ": wrong");
            for (String field : wrong) {
                line.append("\n    ")
                        .append(field)
                        .append(": expected ")
                        .append(row.fields().get(field))
                        .append(", is ")
                        .append(claim.at("/" + field.replace('.', '/')));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Returns the claims of the expected articles that no row asks for. */
    public List<JsonNode> unlisted() {
        Set<JsonNode> articles = new HashSet<>();
        rows.forEach(row -> articles.add(row.json().at("/article/published")));
        Set<JsonNode> listed = new HashSet<>(pairs.values());
        return claims.stream()
                .filter(claim -> articles.contains(claim.at("/article/published")) && !listed.contains(claim))
                .toList();
    }
}
