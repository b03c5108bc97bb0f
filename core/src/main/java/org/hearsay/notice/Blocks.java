package org.hearsay.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Article;
import org.hearsay.text.Paragraphs;
import org.hearsay.text.Span;

/**
 * The paragraphs of an article by fingerprint, so that repetition is found without comparing texts.
 *
 * <p>A fingerprint is the beginning of the SHA-256 of the paragraph's letters and digits in lower case: white space,
 * punctuation and case do not count. Immutable and safe for several threads.
 */
public final class Blocks {
    private static final int BYTES = 8;

    private final List<Span> spans;
    private final List<String> fingerprints;

    private Blocks(List<Span> spans, List<String> fingerprints) {
        this.spans = spans;
        this.fingerprints = fingerprints;
    }

    /** Returns the fingerprints of an article's paragraphs, 16 hexadecimal digits each, sorted. */
    public static Set<String> fingerprints(Article article) {
        return new TreeSet<>(of(article.text()).fingerprints);
    }

    static Blocks of(String text) {
        List<Span> spans = Paragraphs.of(text);
        MessageDigest digest = sha256();
        return new Blocks(
                spans,
                spans.stream().map(span -> fingerprint(span.in(text), digest)).toList());
    }

    /** Returns the paragraphs, in text order. */
    List<Span> spans() {
        return spans;
    }

    /** Returns the fingerprint of each paragraph. */
    List<String> fingerprints() {
        return fingerprints;
    }

    private static String fingerprint(String paragraph, MessageDigest digest) {
        StringBuilder letters = new StringBuilder(paragraph.length());
        paragraph.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        byte[] hash = digest.digest(letters.toString().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
