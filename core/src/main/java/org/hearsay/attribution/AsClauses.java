package org.hearsay.attribution;

import java.util.List;
import org.hearsay.language.DependencyTree;
import org.jspecify.annotations.Nullable;

/** Reads "As the ministry announced, the tunnel will open": the rest of the sentence is what was announced. */
final class AsClauses {
    private AsClauses() {}

    /** Returns what an active verb with a subject attributes where it stands so, or null. */
    static @Nullable Draft read(Grammar grammar, CueEntry entry, int verb, Words cue, Phrase source) {
        DependencyTree tree = grammar.tree();
        int mark = tree.dependents(verb, "mark", "advmod").stream()
                .filter(at -> grammar.reads(at, "as"))
                .findFirst()
                .orElse(Grammar.NONE);
        boolean opens = mark != Grammar.NONE && mark < source.words().first() && tree.is(verb, "advcl");
        if (!opens || !entry.takes(CuePattern.ASIDE) || !entry.takes(CuePattern.CLAUSE)) {
            return null;
        }
        Words clause = grammar.extent(verb);
        Words rest = clause.first() == 0
                ? after(grammar, clause.last())
                : clause.first() > 1 && grammar.token(clause.first() - 1).tag().equals(",")
                        ? grammar.trimmed(Extents.opening(grammar), clause.first() - 1)
                        : null;
        return rest == null
                ? null
                : new Draft(
                        grammar.sentence(),
                        entry,
                        CuePattern.ASIDE,
                        verb,
                        cue,
                        source,
                        List.of(rest.span(grammar.sentence())));
    }

    private static @Nullable Words after(Grammar grammar, int last) {
        boolean comma =
                last + 2 < grammar.size() && grammar.token(last + 1).tag().equals(",");
        return comma ? grammar.trimmed(last + 1, grammar.size() - 1) : null;
    }
}
