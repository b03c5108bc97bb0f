package org.hearsay.attribution;

import org.hearsay.language.DependencyTree;
import org.jspecify.annotations.Nullable;

/**
 * The features by which a token is given its role with one cue: how the tree leads from the cue to the token, what stands between
 * them, what the token and its neighbours are, and what the rules say.
 */
// Weights are learned for the order in which the constants stand.
@SuppressWarnings("EnumOrdinal")
final class RoleFeatures {
    private static final int LONG = 5;

    private final Signs signs;
    private final int cue;
    private final int[] tops;
    private final int[] paths;
    private final int[] ups;
    private final int[] heads;
    private final int[] marksBetween;
    private final int[] rules;
    private final int pattern;
    private final int passive;
    private final int frame;
    private final @Nullable Words subject;
    private final int[] verbsBetween;

    RoleFeatures(Signs signs, RuleView view, int cue) {
        this.signs = signs;
        this.cue = cue;
        int size = signs.size();
        this.tops = new int[size];
        this.paths = new int[size];
        this.ups = new int[size];
        this.heads = new int[size];
        this.marksBetween = new int[size];
        this.rules = new int[size];
        this.verbsBetween = new int[size];
        Draft draft = view.of(cue);
        this.pattern = draft == null ? 0 : draft.pattern().ordinal() + 1;
        this.passive = signs.grammar().isPassive(cue) ? 1 : 0;
        this.frame = signs.frame(cue);
        this.subject = subject();
        for (int at = 0; at < size; at++) {
            lead(at);
            rules[at] = draft == null ? 0 : 1 + role(draft, at).ordinal();
        }
        countMarks();
    }

    private Role role(Draft draft, int at) {
        if (draft.cue().contains(at)) {
            return Role.CUE;
        }
        Phrase source = draft.source();
        if (source != null && source.words().contains(at)) {
            return Role.SOURCE;
        }
        boolean content = draft.content().stream()
                .anyMatch(part -> part.contains(signs.grammar().token(at).span()));
        return content ? Role.CONTENT : Role.NONE;
    }

    private @Nullable Words subject() {
        int head = signs.grammar().token(cue).isVerb() ? signs.subject(cue) : Grammar.NONE;
        return head == Grammar.NONE || head == cue
                ? null
                : Sources.phrase(signs.grammar(), head, new Words(cue, cue)).words();
    }

    /** Says where a token stands to the noun phrase whose act the cue is. */
    private int toSubject(int at) {
        if (subject == null) {
            return 0;
        }
        if (!subject.contains(at)) {
            return at < subject.first() ? 1 : 2;
        }
        return 3 + (at == subject.first() ? 1 : 0) + (at == subject.last() ? 2 : 0);
    }

    /** Follows the tree from the cue to a token: up to where the ways meet, then down. */
    private void lead(int at) {
        DependencyTree tree = signs.tree();
        int left = cue;
        int right = at;
        int rise = 0;
        int path = 1;
        int top = at;
        int fall = 0;
        while (left != right && left != DependencyTree.NONE && right != DependencyTree.NONE) {
            if (signs.depth(left) >= signs.depth(right)) {
                path = FeatureHashes.mix(path, rise < LONG ? signs.relation(left) : 3);
                left = tree.governor(left);
                rise++;
            } else {
                top = right;
                right = tree.governor(right);
                fall++;
            }
        }
        boolean apart = left == DependencyTree.NONE || right == DependencyTree.NONE;
        ups[at] = apart ? 9 : Math.min(rise, LONG);
        heads[at] = fall == 0 ? at : top;
        int relation = fall == 0 ? 5 : signs.relation(top);
        tops[at] = FeatureHashes.mix(FeatureHashes.mix(ups[at], relation), at < cue ? 1 : 2);
        int down = path;
        int up = at;
        for (int step = 0; step < Math.min(fall, 3); step++) {
            down = FeatureHashes.mix(down, signs.relation(up));
            up = tree.governor(up);
        }
        paths[at] = FeatureHashes.mix(FeatureHashes.mix(down, Math.min(fall, 6)), at < cue ? 1 : 2);
    }

    private void countMarks() {
        for (int step = -1; step <= 1; step += 2) {
            int seen = 0;
            int verbs = 0;
            for (int at = cue + step; at >= 0 && at < signs.size(); at += step) {
                marksBetween[at] = seen;
                verbsBetween[at] = verbs;
                verbs = signs.grammar().token(at).isVerb() ? Math.min(verbs + 1, 3) : verbs;
                seen = signs.grammar().isMark(at) ? Math.min(seen + 1, 3) : seen;
            }
        }
    }

    private static int far(int distance) {
        int length = Math.abs(distance);
        int bucket = length <= 4 ? length : length <= 8 ? 5 : length <= 16 ? 6 : 7;
        return distance < 0 ? -bucket : bucket;
    }

    private int rule(int at) {
        return at < 0 || at >= rules.length ? Signs.OUTSIDE : rules[at];
    }

