package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** The words that decide whether what they govern happened: order to, threaten to, fail to, plan. Immutable. */
final class Governors {
    private final Map<String, List<Governor>> byLemma;

    private Governors(Map<String, List<Governor>> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    /**
     * One of them.
     *
     * @param id the id of its row
     * @param forms the forms that it governs: {@code to}, {@code ing}, {@code that}, {@code noun}
     * @param realis what becomes of the governed event, or null where it keeps its own
     * @param object whether its object, and not its subject, is to act
     */
    record Governor(String id, List<String> forms, @Nullable Realis realis, boolean object) {}

    static Governors load() {
        Map<String, List<Governor>> found = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Governors.class, "governors.tsv").rows()) {
            Governor governor = new Governor(
                    row.id(),
                    row.list("forms"),
                    row.optional("realis").isPresent() ? row.constant("realis", Realis.class) : null,
                    row.optional("control").orElse("").equals("object"));
            for (String lemma : row.list("lemmas")) {
                found.computeIfAbsent(lemma, any -> new ArrayList<>()).add(governor);
            }
        }
        found.replaceAll((lemma, list) -> List.copyOf(list));
        return new Governors(found);
    }

    /** Returns the row of a word that governs an infinitive: with an object in between, or of its own subject ("wanted to go"). */
    Optional<Governor> of(String lemma, String form, boolean object) {
        Optional<Governor> fitting = byLemma.getOrDefault(lemma, List.of()).stream()
                .filter(governor -> governor.forms().contains(form) && governor.object() == object)
                .findFirst();
        return fitting.isPresent() ? fitting : of(lemma, form);
    }

    Optional<Governor> of(String lemma, String form) {
        return byLemma.getOrDefault(lemma, List.of()).stream()
                .filter(governor -> governor.forms().contains(form))
                .findFirst();
    }

    boolean controlsByObject(String lemma) {
        return byLemma.getOrDefault(lemma, List.of()).stream().anyMatch(Governor::object);
    }
}
