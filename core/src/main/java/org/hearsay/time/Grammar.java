package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The variants that begin with one word, by the word that comes second; {@code others} go on with something else. */
    record Bucket(Map<String, List<Variant>> bySecond, List<Variant> others) {}

    /** Variants by what they begin with: a word, a reader of open places, or another rule's match. */
    record Index(Map<String, Bucket> byWord, Map<String, List<Variant>> byReader, List<Variant> byPart) {}

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
                put(words, word, variant);
            } else if (first instanceof Element.Open open) {
                readers.computeIfAbsent(open.reader(), key -> new ArrayList<>()).add(variant);
            } else {
                parts.add(variant);
            }
        }
        Map<String, Bucket> buckets = new HashMap<>();
        words.forEach((word, found) -> buckets.put(word, bucket(found)));
        return new Index(Map.copyOf(buckets), Map.copyOf(readers), List.copyOf(parts));
    }

    private static Bucket bucket(List<Variant> variants) {
        Map<String, List<Variant>> bySecond = new HashMap<>();
        List<Variant> others = new ArrayList<>();
        for (Variant variant : variants) {
            List<Element> elements = variant.elements();
            if (elements.size() > 1 && elements.get(1) instanceof Element.Word second) {
                put(bySecond, second, variant);
            } else {
                others.add(variant);
            }
        }
        return new Bucket(Map.copyOf(bySecond), List.copyOf(others));
    }

    private static void put(Map<String, List<Variant>> into, Element.Word word, Variant variant) {
        word.forms()
                .forEach(form ->
                        into.computeIfAbsent(form, key -> new ArrayList<>()).add(variant));
    }

    /** Returns the words that a variant begins with. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>(simple.byWord().keySet());
        words.addAll(compound.byWord().keySet());
        return words;
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
