package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence leaves out when it counts on: "600 soldiers have been killed and thousands more wounded". The second
 * participle has a number in place of its subject and no verb of its own, which parsers seldom get right, so that it is read from
 * the words.
 */
final class Elisions {
    private static final Set<String> MORE = Set.of("more", "others", "other", "another", "additional", "people");
    private static final Set<String> NUMBERS = Set.of(
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "many",
            "several",
            "some",
            "others",
            "dozen",
            "more",
            "another");

    private final SentenceView view;
    private final List<Quantity> quantities;

    Elisions(SentenceView view, List<Quantity> quantities) {
        this.view = view;
        this.quantities = quantities;
    }

    /**
     * A number and the participle that it belongs to.
     *
     * @param first the first token of the number
     * @param participle the participle
     * @param quantity the number, or null where no reader of numbers found it
     */
    record Elision(int first, int participle, @Nullable Quantity quantity) {}

    /** Returns what follows a passive verb in this way, or null. */
    @Nullable Elision after(int verb) {
        int at = verb + 1;
        while (at < view.sentence().size()
                && Set.of(",", "and").contains(view.token(at).lower())) {
            at++;
        }
        int first = at;
        if (at == verb + 1 || at - verb > 3) {
            return null;
        }
        while (at < view.sentence().size() && at - first < 6 && countsOn(at)) {
            at++;
        }
        if (at == first || at >= view.sentence().size() || !hasNumber(first, at) || !isParticiple(view.token(at))) {
            return null;
        }
        return new Elision(first, at, quantity(first, at));
    }

    private boolean countsOn(int at) {
        Token token = view.token(at);
        String word = token.lower();
        boolean bound = Set.of(
                        "at", "least", "than", "about", "around", "over", "nearly", "almost", "were", "was", "up", "to")
                .contains(word);
        return token.isNumber() || bound || MORE.contains(word) || NUMBERS.contains(word);
    }

    private boolean hasNumber(int first, int end) {
        for (int i = first; i < end; i++) {
            if (view.token(i).isNumber() || NUMBERS.contains(view.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(Token token) {
        return Set.of("VBN", "VBD", "JJ").contains(token.tag()) && token.lower().endsWith("ed");
    }

    /** Returns the last token that belongs to the participle: up to the next mark or coordination. */
    int end(int participle) {
        int last = participle;
        for (int i = participle + 1; i < view.sentence().size(); i++) {
            String tag = view.token(i).tag();
            if (tag.equals("CC")
                    || tag.equals(",")
                    || tag.equals(".")
                    || tag.equals(":")
                    || tag.equals("``")
                    || tag.equals("''")) {
                return last;
            }
            last = i;
        }
        return last;
    }

    private @Nullable Quantity quantity(int first, int end) {
        return quantities.stream()
                .filter(quantity -> quantity.first() >= first && quantity.last() < end)
                .findFirst()
                .orElse(null);
    }

    /** Returns the verb that a participle comes from; taggers take many for adjectives. */
    static String lemma(Token participle) {
        String word = participle.lower();
        return participle.isVerb() ? participle.lemma() : word.substring(0, word.length() - 2);
    }
}
