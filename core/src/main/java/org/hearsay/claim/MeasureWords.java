package org.hearsay.claim;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.event.Measure;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** What "deaths", "dead" and "toll" measure, by {@code measures.tsv}. Immutable. */
final class MeasureWords {
    /** How a word of the table goes with its number. */
    enum Use {
        /** It is what is counted: "31 deaths". */
        COUNTED,
        /** It says what became of those who are counted: "31 people dead". */
        STATE,
        /** It is the number's name: "the toll rose to 31". */
        NAME,
        /** It says whom the name of a count counts: "the number of people killed". */
        OF_COUNT
    }

    private final Map<String, Map<Use, Measure>> measures = new HashMap<>();

    private MeasureWords() {}

    static MeasureWords load() {
        MeasureWords words = new MeasureWords();
        for (RuleRow row : RuleTable.beside(MeasureWords.class, "measures.tsv").rows()) {
            words.measures
                    .computeIfAbsent(row.text("lemma"), any -> new HashMap<>())
                    .put(row.constant("use", Use.class), row.constant("measure", Measure.class));
        }
        return words;
    }

    boolean has(Token token) {
        return measures.containsKey(token.lemma()) || measures.containsKey(token.lower());
    }

    /** Returns what a word measures; it may be a lemma ("death") or a form that has a verb's lemma ("injured"). */
    @Nullable Measure of(Token token, Use use) {
        Measure byLemma = measures.getOrDefault(token.lemma(), Map.of()).get(use);
        return byLemma != null
                ? byLemma
                : measures.getOrDefault(token.lower(), Map.of()).get(use);
    }
}
