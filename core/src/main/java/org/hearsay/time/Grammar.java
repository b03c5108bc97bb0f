package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Variants by what they begin with: a word, a reader of open places, or another rule's match. */
    record Index(Map<String, List<Variant>> byWord, Map<String, List<Variant>> byReader, List<Variant> byPart) {}

    private final Index simple;
    private final Index compound;

    private Grammar(Index simple, Index compound) {
        this.simple = simple;
        this.compound = compound;
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
        return new Grammar(index(simple), index(compound));
    }

    private static Index index(List<Variant> variants) {
        Map<String, List<Variant>> words = new HashMap<>();
        Map<String, List<Variant>> readers = new HashMap<>();
        List<Variant> parts = new ArrayList<>();
        for (Variant variant : variants) {
            Element first = variant.elements().get(0);
            if (first instanceof Element.Word word) {
                word.forms()
                        .forEach(form -> words.computeIfAbsent(form, key -> new ArrayList<>())
                                .add(variant));
            } else if (first instanceof Element.Open open) {
                readers.computeIfAbsent(open.reader(), key -> new ArrayList<>()).add(variant);
            } else {
                parts.add(variant);
            }
        }
        return new Index(Map.copyOf(words), Map.copyOf(readers), List.copyOf(parts));
    }

    /** Returns the variants without parts. */
    Index simple() {
        return simple;
    }

    /** Returns the variants that hold other rules' matches. */
    Index compound() {
        return compound;
    }
}
