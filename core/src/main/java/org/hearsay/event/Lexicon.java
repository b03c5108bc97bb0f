package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The frames, by word. Immutable. */
final class Lexicon {
    private final Map<String, List<Frame>> byLemma;

    private Lexicon(Map<String, List<Frame>> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    static Lexicon load() {
        Map<String, List<Frame>> found = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Lexicon.class, "frames.tsv").rows()) {
            Frame frame = Frame.of(row);
            for (String lemma : frame.lemmas()) {
                found.computeIfAbsent(lemma, any -> new ArrayList<>()).add(frame);
            }
        }
        found.replaceAll((lemma, frames) -> List.copyOf(frames));
        return new Lexicon(found);
    }

    /** Returns the frames of a lemma in the order of the table: the first that fits is taken. */
    List<Frame> of(String lemma, Frame.Word word) {
        return byLemma.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(frame -> frame.word() == word)
                .toList();
    }

    boolean knows(String lemma) {
        return byLemma.containsKey(lemma.toLowerCase(Locale.ROOT));
    }
}
