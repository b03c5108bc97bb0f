package org.hearsay.evaluate.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How two texts overlap, by runs of four words.
 *
 * <p>The runs are counted as often as they occur. True positives, false positives and false negatives are divided by their
 * sum, so that a long page weighs no more than a short one.
 *
 * @param right the share of runs in both texts
 * @param surplus the share of runs in the found text alone
 * @param missed the share of runs in the expected text alone
 */
record Shingles(double right, double surplus, double missed) {
    /** What Python's {@code \w} is, with which the benchmark was published. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final int LENGTH = 4;

    static Shingles compare(String expected, String found) {
        Map<List<String>, Integer> left = count(tokens(expected));
        int right = 0;
        int surplus = 0;
        for (Map.Entry<List<String>, Integer> shingle : count(tokens(found)).entrySet()) {
            int both = Math.min(shingle.getValue(), left.getOrDefault(shingle.getKey(), 0));
            right += both;
            surplus += shingle.getValue() - both;
            left.merge(shingle.getKey(), -both, Integer::sum);
        }
        int missed = left.values().stream().mapToInt(Integer::intValue).sum();
        double sum = Math.max(1, right + surplus + missed);
        return new Shingles(right / sum, surplus / sum, missed / sum);
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** A text of fewer words than a run needs is one run. */
    private static Map<List<String>, Integer> count(List<String> tokens) {
        Map<List<String>, Integer> counts = new HashMap<>();
        int runs = tokens.isEmpty() ? 0 : Math.max(1, tokens.size() - LENGTH + 1);
        for (int i = 0; i < runs; i++) {
            counts.merge(tokens.subList(i, Math.min(tokens.size(), i + LENGTH)), 1, Integer::sum);
        }
        return counts;
    }
}
