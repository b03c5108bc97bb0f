package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.hearsay.text.Span;

/** The nouns that say on what terms somebody speaks, and not about what: "spoke on condition of anonymity". Immutable. */
final class Terms {
    private final Set<String> lemmas;

    private Terms(Set<String> lemmas) {
        this.lemmas = lemmas;
    }

    static Terms load() {
        return new Terms(RuleTable.beside(Terms.class, "terms.tsv").rows().stream()
                .map((RuleRow row) -> row.text("lemma"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Says whether all that would be said is terms: its first noun is one of them, and no verb stands before that. */
    boolean areAll(Grammar grammar, List<Span> content) {
        if (content.size() != 1) {
            return false;
        }
        for (Token token : grammar.sentence().tokens()) {
            if (content.get(0).contains(token.span()) && (token.isVerb() || token.isNoun())) {
                return token.isNoun() && lemmas.contains(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }
}
