package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;

/** Splits a noun phrase into the origins that it joins: "Google and Yahoo", "South Korean and Western intelligence agencies". */
final class Coordination {
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private Coordination() {}

    /** Returns the joined phrases in text order; the phrase itself where it joins nothing. */
    static List<Phrase> parts(Sentence sentence, Phrase phrase) {
        DependencyTree tree = sentence.tree();
        List<Integer> heads = new ArrayList<>();
        heads.add(phrase.head());
        for (int at : tree.dependents(phrase.head(), "conj")) {
            if (phrase.words().contains(at)
                    && (sentence.token(at).isNoun() || sentence.token(at).isPronoun())) {
                heads.add(at);
            }
        }
        if (heads.size() > 1) {
            return byHead(sentence, phrase, heads);
        }
        int link = beforeDeterminer(sentence, phrase);
        return link < 0
                ? byAdjective(sentence, phrase)
                : List.of(
                        new Phrase(link - 1, new Words(phrase.words().first(), link - 1)),
                        new Phrase(
                                phrase.head(),
                                new Words(link + 1, phrase.words().last())));
    }

    /** "Tam and her neighbour Petr Osk", taken for one compound name: a determiner after "and" opens another phrase. Returns where "and" is, or -1. */
    private static int beforeDeterminer(Sentence sentence, Phrase phrase) {
        DependencyTree tree = sentence.tree();
        for (int at = phrase.words().first() + 1; at < phrase.head() - 1; at++) {
            String next = sentence.token(at + 1).tag();
            boolean opens = sentence.token(at).tag().equals("CC") && (next.equals("DT") || next.equals("PRP$"));
            if (opens && sentence.token(at - 1).isProperNoun() && tree.is(at - 1, "compound")) {
                return at;
            }
        }
        return -1;
    }

    private static List<Phrase> byHead(Sentence sentence, Phrase phrase, List<Integer> heads) {
        List<Phrase> parts = new ArrayList<>();
        int first = phrase.words().first();
        for (int i = 0; i < heads.size(); i++) {
            int limit = i + 1 < heads.size()
                    ? beforeNext(sentence, heads.get(i + 1))
                    : phrase.words().last();
            int last = limit;
            while (last > heads.get(i) && isLink(sentence, last)) {
                last--;
            }
            parts.add(new Phrase(heads.get(i), new Words(Math.min(first, heads.get(i)), Math.max(last, heads.get(i)))));
            first = limit + 1;
        }
        return parts;
    }

    private static int beforeNext(Sentence sentence, int next) {
        int at = sentence.tree().subtree(next).get(0);
        while (isLink(sentence, at) && at < next) {
            at++;
        }
        return at - 1;
    }

    private static boolean isLink(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.equals("CC") || tag.equals(",");
    }

    /** "South Korean and Western intelligence agencies": one noun, two capitalised adjectives, two origins. */
    private static List<Phrase> byAdjective(Sentence sentence, Phrase phrase) {
        DependencyTree tree = sentence.tree();
        if (!PLURAL.contains(sentence.token(phrase.head()).tag())) {
            return List.of(phrase);
        }
        for (int adjective : tree.dependents(phrase.head(), "amod")) {
            int other = tree.dependent(adjective, "conj");
            int link = other - 1;
            if (other > adjective
                    && other < phrase.head()
                    && isCapital(sentence, adjective)
                    && isCapital(sentence, other)
                    && isLink(sentence, link)) {
                return List.of(
                        new Phrase(phrase.head(), new Words(phrase.words().first(), link - 1)),
                        new Phrase(
                                phrase.head(), new Words(other, phrase.words().last())));
            }
        }
        return List.of(phrase);
    }

    private static boolean isCapital(Sentence sentence, int at) {
        return Character.isUpperCase(sentence.token(at).text().charAt(0));
    }
}
