package org.hearsay.event;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/** The verbs that only carry an event noun: hold talks, carry out an attack. Immutable. */
final class LightVerbs {
    private final Set<String> lemmas;

    private LightVerbs(Set<String> lemmas) {
        this.lemmas = Set.copyOf(lemmas);
    }

    static LightVerbs load() {
        Set<String> found = new HashSet<>();
        for (RuleRow row : RuleTable.beside(LightVerbs.class, "light.tsv").rows()) {
            found.addAll(row.list("lemmas"));
        }
        return new LightVerbs(found);
    }

    boolean contains(String lemma) {
        return lemmas.contains(lemma);
    }
}
