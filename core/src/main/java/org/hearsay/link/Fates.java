package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** What became of those whom an event befell, by {@code fates.tsv}. Immutable. */
final class Fates {
    private static final int NEAR = 3;

    private final Map<String, Measure> predicates = new HashMap<>();
    private final Map<String, Measure> before = new HashMap<>();
    private final Map<String, Measure> after = new HashMap<>();

    private Fates() {}

    static Fates load() {
        Fates fates = new Fates();
        for (RuleRow row : RuleTable.beside(Fates.class, "fates.tsv").rows()) {
            Map<String, Measure> words = fates.table(row);
            row.list("words").forEach(word -> words.put(word, row.constant("measure", Measure.class)));
        }
        return fates;
    }

    private Map<String, Measure> table(RuleRow row) {
        return switch (row.text("place")) {
            case "predicate" -> predicates;
            case "before" -> before;
            case "after" -> after;
            default -> throw row.fault("the column 'place' holds none of predicate, before, after");
        };
    }

    /** Returns the measure of those whom an event befell, {@code CASUALTIES} where it leaves open whether they died, or null. */
    @Nullable Measure of(ClaimRecord claim) {
        Event event = claim.event();
        if (event == null) {
            return null;
        }
        List<String> words = Words.of(event.predicate().text());
        Measure own = words.stream()
                .map(predicates::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return own == Measure.CASUALTIES && isFatal(claim, words.get(0)) ? Measure.KILLED : own;
    }

    private boolean isFatal(ClaimRecord claim, String predicate) {
        return claim.evidence().stream().anyMatch(quote -> isFatal(Words.of(quote.quote()), predicate));
    }

    private boolean isFatal(List<String> words, String predicate) {
        int at = words.indexOf(predicate);
        if (at < 0) {
            return false;
        }
        List<String> behind = words.subList(at + 1, Math.min(words.size(), at + 1 + NEAR));
        return (at > 0 && before.containsKey(words.get(at - 1)))
                || behind.stream().anyMatch(after::containsKey);
    }
}
