package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The words that can be cues, found by kind and dictionary form. Immutable. */
final class CueLexicon {
    private final Map<CueEntry.Kind, Map<String, List<CueEntry>>> byLemma;

    private CueLexicon(Map<CueEntry.Kind, Map<String, List<CueEntry>>> byLemma) {
        this.byLemma = byLemma;
    }

    static CueLexicon load() {
        Map<CueEntry.Kind, Map<String, List<CueEntry>>> index = new HashMap<>();
        for (RuleRow row : RuleTable.beside(CueLexicon.class, "cues.tsv").rows()) {
            CueEntry entry = entry(row);
            index.computeIfAbsent(entry.kind(), any -> new HashMap<>())
                    .computeIfAbsent(entry.lemma(), any -> new ArrayList<>(1))
                    .add(entry);
        }
        return new CueLexicon(index);
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

    /** Returns the entries of that kind for a token, in the order of the table; empty where there is none. */
    List<CueEntry> at(CueEntry.Kind kind, Token token) {
        return byLemma.getOrDefault(kind, Map.of()).getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    }

    /** Returns all prepositions and phrases that stand as one. */
    List<CueEntry> prepositions() {
        return byLemma.getOrDefault(CueEntry.Kind.PREPOSITION, Map.of()).values().stream()
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(CueEntry::id))
                .toList();
    }

    /** Says whether a token can be the head of a cue, before anything is known of its syntax. */
    boolean mayStart(Token token) {
        if (token.isVerb()) {
            return !at(CueEntry.Kind.VERB, token).isEmpty();
        }
        return token.isNoun()
                ? !at(CueEntry.Kind.NOUN, token).isEmpty()
                : !at(CueEntry.Kind.ADJECTIVE, token).isEmpty() || token.lower().equals("according");
    }
}
