package org.hearsay.attribution;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** What the rules made of a sentence, token by token. */
// Weights are learned for the order in which the constants stand.
@SuppressWarnings("EnumOrdinal")
final class RuleView {
    private final Grammar grammar;
    private final List<Draft> drafts;

    RuleView(Grammar grammar, List<Draft> drafts) {
        this.grammar = grammar;
        this.drafts = List.copyOf(drafts);
    }

    /** Returns the drafts whose cue holds a token. */
    List<Draft> with(int token) {
        return drafts.stream().filter(draft -> draft.cue().contains(token)).toList();
    }

    /** Returns the pattern of the first draft whose content holds a token, counted from one, or 0. */
    int outer(int token) {
        Span span = grammar.token(token).span();
        for (Draft draft : drafts) {
            if (!draft.cue().contains(token) && draft.content().stream().anyMatch(part -> part.contains(span))) {
                return draft.pattern().ordinal() + 1;
            }
        }
        return 0;
    }

    /** Returns the draft whose cue has its head at a token, else one whose cue holds it, or null. */
    @Nullable Draft of(int cue) {
        List<Draft> own = with(cue);
        return own.stream().filter(draft -> draft.head() == cue).findFirst().orElse(own.isEmpty() ? null : own.get(0));
    }
}
