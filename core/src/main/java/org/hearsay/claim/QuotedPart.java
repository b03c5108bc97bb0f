package org.hearsay.claim;

import java.util.List;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SpeechForm;
import org.hearsay.text.Span;

/**
 * Tells how much of a claim stands in quotation marks, where of the whole content only a part does.
 *
 * <p>"He mentioned that he had called, and spoke of “closer contact”": the content is mixed, the call alone is indirect.
 */
final class QuotedPart {
    private QuotedPart() {}

    /** Returns the chain with the forms of the claim in place of mixed ones; sources with another form stay as they are. */
    static List<Source> of(String text, List<Source> chain, List<Span> content, List<Span> extent) {
        if (chain.stream().noneMatch(source -> source.form() == SpeechForm.MIXED)) {
            return chain;
        }
        SpeechForm form = form(text, content, extent);
        return chain.stream()
                .map(source -> source.form() == SpeechForm.MIXED ? source.inForm(form) : source)
                .toList();
    }

    private static SpeechForm form(String text, List<Span> content, List<Span> extent) {
        int inside = 0;
        int outside = 0;
        boolean open = false;
        int end = extent.get(extent.size() - 1).end();
        for (int i = content.get(0).begin(); i < end; i++) {
            char character = text.charAt(i);
            open = open(open, character);
            int at = i;
            if (Character.isLetterOrDigit(character) && extent.stream().anyMatch(part -> part.contains(at))) {
                inside += open ? 1 : 0;
                outside += open ? 0 : 1;
            }
        }
        if (inside == 0) {
            return SpeechForm.INDIRECT;
        }
        return outside == 0 ? SpeechForm.DIRECT : SpeechForm.MIXED;
    }

    private static boolean open(boolean before, char character) {
        return switch (character) {
            case '"' -> !before;
            case '“', '„', '«' -> true;
            case '”', '»' -> false;
            default -> before;
        };
    }
}
