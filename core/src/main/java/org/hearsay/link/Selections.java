package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Quote;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** Tells a number of some ("two were seriously injured", "three of the victims") from one of all, by {@code selections.tsv}. Immutable. */
final class Selections {
    /** Words after the number that still speak of it: "two people were seriously". */
    private static final int NEAR = 3;

    private final List<String> degrees = new ArrayList<>();
    private final List<String> wholes = new ArrayList<>();

    private Selections() {}

    static Selections load() {
        Selections selections = new Selections();
        for (RuleRow row : RuleTable.beside(Selections.class, "selections.tsv").rows()) {
            (row.text("kind").equals("degree") ? selections.degrees : selections.wholes).addAll(row.list("words"));
        }
        return selections;
    }

    /** Says whether a figure is a number of some, by the words of its claim's evidence. */
    boolean isSome(ClaimRecord claim, Figure figure) {
        for (Quote quote : claim.evidence()) {
            if (quote.begin() <= figure.begin() && figure.end() <= quote.end()) {
                String text = quote.quote();
                String after = text.substring(text.offsetByCodePoints(0, figure.end() - quote.begin()));
                return isSome(Words.of(after), figure.measure());
            }
        }
        return false;
    }

    private boolean isSome(List<String> after, Measure measure) {
        if (after.size() > 1 && after.get(0).equals("of")) {
            String next = after.get(1);
            if (wholes.contains(next) || Character.isDigit(next.charAt(0))) {
                return true;
            }
        }
        return measure == Measure.WOUNDED && after.stream().limit(NEAR).anyMatch(degrees::contains);
    }
}
