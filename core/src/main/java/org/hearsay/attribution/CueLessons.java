package org.hearsay.attribution;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/**
 * Turns attributions that people marked into examples to learn from. Immutable and safe for several threads.
 *
 * <p>What the rules find is part of the features, so that weights belong to the rules with which they were learned. Words inside
 * the content of a marked attribution are no examples of what is no cue, as corpora that keep the outermost alone leave such cues
 * unmarked.
 */
// Weights are learned for the order in which the constants stand.
@SuppressWarnings("EnumOrdinal")
public final class CueLessons {
    private final AttributionReader rules = AttributionReader.loadRules();
    private final CueLexicon lexicon = CueLexicon.load();

    /**
     * An attribution as it was marked, in UTF-16 offsets.
     *
     * @param source who says it; may be empty
     * @param cue the words that say so; without any it teaches nothing
     * @param content what is said
     */
    public record Marked(List<Span> source, List<Span> cue, List<Span> content) {
        public Marked {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /**
     * One decision.
     *
     * @param features the hashes of its features; not copied
     * @param label for cues 1 or 0; for roles 0 for none, 1 for the source, 2 for the cue, 3 for the content
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Example(int[] features, int label) {
        public Example {
            Objects.requireNonNull(features, "features");
        }
    }

    /** Teaches one article as one person marked it. */
    public void teach(Analysis analysis, List<Marked> marked, Consumer<Example> cues, Consumer<Example> roles) {
        List<Quotation> quotations = QuotationMarks.in(analysis);
        FeatureHashes features = new FeatureHashes();
        for (Sentence sentence : analysis.sentences()) {
            Grammar grammar = new Grammar(sentence);
            Signs signs = new Signs(grammar, quotations);
            RuleView view = new RuleView(grammar, rules.rules(grammar));
            Marked[] heads = heads(sentence, marked);
            for (int at = 0; at < sentence.size(); at++) {
                boolean candidate = CueFeatures.isCandidate(sentence.token(at));
                if (candidate && (heads[at] != null || !isInside(sentence, at, marked))) {
                    CueFeatures.fill(features, signs, view, lexicon, at);
                    cues.accept(new Example(features.toArray(), heads[at] == null ? 0 : 1));
                }
                Marked own = heads[at];
                if (candidate && own != null) {
                    roles(signs, new RoleFeatures(signs, view, at), own, features, roles);
                }
            }
        }
    }

    private static void roles(
            Signs signs, RoleFeatures from, Marked marked, FeatureHashes features, Consumer<Example> roles) {
        Role before = null;
        for (int at = 0; at < signs.size(); at++) {
            Role role = role(signs.grammar().token(at).span(), marked);
            from.fill(features, at);
            from.follow(features, at, before);
            roles.accept(new Example(features.toArray(), role.ordinal()));
            before = role;
        }
    }

    private static Role role(Span token, Marked marked) {
        if (isIn(token, marked.cue())) {
            return Role.CUE;
        }
        if (isIn(token, marked.source())) {
            return Role.SOURCE;
        }
        return isIn(token, marked.content()) ? Role.CONTENT : Role.NONE;
    }

    private static boolean isIn(Span token, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.overlaps(token));
    }

    /** Returns for each token the attribution whose cue has its head there. */
    private static Marked[] heads(Sentence sentence, List<Marked> marked) {
        Marked[] heads = new Marked[sentence.size()];
        for (Marked one : marked) {
            int head = head(sentence, one);
            if (head >= 0) {
                heads[head] = one;
            }
        }
        return heads;
    }

    /** Returns the token of a cue that the others hang on, a verb or else a noun before other words; or -1. */
    private static int head(Sentence sentence, Marked marked) {
        int best = -1;
        int value = 0;
        for (int at = 0; at < sentence.size(); at++) {
            if (isIn(sentence.token(at).span(), marked.cue())) {
                int worth = worth(sentence, at, marked);
                if (worth > value) {
                    best = at;
                    value = worth;
                }
            }
        }
        return best;
    }

    private static int worth(Sentence sentence, int at, Marked marked) {
        if (!CueFeatures.isCandidate(sentence.token(at))) {
            return 0;
        }
        int governor = sentence.tree().governor(at);
        boolean top = governor == DependencyTree.NONE
                || !isIn(sentence.token(governor).span(), marked.cue());
        int kind = sentence.token(at).isVerb()
                ? 4
                : sentence.token(at).isNoun() ? 3 : sentence.token(at).tag().startsWith("JJ") ? 2 : 1;
        return (top ? 8 : 0) + kind;
    }

    private static boolean isInside(Sentence sentence, int at, List<Marked> marked) {
        Span span = sentence.token(at).span();
        return marked.stream().anyMatch(one -> isIn(span, one.content()));
    }
}
