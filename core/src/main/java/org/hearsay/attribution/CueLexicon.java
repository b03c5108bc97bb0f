package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The words that can be cues, found by kind and dictionary form. Immutable. */
final class CueLexicon {
    private final Map<CueEntry.Kind, Map<String, List<CueEntry>>> byLemma;

    /** The first words of the prepositions that are longer than one word, and those of one word. */
    private final Set<String> openers;

    private CueLexicon(Map<CueEntry.Kind, Map<String, List<CueEntry>>> byLemma) {
        this.byLemma = byLemma;
        this.openers = prepositions().stream()
                .map(entry -> entry.lemma().split(" ", -1))
                .map(words -> words.length > 1 && words[0].length() == 2 ? words[words.length - 2] : words[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    static CueLexicon load() {
        Map<CueEntry.Kind, Map<String, List<CueEntry>>> index = new HashMap<>();
        for (RuleRow row : RuleTable.beside(CueLexicon.class, "cues.tsv").rows()) {
            CueEntry entry = entry(row);
            index.computeIfAbsent(entry.kind(), any -> new HashMap<>())
                    .computeIfAbsent(entry.lemma(), any -> new ArrayList<>(1))
                    .add(entry);
        }
        index.values().forEach(lemmas -> lemmas.replaceAll((lemma, entries) -> longestFirst(entries)));
        return new CueLexicon(index);
    }

    /** A verb with its particle is another cue than the verb alone, and is tried first. */
    private static List<CueEntry> longestFirst(List<CueEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(
                                (CueEntry entry) -> -entry.particle().length())
                        .thenComparing(CueEntry::id))
                .toList();
    }

    private static CueEntry entry(RuleRow row) {
        return new CueEntry(
                row.id(),
                row.constant("part", CueEntry.Kind.class),
                row.text("lemma"),
                row.optional("particle").orElse(""),
                row.constant("stance", Stance.class),
                row.constant("certainty", Certainty.class),
                new HashSet<>(row.constants("patterns", CuePattern.class)),
                new HashSet<>(row.list("prepositions")));
    }

    /** Returns the entries of that kind for a token, those with a particle first; empty where there is none. */
    List<CueEntry> at(CueEntry.Kind kind, Token token) {
        boolean participle = kind == CueEntry.Kind.ADJECTIVE && token.isVerb();
        String word = participle ? token.lower() : token.lemma().toLowerCase(Locale.ROOT);
        return byLemma.getOrDefault(kind, Map.of()).getOrDefault(word, List.of());
    }

    /** Returns the entry of the colon after a speaker's name. */
    CueEntry colon() {
        return byLemma.getOrDefault(CueEntry.Kind.MARK, Map.of()).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Returns all prepositions and phrases that stand as one. */
    List<CueEntry> prepositions() {
        return byLemma.getOrDefault(CueEntry.Kind.PREPOSITION, Map.of()).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CueEntry::id))
                .toList();
    }

    /** Says whether a token can be the head of a cue, before anything is known of its syntax. */
    boolean mayStart(Token token) {
        if (openers.contains(token.lower())) {
            return true;
        }
        CueEntry.Kind kind =
                token.isVerb() ? CueEntry.Kind.VERB : token.isNoun() ? CueEntry.Kind.NOUN : CueEntry.Kind.ADJECTIVE;
        return !at(kind, token).isEmpty() || !at(CueEntry.Kind.ADJECTIVE, token).isEmpty();
    }
}
