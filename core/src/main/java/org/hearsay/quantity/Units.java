package org.hearsay.quantity;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Units of measure and of money by their words and signs, from {@code units.tsv}, and the currency codes of ISO 4217 that the JDK
 * knows. Immutable.
 */
final class Units {

    /** A unit found beside a number: its name and its last token (its first where it stands before). */
    record Found(String unit, int edge) {}

    private record Entry(List<String> words, String unit) {}

    private final Map<String, List<Entry>> after;
    private final Map<String, String> before;
    private final Set<String> codes;

    private Units(Map<String, List<Entry>> after, Map<String, String> before) {
        this.after = Map.copyOf(after);
        this.before = Map.copyOf(before);
        this.codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static Units load() {
        Map<String, List<Entry>> after = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Units.class, "units.tsv").rows()) {
            for (String form : row.list("forms")) {
                List<String> words = List.of(form.split(" "));
                after.computeIfAbsent(words.get(0), word -> new java.util.ArrayList<>())
                        .add(new Entry(words, row.text("unit")));
            }
            row.list("signs").forEach(sign -> before.put(sign, row.text("unit")));
        }
        return new Units(after, before);
    }

    /** Returns the currency that stands right before a number, or null. */
    @Nullable Found before(List<Token> tokens, int first) {
        if (first == 0) {
            return null;
        }
        String text = tokens.get(first - 1).text();
        String unit = before.get(text.toLowerCase(java.util.Locale.ROOT));
        if (unit != null) {
            String nation = first > 1 && unit.equals("USD")
                    ? before.get(tokens.get(first - 2).lower() + " " + text)
                    : null;
            return nation == null ? new Found(unit, first - 1) : new Found(nation, first - 2);
        }
        return codes.contains(text) ? new Found(text, first - 1) : null;
    }

    boolean isCode(String text) {
        return codes.contains(text);
    }

    /** Returns the unit that one word stands for, or null. */
    @Nullable String exact(String lower) {
        return after.getOrDefault(lower, List.of()).stream()
                .filter(entry -> entry.words.size() == 1)
                .map(Entry::unit)
                .findFirst()
                .orElse(null);
    }

    /** Returns the longest unit that stands right after a number, a hyphen between them left aside, or null. */
    @Nullable Found after(List<Token> tokens, int last) {
        int at = Words.is(tokens, last + 1, "-") ? last + 2 : last + 1;
        if (at >= tokens.size()) {
            return null;
        }
        if (codes.contains(tokens.get(at).text())) {
            return new Found(tokens.get(at).text(), at);
        }
        Entry best = null;
        for (Entry entry : after.getOrDefault(tokens.get(at).lower(), List.of())) {
            if ((best == null || entry.words.size() > best.words.size()) && Words.stand(tokens, at, entry.words)) {
                best = entry;
            }
        }
        return best == null ? null : new Found(best.unit, at + best.words.size() - 1);
    }
}
