package org.hearsay.evaluate.attribution;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** The tokens by which spans are compared: runs of word characters, and single marks. Not safe for several threads. */
final class ScoringTokens {
    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final CodePoints points;
    private final List<Span> tokens;

    private final BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    private ScoringTokens(String text, CodePoints points, List<Span> tokens) {
        ends.setText(text);
        this.text = text;
        this.points = points;
        this.tokens = tokens;
    }

    static ScoringTokens of(String text) {
        CodePoints points = CodePoints.of(text);
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(points.fromUtf16(new Span(matcher.start(), matcher.end())));
        }
        return new ScoringTokens(text, points, List.copyOf(tokens));
    }

    /** Says whether spans in code points stand in more than one sentence, as the JDK finds the ends of sentences. */
    boolean crossSentences(List<Span> spans) {
        Set<Integer> sentences = new HashSet<>();
        for (Span span : spans) {
            Span place = points.toUtf16(span);
            int last = Math.max(place.begin(), place.end() - 1);
            sentences.add(sentence(place.begin()));
            sentences.add(sentence(last));
        }
        return sentences.size() > 1;
    }

    /** Returns the offset at which the sentence of an offset ends. */
    private int sentence(int offset) {
        return offset >= text.length() ? text.length() : ends.following(offset);
    }

    /** Returns the characters at spans in code points, joined by spaces. */
    String words(List<Span> spans) {
        return String.join(
                " ", spans.stream().map(span -> points.toUtf16(span).in(text)).toList());
    }

    /** Returns the tokens that spans in code points overlap, without marks at the outer edges. */
    BitSet at(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            for (int at = firstAfter(span.begin());
                    at < tokens.size() && tokens.get(at).begin() < span.end();
                    at++) {
                found.set(at);
            }
        }
        while (!found.isEmpty() && isMark(found.nextSetBit(0))) {
            found.clear(found.nextSetBit(0));
        }
        while (!found.isEmpty() && isMark(found.length() - 1)) {
            found.clear(found.length() - 1);
        }
        return found;
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isMark(int token) {
        int first = text.codePointAt(points.toUtf16(tokens.get(token)).begin());
        return !Character.isLetterOrDigit(first) && first != '_' && !Character.isAlphabetic(first);
    }
}
