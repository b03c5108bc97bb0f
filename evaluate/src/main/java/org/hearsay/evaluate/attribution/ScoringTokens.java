package org.hearsay.evaluate.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** The tokens by which spans are compared: runs of word characters, and single marks. Immutable. */
final class ScoringTokens {
    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final CodePoints points;
    private final List<Span> tokens;

    private ScoringTokens(String text, CodePoints points, List<Span> tokens) {
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

    CodePoints points() {
        return points;
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
