package org.hearsay.language;

import java.util.Locale;
import java.util.Objects;
import org.hearsay.text.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index its place in the sentence, from zero
 * @param span its place in the canonical text, in UTF-16 offsets
 * @param text the characters at that place
 * @param lemma the dictionary form, in lower case except for proper nouns
 * @param tag the Penn Treebank part-of-speech tag
 * @param name what kind of name it is part of
 */
public record Token(int index, Span span, String text, String lemma, String tag, NameType name) {
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(name, "name");
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }

    /** Returns the text in lower case, whatever the machine's locale. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
