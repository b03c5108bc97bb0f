package org.hearsay.notice;

import java.util.List;
import org.hearsay.rule.RuleRow;

/**
 * One rule by which a paragraph shows that it is not reporting.
 *
 * @param id the rule's id, {@code notice/...}
 * @param role what the mark proves
 * @param phrases any of which must stand in the paragraph's own words
 * @param atMost the number of words that the paragraph may have
 */
record Mark(String id, Role role, List<Phrase> phrases, int atMost) {

    /** What a mark proves. */
    enum Role {
        /** The paragraph is a notice by itself: a button, a legal line, a newsletter box. */
        LABEL,
        /** The outlet asks for something; the paragraph is a notice, and so are those that lead up to it. */
        ASKS,
        /** An appeal may begin here; it is one where an asking paragraph follows. */
        OPENS,
        /** The outlet speaks of itself, which it does in appeals and elsewhere. */
        SELF
    }

    static Mark of(RuleRow row) {
        return new Mark(
                row.id(),
                row.constant("role", Role.class),
                row.list("phrases").stream().map(Phrase::new).toList(),
                row.optional("most").isEmpty() ? Integer.MAX_VALUE : row.number("most"));
    }

    boolean isIn(List<String> words) {
        return words.size() <= atMost && phrases.stream().anyMatch(phrase -> phrase.isIn(words));
    }
}
