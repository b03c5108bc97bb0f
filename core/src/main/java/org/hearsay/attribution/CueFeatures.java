package org.hearsay.attribution;

import java.util.List;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Token;

/** The features by which a token is taken for the head of a cue or not. */
// Weights are learned for the order in which the constants stand.
@SuppressWarnings("EnumOrdinal")
final class CueFeatures {
    private CueFeatures() {}

    /** Says whether a token can be the head of a cue at all. */
    static boolean isCandidate(Token token) {
        String tag = token.tag();
        boolean verb = token.isVerb() && !tag.equals("MD");
        boolean noun = tag.equals("NN") || tag.equals("NNS");
        boolean colon = tag.equals(":") && token.text().equals(":");
        return verb || noun || colon || tag.startsWith("JJ") || tag.equals("IN") || tag.equals("RB");
    }

    static void fill(FeatureHashes into, Signs signs, RuleView rules, CueLexicon lexicon, int at) {
        into.clear();
        into.add(1, 0);
        words(into, signs, at);
        neighbours(into, signs, at);
        governor(into, signs, at);
        dependents(into, signs, at);
        quotes(into, signs, at);
        rules(into, signs, rules, at);
        subject(into, signs, at);
        table(into, signs, lexicon, at);
    }

    /** Whose act it is, also where another verb has the subject; and what class of word the table of cues has it in. */
    private static void subject(FeatureHashes into, Signs signs, int at) {
        if (!signs.grammar().token(at).isVerb()) {
            return;
        }
        int subject = signs.subject(at);
        into.add(90, signs.tag(subject), signs.name(subject), signs.tag(at));
        into.add(91, signs.name(subject), signs.lemma(at));
        into.add(92, signs.lemma(subject), signs.tag(at));
        into.add(93, signs.lemma(subject), signs.lemma(at));
        into.add(94, subject == DependencyTree.NONE ? 0 : 1, signs.grammar().isPassive(at) ? 1 : 0, signs.lemma(at));
    }

    private static void table(FeatureHashes into, Signs signs, CueLexicon lexicon, int at) {
        Token token = signs.grammar().token(at);
        int frame = signs.frame(at);
        into.add(96, frame, signs.lemma(at));
        for (CueEntry entry : lexicon.at(CueEntry.Kind.of(token), token)) {
            into.add(97, entry.stance().ordinal(), signs.relation(at));
            into.add(98, entry.stance().ordinal(), frame, signs.tag(at));
            into.add(99, entry.takes(CuePattern.QUOTE) ? 1 : 0, signs.quoted(at), signs.anyQuoted() ? 1 : 0);
            into.add(100, entry.certainty().ordinal(), signs.tag(at + 1), signs.tag(at));
        }
    }

    private static void words(FeatureHashes into, Signs signs, int at) {
        int lemma = signs.lemma(at);
        lexical(into, lemma, signs.tag(at));
        into.add(3, signs.tag(at));
        into.add(5, lemma, signs.relation(at));
        into.add(6, signs.relation(at), signs.tag(at));
        String text = signs.grammar().token(at).lemma();
        into.add(7, text.substring(Math.max(0, text.length() - 3)).hashCode(), signs.tag(at));
    }

    /** Adds the features of the word alone. */
    static void lexical(FeatureHashes into, int lemma, int tag) {
        into.add(2, lemma);
        into.add(4, lemma, tag);
    }

    private static void neighbours(FeatureHashes into, Signs signs, int at) {
        int lemma = signs.lemma(at);
        for (int step = -2; step <= 2; step++) {
            if (step != 0) {
                into.add(10 + step, signs.word(at + step));
                into.add(15 + step, signs.tag(at + step));
                into.add(20 + step, lemma, signs.word(at + step));
                into.add(25 + step, lemma, signs.tag(at + step));
            }
        }
        into.add(30, signs.tag(at - 1), signs.tag(at), signs.tag(at + 1));
        into.add(31, signs.tag(at), signs.tag(at + 1), signs.tag(at + 2));
        into.add(32, signs.tag(at - 2), signs.tag(at - 1), signs.tag(at));
        into.add(33, signs.name(at - 1), signs.tag(at));
        into.add(34, signs.name(at + 1), signs.tag(at));
        into.add(35, Math.min(at, 3), signs.tag(at));
        into.add(36, Math.min(signs.size() - at, 4), signs.tag(at));
    }

