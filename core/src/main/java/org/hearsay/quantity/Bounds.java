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

    private record Entry(Forms forms, boolean after, String rule, Bound bound) {}

    private final List<Entry> entries;

    private Bounds(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static Bounds load() {
        List<Entry> entries = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(Bounds.class, "bounds.tsv").rows()) {
            entries.add(new Entry(
                    new Forms(row.list("forms")),
                    row.text("side").equals("after"),
                    row.id(),
                    row.constant("bound", Bound.class)));
        }
        return new Bounds(entries);
    }

    /**
     * Returns the bound that ends right before a token, or null. Of two in a row the outer one decides, unless it only says
     * "exactly"; the length is that of both.
     */
    @Nullable Found before(List<Token> tokens, int first) {
        Found inner = longest(tokens, false, first);
        Found outer = inner == null ? null : longest(tokens, false, first - inner.length);
        if (inner == null || outer == null) {
            return inner;
        }
        Found deciding = outer.bound == Bound.EXACT ? inner : outer;
        return new Found(inner.length + outer.length, deciding.rule, deciding.bound);
    }

    /** Returns the longest bound that begins right after a token, or null. */
    @Nullable Found after(List<Token> tokens, int last) {
        Found found = longest(tokens, true, last + 1);
        return found == null || goesOn(tokens, last + 1 + found.length) ? null : found;
    }

    /** "nine plus the boats", "nine or more than that": another number or phrase follows, which the bound's words belong to. */
    private static boolean goesOn(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        return token.isNumber()
                || token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.lower().equals("than");
    }

    /** Returns the bound that stands behind what is counted: "nine soldiers at least", or null. */
    @Nullable Found afterThing(List<Token> tokens, int head) {
        Found found = longest(tokens, true, head + 1);
        int next = found == null ? 0 : head + 1 + found.length;
        boolean ends = next >= tokens.size()
                || !Character.isLetter(tokens.get(next).text().charAt(0));
        return found != null && found.length > 1 && ends ? found : null;
    }

    private @Nullable Found longest(List<Token> tokens, boolean after, int edge) {
        Found best = null;
        for (Entry entry : entries) {
            if (entry.after == after) {
                int length = after ? entry.forms.from(tokens, edge) : entry.forms.upTo(tokens, edge);
                if (length > (best == null ? 0 : best.length)) {
                    best = new Found(length, entry.rule, entry.bound);
                }
            }
        }
        return best;
    }
}
