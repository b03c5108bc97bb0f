package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * All matches of the rules in one sentence, found as they are asked for and kept. For one sentence and one thread.
 *
 * <p>A rule with parts refers only to rules without parts, so a match is at most two deep and the work stays linear in the
 * sentence.
 */
final class Chart {
    private static final Slot NONE = new Slot("", -1, null);

    private final Grammar grammar;
    private final Openings openings;
    private final SlotReader reader;
    private final List<Token> tokens;
    private final Map<String, @Nullable Slot[]> slots = new HashMap<>();
    private final Map<Integer, List<Match>> simple = new HashMap<>();

    Chart(Grammar grammar, Openings openings, SlotReader reader, List<Token> tokens) {
        this.grammar = grammar;
        this.openings = openings;
        this.reader = reader;
        this.tokens = tokens;
    }

    /** Returns the longest match that begins at a piece, the earlier rule where two are as long, or null. */
    @Nullable Match longest(int at) {
        if (!openings.may(tokens.get(at))) {
            return null;
        }
        Match best = null;
        for (Match match : simple(at)) {
            best = longer(best, match);
        }
        for (Match match : matches(grammar.compound(), at, best != null)) {
            best = longer(best, match);
        }
        return best;
    }

    private List<Match> matches(Grammar.Index index, int at, boolean withParts) {
        List<Match> found = new ArrayList<>();
        Grammar.Bucket bucket = index.byWord().get(tokens.get(at).lower());
        if (bucket != null) {
            add(bucket.others(), at, found);
            add(
                    at + 1 < tokens.size()
                            ? bucket.bySecond().get(tokens.get(at + 1).lower())
                            : null,
                    at,
                    found);
        }
        for (Map.Entry<String, List<Grammar.Variant>> entry : index.byReader().entrySet()) {
            if (slot(entry.getKey(), at).last() >= 0) {
                add(entry.getValue(), at, found);
            }
        }
        if (withParts) {
            add(index.byPart(), at, found);
        }
        return found;
    }

    private void add(@Nullable List<Grammar.Variant> variants, int at, List<Match> into) {
        if (variants == null) {
            return;
        }
        for (Grammar.Variant variant : variants) {
            Match match = match(variant, at);
            if (match != null) {
                into.add(match);
            }
        }
    }

    private static Match longer(@Nullable Match one, Match other) {
        if (one == null || other.last() > one.last()) {
            return other;
        }
        return other.last() == one.last() && other.rule().order() < one.rule().order() ? other : one;
    }

    private List<Match> simple(int at) {
        List<Match> known = simple.get(at);
        if (known == null) {
            known = List.copyOf(matches(grammar.simple(), at, false));
            simple.put(at, known);
        }
        return known;
    }

    private @Nullable Match match(Grammar.Variant variant, int at) {
        Map<String, Slot> filled = new HashMap<>();
        int first = at;
        int end = -1;
        int next = at;
        for (Element element : variant.elements()) {
            if (element instanceof Element.Edge edge) {
                first = edge.begins() ? next : first;
                end = edge.begins() ? end : next;
                continue;
            }
            next = next < tokens.size() ? step(element, next, filled) : -1;
            if (next < 0) {
                return null;
            }
        }
        return new Match(variant.rule(), first, (end < 0 ? next : end) - 1, filled);
    }

    /** Returns the index after what fills an element, or -1 where nothing does. */
    private int step(Element element, int at, Map<String, Slot> filled) {
        if (element instanceof Element.Word word) {
            return word.forms().contains(tokens.get(at).lower()) ? at + 1 : -1;
        }
        if (element instanceof Element.Open open) {
            Slot slot = slot(open.reader(), at);
            if (slot.last() < 0) {
                return -1;
            }
            filled.put(open.name(), slot);
            return slot.last() + 1;
        }
        Element.Part part = (Element.Part) element;
        Match match = part(part.kinds(), at);
        if (match == null) {
            return -1;
        }
        filled.put(part.name(), new Slot("", match.last(), match));
        return match.last() + 1;
    }

    private @Nullable Match part(Set<String> kinds, int at) {
        Match best = null;
        for (Match match : simple(at)) {
            if (kinds.contains(match.rule().kind())) {
                best = longer(best, match);
            }
        }
        return best;
    }

    private Slot slot(String name, int at) {
        @Nullable Slot[] known = slots.computeIfAbsent(name, key -> new @Nullable Slot[tokens.size()]);
        Slot slot = known[at];
        if (slot == null) {
            Slot read = reader.read(name, tokens, at);
            slot = read == null ? NONE : read;
            known[at] = slot;
        }
        return slot;
    }
}
