package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.time.TimeExpression;

/**
 * Finds the quantities of a text: how many, with the bound that the words put on the number, its unit and what is counted.
 *
 * <p>Numbers that name rather than count ("Article 5", "Su-27", years) are left out, and so are the numbers inside times. An age is
 * kept with the unit {@code age}. Words and units are in {@code bounds.tsv}, {@code vague.tsv}, {@code units.tsv}, {@code
 * people.tsv}, {@code labels.tsv}, {@code changes.tsv}, {@code fractions.tsv}, {@code roles.tsv}, {@code rates.tsv}, {@code none.tsv}. Needs no tree. Immutable and safe for several threads.
 */
public final class QuantityReader {
    private final QuantityGrammar grammar;

    private QuantityReader(QuantityGrammar grammar) {
        this.grammar = grammar;
    }

    /** Loads the data from the class path. */
    public static QuantityReader load() {
        return new QuantityReader(QuantityGrammar.load());
    }

    /**
     * Returns the quantities of a text in text order; they do not overlap.
     *
     * @param times the times of the same text; numbers inside them are no quantities
     */
    public List<Quantity> read(Analysis analysis, List<TimeExpression> times) {
        List<BitSet> taken = new ArrayList<>();
        analysis.sentences().forEach(sentence -> taken.add(new BitSet(sentence.size())));
        for (TimeExpression time : times) {
            if (!isMeasured(analysis.sentences().get(time.sentence()), time)) {
                taken.get(time.sentence()).set(time.first(), time.last() + 1);
            }
        }
        List<Quantity> quantities = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            new QuantityScan(grammar, analysis.text(), sentence, taken.get(sentence.index())).into(quantities);
        }
        return List.copyOf(quantities);
    }

    /** "the 1520 sq m hall": what looks like a year and has a unit of measure behind it is none. */
    private boolean isMeasured(Sentence sentence, TimeExpression time) {
        return time.first() == time.last()
                && sentence.token(time.first()).isNumber()
                && grammar.units().after(sentence.tokens(), time.last()) != null;
    }
}
