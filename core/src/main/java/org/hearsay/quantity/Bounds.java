package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** The words that bound a number, before it ("at least") or after it ("or more"), from {@code bounds.tsv}. Immutable. */
final class Bounds {

    /** A bound found beside a number: how many tokens it takes, the rule, and what it says. */
    record Found(int length, String rule, Bound bound) {}

    private record Entry(List<String> words, boolean after, String rule, Bound bound) {}

    private final List<Entry> entries;

    private Bounds(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static Bounds load() {
        List<Entry> entries = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(Bounds.class, "bounds.tsv").rows()) {
            for (String form : row.list("forms")) {
                entries.add(new Entry(
                        List.of(form.split(" ")),
                        row.text("side").equals("after"),
                        row.id(),
                        row.constant("bound", Bound.class)));
            }
        }
        return new Bounds(entries);
    }

    /** Returns the longest bound that ends right before a token, or null. */
    @Nullable Found before(List<Token> tokens, int first) {
        return longest(tokens, false, first);
    }

    /** Returns the longest bound that begins right after a token, or null. */
    @Nullable Found after(List<Token> tokens, int last) {
        return longest(tokens, true, last + 1);
    }

    private @Nullable Found longest(List<Token> tokens, boolean after, int edge) {
        Found best = null;
        for (Entry entry : entries) {
            int size = entry.words.size();
            boolean longer = entry.after == after && (best == null || size > best.length);
            if (longer && Words.stand(tokens, after ? edge : edge - size, entry.words)) {
                best = new Found(size, entry.rule, entry.bound);
            }
        }
        return best;
    }
}
