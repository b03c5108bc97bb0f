package org.hearsay.notice;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A paragraph with the marks that stand in it.
 *
 * @param span where it stands
 * @param marks those of the rules that fire, in the order of the file
 * @param speaksToReader whether it uses the first person plural or addresses the reader, outside quotations
 * @param words how many words of its own it has
 */
record MarkedParagraph(Span span, List<Mark> marks, boolean speaksToReader, int words) {

    static MarkedParagraph of(Span span, String text, List<Mark> rules) {
        List<String> words = Words.of(span.in(text));
        List<Mark> fired = rules.stream().filter(rule -> rule.isIn(words)).toList();
        return new MarkedParagraph(span, fired, Words.speakToReader(words), words.size());
    }

    boolean has(Mark.Role role) {
        return first(role).isPresent();
    }

    Optional<Mark> first(Mark.Role role) {
        return marks.stream().filter(mark -> mark.role() == role).findFirst();
    }

    /** Says whether the paragraph may belong to an appeal that its neighbours make. */
    boolean goesOnWithAppeal() {
        return speaksToReader || !marks.isEmpty();
    }
}
