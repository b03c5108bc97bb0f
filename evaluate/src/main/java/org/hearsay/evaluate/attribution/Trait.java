package org.hearsay.evaluate.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/** A kind of relation that figures are broken down by. */
enum Trait {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** Nothing of the content stands in quotation marks. */
    INDIRECT,
    /** Part of the content stands in quotation marks. */
    MIXED,
    /** The source is one word, and a pronoun. */
    PRONOUN,
    /** No source is named. */
    NO_SOURCE,
    /** Source, cue and content do not stand in one sentence. */
    CROSS_SENTENCE;

    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "it", "its", "they",
            "them", "their", "who", "which", "that", "whom", "whose");

    /** Returns the name of the trait in the names of measures. */
    String measure() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    static Set<Trait> of(ScoringTokens tokens, Relation relation) {
        Set<Trait> traits = EnumSet.of(form(tokens, relation.content()));
        String source = tokens.words(relation.source()).strip();
        if (source.isEmpty()) {
            traits.add(NO_SOURCE);
        } else if (PRONOUNS.contains(source.toLowerCase(Locale.ROOT))) {
            traits.add(PRONOUN);
        }
        List<Span> all = new ArrayList<>(relation.content());
        all.addAll(relation.source());
        all.addAll(relation.cue());
        if (tokens.crossSentences(all)) {
            traits.add(CROSS_SENTENCE);
        }
        return traits;
    }

    private static Trait form(ScoringTokens tokens, List<Span> content) {
        List<String> fragments = content.stream()
                .map(span -> tokens.words(List.of(span)).replace("''", "\"").replace("``", "\""))
                .toList();
        boolean any = fragments.stream().anyMatch(text -> text.codePoints().anyMatch(Trait::isMark));
        boolean all = fragments.stream()
                .map(Trait::stripped)
                .allMatch(text -> isMark(text.codePointAt(0)) && isMark(text.codePointBefore(text.length())));
        return !any ? INDIRECT : all ? DIRECT : MIXED;
    }

    private static String stripped(String text) {
        String cut = text.strip().replaceAll("[.,;:]+$", "");
        return cut.isEmpty() ? "." : cut;
    }

    private static boolean isMark(int character) {
        return "\"“”«»„".indexOf(character) >= 0;
    }
}
