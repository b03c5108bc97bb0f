package org.hearsay.attribution;

import java.util.List;
import org.hearsay.text.Span;

/** Tells whether content stands in quotation marks. */
final class Forms {
    private Forms() {}

    static SpeechForm of(String text, List<Span> content, List<Quotation> quotations) {
        int words = 0;
        int quoted = 0;
        for (Span part : content) {
            for (int at = part.begin(); at < part.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    words++;
                    quoted += isQuoted(at, quotations) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return SpeechForm.INDIRECT;
        }
        return quoted == words ? SpeechForm.DIRECT : SpeechForm.MIXED;
    }

    /** The quotations are in text order and apart, so that a binary search finds the one before the place. */
    private static boolean isQuoted(int offset, List<Quotation> quotations) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && quotations.get(low - 1).span().contains(offset);
    }
}