    private int top(int at) {
        return at < 0 || at >= tops.length ? Signs.OUTSIDE : tops[at];
    }

    private int bounds(int at) {
        int head = heads[at];
        return (signs.first(head) == at ? 1 : 0) + (signs.last(head) == at ? 2 : 0);
    }

    /** Fills in the features of a token that do not depend on the role of the one before. */
    void fill(FeatureHashes into, int at) {
        into.clear();
        into.add(101, 0);
        place(into, at);
        way(into, at);
        self(into, at);
        verdict(into, at);
        int toSubject = toSubject(at);
        into.add(180, toSubject, passive);
        into.add(181, toSubject, signs.tag(at));
        into.add(182, toSubject, tops[at]);
        into.add(183, toSubject, rule(at), pattern);
        into.add(184, verbsBetween[at], tops[at]);
        into.add(185, verbsBetween[at], marksBetween[at], at < cue ? 1 : 2);
    }

    private void place(FeatureHashes into, int at) {
        int far = far(at - cue);
        int lemma = signs.lemma(cue);
        into.add(102, far);
        into.add(103, far, signs.tag(cue), passive);
        into.add(104, far, signs.tag(at));
        into.add(105, far, marksBetween[at]);
        if (Math.abs(far) <= 4) {
            into.add(106, far, lemma);
            into.add(107, far, signs.word(at));
            into.add(108, far, lemma, signs.word(at));
        }
        int quotes = signs.quoted(at) * 4 + signs.quoted(cue) * 2 + (signs.anyQuoted() ? 1 : 0);
        into.add(110, quotes, at < cue ? 1 : 2);
        into.add(111, quotes, marksBetween[at], at < cue ? 1 : 2);
        into.add(112, quotes, tops[at]);
    }

    private void way(FeatureHashes into, int at) {
        int lemma = signs.lemma(cue);
        int tag = signs.tag(cue);
        into.add(120, tops[at]);
        into.add(121, tops[at], lemma);
        into.add(122, tops[at], tag, passive);
        into.add(123, tops[at], signs.tag(at));
        into.add(124, tops[at], frame);
        into.add(125, paths[at]);
        into.add(126, paths[at], tag, passive);
        into.add(127, paths[at], lemma);
        into.add(128, tops[at], marksBetween[at]);
        into.add(129, tops[at], signs.word(signs.first(heads[at])));
        into.add(130, tops[at], signs.tag(heads[at]), signs.name(heads[at]));
        into.add(131, tops[at], bounds(at), signs.tag(at));
        into.add(132, tops[at], top(at - 1));
        into.add(133, tops[at], top(at + 1));
        into.add(134, signs.relation(at), ups[at], frame);
    }

    private void self(FeatureHashes into, int at) {
        into.add(140, signs.word(at), at < cue ? 1 : 2);
        into.add(141, signs.tag(at), signs.tag(at - 1), signs.tag(at + 1));
        into.add(142, signs.word(at), signs.tag(at + 1));
        into.add(143, signs.tag(at), signs.word(at - 1));
        into.add(144, signs.tag(at), signs.word(at + 1));
        into.add(145, signs.name(at), signs.tag(at), at < cue ? 1 : 2);
        into.add(146, signs.relation(at), signs.tag(at), at < cue ? 1 : 2);
        into.add(147, signs.word(at), tops[at]);
        into.add(148, signs.tag(at), signs.tag(at + 1), signs.tag(at + 2));
        into.add(149, signs.tag(at), signs.tag(at - 1), signs.tag(at - 2));
        into.add(150, at == 0 ? 1 : at == signs.size() - 1 ? 2 : 0, signs.tag(at));
    }

    private void verdict(FeatureHashes into, int at) {
        into.add(160, rule(at), pattern);
        into.add(161, rule(at), rule(at - 1), rule(at + 1));
        into.add(162, rule(at), tops[at]);
        into.add(163, rule(at), signs.tag(at), rule(at + 1));
        into.add(164, rule(at), signs.word(at));
        into.add(165, rule(at), pattern, bounds(at));
    }

    /** Adds the features that depend on the role of the token before. */
    void follow(FeatureHashes into, int at, @Nullable Role before) {
        int role = before == null ? Signs.OUTSIDE : before.ordinal();
        into.add(170, role);
        into.add(171, role, signs.tag(at), at < cue ? 1 : 2);
        into.add(172, role, signs.word(at));
        into.add(173, role, tops[at], top(at - 1));
        into.add(174, role, rule(at), rule(at - 1));
        into.add(175, role, signs.quoted(at) * 3 + signs.quoted(at - 1), at < cue ? 1 : 2);
        into.add(176, role, signs.tag(at - 1), signs.tag(at));
        into.add(177, role, paths[at]);
        into.add(178, role, signs.tag(at), bounds(at));
        into.add(186, role, toSubject(at));
        into.add(187, role, verbsBetween[at], signs.tag(at));
        into.add(179, role, signs.tag(at), signs.tag(at + 1));
    }
}
