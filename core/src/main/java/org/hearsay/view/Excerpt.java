package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Paragraphs;
import org.hearsay.text.Span;

/** The paragraphs of an article that hold the evidence of one claim, cut at its marks. */
public final class Excerpt {
    private Excerpt() {}

    /** Returns the segments of each paragraph that holds evidence of the claim, in text order. */
    public static List<List<Segment>> of(String text, ClaimRecord claim) {
        CodePoints codePoints = CodePoints.of(text);
        List<Span> evidence = claim.evidence().stream()
                .map(quote -> codePoints.toUtf16(new Span(quote.begin(), quote.end())))
                .toList();
        List<Span> paragraphs = Paragraphs.of(text).stream()
                .filter(paragraph -> evidence.stream().anyMatch(paragraph::overlaps))
                .toList();
        return Highlights.of(text, Mark.of(claim), paragraphs);
    }

    /** Returns the segments of each quotation that the claim stands on, without its article. */
    public static List<List<Segment>> quotes(ClaimRecord claim) {
        List<Mark> marks = Mark.of(claim);
        return claim.evidence().stream().map(quote -> inQuote(quote, marks)).toList();
    }

    private static List<Segment> inQuote(ClaimRecord.Quote quote, List<Mark> marks) {
        List<Mark> inside = marks.stream()
                .filter(mark -> mark.role() != Role.EVIDENCE && mark.role() != Role.CONTENT)
                .filter(mark -> mark.begin() < quote.end() && quote.begin() < mark.end())
                .map(mark -> new Mark(
                        Math.max(mark.begin(), quote.begin()) - quote.begin(),
                        mark.end() - quote.begin(),
                        mark.role(),
                        mark.claim()))
                .toList();
        Span whole = new Span(0, quote.quote().length());
        return Highlights.of(quote.quote(), inside, List.of(whole)).get(0);
    }

    /**
     * Returns the words around the first evidence, at most so many characters on either side, cut at its marks.
     *
     * @return the segments; where text was left out, the first or last begins or ends with an ellipsis of its own
     */
    public static List<Segment> around(String text, ClaimRecord claim, int characters) {
        Optional<ClaimRecord.Quote> first =
                claim.evidence().stream().min(Comparator.comparingInt(ClaimRecord.Quote::begin));
        if (first.isEmpty()) {
            return List.of();
        }
        CodePoints codePoints = CodePoints.of(text);
        Span quote =
                codePoints.toUtf16(new Span(first.get().begin(), first.get().end()));
        int from = wordStart(text, Math.max(0, quote.begin() - characters), quote.begin());
        int to = wordEnd(text, Math.min(text.length(), quote.end() + characters), quote.end());
        List<Segment> segments = new ArrayList<>();
        if (from > 0) {
            segments.add(ellipsis(codePoints.fromUtf16(from), "… "));
        }
        segments.addAll(
                Highlights.of(text, Mark.of(claim), List.of(new Span(from, to))).get(0));
        if (to < text.length()) {
            segments.add(ellipsis(codePoints.fromUtf16(to), " …"));
        }
        return segments;
    }

    private static Segment ellipsis(int at, String text) {
        return new Segment(at, text, Set.of(), List.of());
    }

    private static int wordStart(String text, int offset, int last) {
        int at = offset;
        while (at > 0 && at < last && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int offset, int first) {
        int at = offset;
        while (at < text.length() && at > first && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
