package org.hearsay.quantity;

import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes a quantity of what was read: its limits, its change, its role among the others, its rate. For one thread. */
final class QuantityMaker {

    /**
     * What was read of a number.
     *
     * @param amount the number
     * @param first the first token of the number with its bound words and unit
     * @param last the last token of these
     * @param unit the unit of measure, or null where things are counted
     * @param head the head of what is counted, or -1
     */
    record Reading(
            Amount amount,
            int first,
            int last,
            Bound bound,
            @Nullable String unit,
            int head,
            String rule) {}

    private final QuantityGrammar grammar;
    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;

    QuantityMaker(QuantityGrammar grammar, String text, Sentence sentence) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    Quantity quantity(Reading reading, @Nullable Quantity before) {
        Amount amount = reading.amount;
        int last = reading.last;
        int head = reading.head >= 0 && reading.unit == null && befell(last) ? -1 : reading.head;
        int end = Math.max(head, last);
        boolean measured = reading.unit != null && !reading.unit.equals("age") && !reading.unit.equals(Amounts.SHARE);
        Limits limits = Limits.of(amount, reading.bound, reading.unit == null);
        Changes.Found change =
                sameFate(grammar.changes().of(tokens, reading.first, last, measured), before, reading.first, end);
        String per = per(last, end);
        Role role = per != null
                ? Role.RATE
                : grammar.roles()
                        .of(
                                tokens,
                                new Roles.Place(
                                        reading.first, last, end, reading.unit == null, change.moved(), before));
        Span span = sentence.span(reading.first, last);
        return new Quantity(
                sentence.index(),
                reading.first,
                last,
                span,
                span.in(text),
                amount.value(),
                amount.upper(),
                limits.low(),
                limits.high(),
                reading.bound,
                change.change(),
                change.trend(),
                role,
                per,
                reading.unit != null ? reading.unit : unit(head, reading.first, last, before),
                head,
                head < 0 ? null : sentence.span(grammar.counted().first(tokens, last, head), head),
                reading.rule);
    }

    private @Nullable String per(int last, int end) {
        String behindThing = grammar.rates().at(tokens, end + 1);
        return behindThing != null || end == last
                ? behindThing
                : grammar.rates().at(tokens, last + 1);
    }

    private @Nullable String unit(int head, int first, int last, @Nullable Quantity before) {
        boolean same = head < 0 && before != null && grammar.roles().meansOthers(tokens, first, last);
        return same && before != null ? before.unit() : personOr(head, first, last);
    }

    private @Nullable String personOr(int head, int first, int last) {
        boolean plain = head >= 0 && !tokens.get(head).tag().equals("NNPS");
        if (plain || (head >= 0 && !befell(head) && !grammar.fates().isDeed(tokens, first - 1))) {
            return grammar.counted().unit(tokens, head);
        }
        return befell(last) || head >= 0 || grammar.fates().isDeed(tokens, first - 1) ? "person" : null;
    }

    boolean befell(int last) {
        return grammar.fates().befell(tokens, last, grammar.counted());
    }

    /**
     * "600 were killed and thousands more wounded": what is said of these is not what is said of those before, so that their number
     * is no increment.
     */
    private Changes.Found sameFate(Changes.Found change, @Nullable Quantity before, int first, int end) {
        if (before == null || change.change() != Change.BY || change.trend() != null) {
            return change;
        }
        String own = grammar.fates().of(tokens, first, end);
        String other = grammar.fates().of(tokens, before.first(), Math.max(before.last(), before.counted()));
        return own == null || other == null || own.equals(other) ? change : Changes.NOTHING;
    }

    /** "more than 10 miles (16 km)": the bound of a measure holds for its conversion, which stands in brackets behind it. */
    Bounds.@Nullable Found converted(@Nullable Quantity before, int first, @Nullable String unit) {
        boolean follows = before != null
                && unit != null
                && before.bound() != Bound.EXACT
                && before.bound() != Bound.VAGUE
                && before.unit() != null
                && !before.unit().equals(unit)
                && before.last() + 2 == first
                && Words.is(tokens, first - 1, "(", "-lrb-");
        return before == null || !follows ? null : new Bounds.Found(0, before.rule(), before.bound());
    }
}
