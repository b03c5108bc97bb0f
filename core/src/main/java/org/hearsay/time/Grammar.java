package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The rules of {@code rules.tsv}, unfolded. Immutable. */
final class Grammar {

    /** One sequence of elements that a rule fits. */
    record Variant(TimeRule rule, List<Element> elements) {
        Variant {
            elements = List.copyOf(elements);
        }

        private boolean isCompound() {
            return elements.stream().anyMatch(Element.Part.class::isInstance);
        }
    }

    private final List<Variant> simple;
    private final List<Variant> compound;

    private Grammar(List<Variant> simple, List<Variant> compound) {
        this.simple = List.copyOf(simple);
        this.compound = List.copyOf(compound);
    }

    static Grammar load() {
        List<Variant> simple = new ArrayList<>();
        List<Variant> compound = new ArrayList<>();
        int order = 0;
        for (RuleRow row : RuleTable.beside(Grammar.class, "rules.tsv").rows()) {
            TimeRule rule = TimeRule.of(row, order++);
            for (List<Element> elements : rule.variants()) {
                Variant variant = new Variant(rule, elements);
                (variant.isCompound() ? compound : simple).add(variant);
            }
        }
        return new Grammar(simple, compound);
    }

    /** Returns the variants without parts, in the order of the file. */
    List<Variant> simple() {
        return simple;
    }

    /** Returns the variants that hold other rules' matches. */
    List<Variant> compound() {
        return compound;
    }
}
