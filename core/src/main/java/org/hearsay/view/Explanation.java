package org.hearsay.view;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Ledger;
import org.hearsay.rule.RuleIndex;

/**
 * Why a claim is in the ledger.
 *
 * @param context the paragraphs that hold its evidence, cut at the roles that the words play
 * @param rules the rules that made it, in their order
 * @param history the entries about it, oldest first
 */
public record Explanation(ClaimRecord claim, List<Paragraph> context, List<Rule> rules, List<Step> history) {
    public Explanation {
        context = List.copyOf(context);
        rules = List.copyOf(rules);
        history = List.copyOf(history);
    }

    /** Read once: the rules do not change while the program runs. */
    private static final class Rules {
        static final RuleIndex INDEX = RuleIndex.load();
    }

    /** A paragraph of the article. */
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        public List<Segment> segments() {
            return pieces.stream().map(Piece::segment).toList();
        }
    }

    /** A stretch of it; {@code begin} counts in code points. */
    public record Piece(int begin, String text, List<Role> roles) {
        public static Piece of(Segment segment) {
            return new Piece(
                    segment.begin(),
                    segment.text(),
                    segment.roles().stream().sorted().toList());
        }

        public Segment segment() {
            return new Segment(begin, text, Set.copyOf(roles), List.of());
        }
    }

    /** A rule, and the rows of the rule files that carry its id; none where it is part of the program. */
    public record Rule(String id, List<RuleIndex.Found> rows) {
        public Rule {
            rows = List.copyOf(rows);
        }
    }

    /** What happened to the claim. */
    public record Step(long entry, String kind, String at, String by) {}

    /** Explains a claim of a ledger, with all of its history. */
    public static Explanation of(Ledger ledger, ClaimRecord claim) {
        return of(ledger, claim, any -> true);
    }

    /**
     * Explains a claim of a ledger.
     *
     * @param shown which entries of its history are told
     */
    public static Explanation of(Ledger ledger, ClaimRecord claim, Predicate<Entry> shown) {
        return new Explanation(
                claim,
                ledger.article(claim.article().id())
                        .map(kept -> paragraphs(kept.article().text(), claim))
                        .orElse(List.of()),
                claim.madeBy().rules().stream()
                        .map(rule -> new Rule(rule, rows(rule)))
                        .toList(),
                ledger.history(claim.id()).stream()
                        .filter(shown)
                        .map(Explanation::step)
                        .toList());
    }

    /** Returns the rows of the rule files that carry an id; none where it is part of the program. */
    public static List<RuleIndex.Found> rows(String rule) {
        return Rules.INDEX.find(rule);
    }

    private static List<Paragraph> paragraphs(String text, ClaimRecord claim) {
        return Excerpt.of(text, claim).stream()
                .map(segments -> new Paragraph(segments.stream().map(Piece::of).toList()))
                .toList();
    }

    private static Step step(Entry entry) {
        return new Step(entry.sequence(), entry.kind(), entry.at().toString(), entry.by());
    }
}