    private static void governor(FeatureHashes into, Signs signs, int at) {
        int up = signs.tree().governor(at);
        int lemma = signs.lemma(at);
        into.add(40, signs.lemma(up), signs.relation(at));
        into.add(41, signs.tag(up), signs.relation(at), signs.tag(at));
        into.add(42, lemma, signs.lemma(up));
        into.add(43, Math.min(signs.depth(at), 4), signs.tag(at));
        into.add(44, signs.relation(up), signs.relation(at));
    }

    private static void dependents(FeatureHashes into, Signs signs, int at) {
        DependencyTree tree = signs.tree();
        int lemma = signs.lemma(at);
        int frame = 1;
        for (int child : tree.dependents(at)) {
            int relation = signs.relation(child);
            int side = child < at ? 1 : 2;
            into.add(50, relation, side, signs.tag(at));
            into.add(51, relation, side, lemma);
            into.add(52, relation, signs.lemma(child));
            into.add(53, relation, signs.tag(child), signs.tag(at));
            into.add(54, relation, signs.lemma(child), lemma);
            if (tree.is(child, "nsubj", "nsubj:pass", "nmod:poss", "obj")) {
                into.add(55, relation, signs.name(child), lemma);
                into.add(56, relation, signs.name(child), signs.tag(child));
            }
            for (int mark : tree.dependents(child, "mark", "case")) {
                into.add(57, relation, signs.word(mark), lemma);
                into.add(58, relation, signs.word(mark), signs.tag(at));
            }
            if (!tree.is(child, "punct", "det", "compound", "amod")) {
                frame = FeatureHashes.mix(frame, FeatureHashes.mix(relation, side));
            }
        }
        into.add(59, frame, signs.tag(at));
        into.add(60, frame, lemma);
    }

    private static void quotes(FeatureHashes into, Signs signs, int at) {
        int quoted = signs.quoted(at);
        int before = Math.max(signs.quoted(at - 1), Math.max(signs.quoted(at - 2), signs.quoted(at - 3))) == 1 ? 1 : 0;
        int after = signs.quoted(at + 1) == 1 || signs.quoted(at + 2) == 1 || signs.quoted(at + 3) == 1 ? 1 : 0;
        into.add(70, quoted, signs.tag(at));
        into.add(71, quoted, signs.anyQuoted() ? 1 : 0, signs.tag(at));
        into.add(72, quoted * 4 + before * 2 + after, signs.tag(at));
        into.add(73, quoted * 4 + before * 2 + after, signs.lemma(at));
        into.add(74, signs.anyQuoted() ? 1 : 0, signs.lemma(at));
    }

    private static void rules(FeatureHashes into, Signs signs, RuleView rules, int at) {
        List<Draft> own = rules.with(at);
        into.add(80, own.isEmpty() ? 0 : 1, signs.tag(at));
        for (Draft draft : own) {
            int pattern = draft.pattern().ordinal();
            int shape = (draft.source() == null ? 0 : 1) + (draft.content().isEmpty() ? 0 : 2);
            into.add(81, pattern, shape);
            into.add(82, pattern, shape, draft.head() == at ? 1 : 0);
            into.add(83, signs.lemma(at), pattern);
            into.add(84, signs.lemma(at), draft.head() == at ? 1 : 0, shape);
        }
        int outer = rules.outer(at);
        into.add(85, outer, signs.tag(at));
        into.add(86, outer, own.isEmpty() ? 0 : 1, signs.lemma(at));
    }
}
