package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/**
 * Finds what stands in quotation marks, paragraph by paragraph.
 *
 * <p>Curly, straight, doubled and angled marks and single curly ones are read. A mark that is never closed holds to the end of
 * its paragraph where the next one begins with a mark, and to the end of its sentence otherwise, so that a missing mark cannot
 * make the rest of an article somebody's words.
 */
final class QuotationMarks {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final String text;
    private final List<Sentence> sentences;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationMarks(Analysis analysis) {
        this.text = analysis.text();
        this.sentences = analysis.sentences();
    }

    /** Returns the quotations of an article, in text order; none overlaps another. */
    static List<Quotation> in(Analysis analysis) {
        QuotationMarks marks = new QuotationMarks(analysis);
        int first = 0;
        while (first < marks.sentences.size()) {
            int last = first;
            while (last + 1 < marks.sentences.size()
                    && marks.sentences.get(last + 1).paragraph()
                            == marks.sentences.get(first).paragraph()) {
                last++;
            }
            marks.paragraph(first, last);
            first = last + 1;
        }
        return List.copyOf(marks.found);
    }

    private void paragraph(int first, int last) {
        int end = sentences.get(last).span().end();
        int at = sentences.get(first).span().begin();
        while (at < end) {
            int mark = markAt(at, end);
            if (mark > 0 && opens(at, mark, end)) {
                int close = closing(at + mark, end, text.charAt(at));
                at = close < 0 ? open(at, first, last, end) : add(at, close, first, last, false);
            } else {
                at += Math.max(mark, 1);
            }
        }
    }

    /** Returns how many characters a mark that may open a quotation takes, or 0. */
    private int markAt(int at, int end) {
        char character = text.charAt(at);
        if (isDoubled(at, end)) {
            return 2;
        }
        return character == '"' || character == '‘' || OPENING.indexOf(character) >= 0 ? 1 : 0;
    }

    private boolean isDoubled(int at, int end) {
        char character = text.charAt(at);
        return (character == '\'' || character == '`') && at + 1 < end && text.charAt(at + 1) == character;
    }

    private boolean opens(int at, int width, int end) {
        if (at + width >= end || Character.isWhitespace(text.charAt(at + width))) {
            return false;
        }
        boolean straight = text.charAt(at) == '"' || width == 2;
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return !straight || !wordBefore;
    }

    /** Returns the offset after the mark that closes a quotation, or -1. */
    private int closing(int from, int end, char opening) {
        for (int at = from; at < end; at++) {
            char character = text.charAt(at);
            if (opening == '‘') {
                if (character == '’' && !isInsideWord(at, end)) {
                    return at + 1;
                }
            } else if (CLOSING.indexOf(character) >= 0 || character == '"') {
                return at + 1;
            } else if (isDoubled(at, end) && character == '\'') {
                return at + 2;
            }
        }
        return -1;
    }

    private boolean isInsideWord(int at, int end) {
        return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private int open(int at, int first, int last, int end) {
        if (text.charAt(at) == '‘') {
            return at + 1;
        }
        if (last + 1 < sentences.size() && markAt(sentences.get(last + 1).span().begin(), text.length()) > 0) {
            return add(at, end, first, last, true);
        }
        return add(at, sentences.get(sentenceAt(at, first, last)).span().end(), first, last, false);
    }

    private int add(int begin, int end, int first, int last, boolean goesOn) {
        found.add(new Quotation(
                new Span(begin, end),
                sentenceAt(Math.min(begin + 2, end - 1), first, last),
                sentenceAt(end - 1, first, last),
                goesOn));
        return end;
    }

    private int sentenceAt(int offset, int first, int last) {
        int at = first;
        while (at < last && sentences.get(at + 1).span().begin() <= offset) {
            at++;
        }
        return at;
    }
}
