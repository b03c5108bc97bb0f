package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** What looks like an event and is none: sport, accidents, figures of speech. Immutable. */
final class Discards {
    private final List<Discard> discards;

    private record Discard(String id, Set<String> lemmas, String slot, Set<String> words) {}

    private Discards(List<Discard> discards) {
        this.discards = List.copyOf(discards);
    }

    static Discards load() {
        List<Discard> found = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(Discards.class, "discards.tsv").rows()) {
            found.add(new Discard(
                    row.id(), Set.copyOf(row.list("lemmas")), row.text("slot"), Set.copyOf(row.list("words"))));
        }
        return new Discards(found);
    }

    boolean discards(Clause clause, SentenceView view) {
        String lemma = view.lemma(clause.head());
        return discards.stream()
                .filter(discard ->
                        discard.lemmas().contains("*") || discard.lemmas().contains(lemma))
                .anyMatch(discard -> hits(discard, clause, view));
    }

    private static boolean hits(Discard discard, Clause clause, SentenceView view) {
        if (discard.slot().equals("sentence")) {
            long hits = view.sentence().tokens().stream()
                    .map(token -> token.lemma().toLowerCase(java.util.Locale.ROOT))
                    .filter(discard.words()::contains)
                    .distinct()
                    .limit(2)
                    .count();
            return hits == 2;
        }
        return clause.slot(discard.slot()).stream()
                .anyMatch(token -> discard.words().contains(view.lemma(view.meant(token))));
    }
}
