package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one sentence. For one thread. */
final class QuantityScan {
    private static final BigDecimal OLDEST = new BigDecimal(130);
    private static final Set<String> NUMBERLESS = Set.of("no", "none", "zero");

    private final QuantityGrammar grammar;
    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final BitSet taken;

    QuantityScan(QuantityGrammar grammar, String text, Sentence sentence, BitSet taken) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.taken = taken;
    }

    void into(List<Quantity> quantities) {
        int free = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Quantity found = taken.get(at) ? null : at(at, free);
            if (found != null) {
                quantities.add(found);
                at = found.last();
                free = at + 1;
            }
        }
    }

    private @Nullable Quantity at(int at, int free) {
        Amount start = grammar.amounts().read(tokens, at);
        if (start == null) {
            return none(at);
        }
        Amount range = grammar.ranges().extend(tokens, start);
        Amount amount = isFree(range) ? range : start;
        if (!isFree(amount)) {
            return null;
        }
        Units.Found before = grammar.units().before(tokens, amount.first());
        Units.Found after = grammar.units().after(tokens, amount.last());
        String unit = unit(before, after, amount);
        int head = unit == null ? grammar.counted().head(tokens, amount.last()) : counted(after, amount);
        if (unit == null && grammar.labels().isLabel(tokens, amount, head)) {
            return null;
        }
        int first = before == null ? amount.first() : Math.max(free, before.edge());
        boolean alone = after == null || amount.unit() != null || unit == null || unit.equals("age");
        int last = alone || after == null ? amount.last() : after.edge();
        return bounded(amount, first, last, free, unit, head);
    }

    private boolean isFree(Amount amount) {
        int next = taken.nextSetBit(amount.first());
        return next < 0 || next > amount.last();
    }

    private @Nullable String unit(Units.@Nullable Found before, Units.@Nullable Found after, Amount amount) {
        if (isAge(amount)) {
            return "age";
        }
        if (before != null || amount.unit() != null) {
            return before != null ? before.unit() : amount.unit();
        }
        return after == null ? null : after.unit();
    }

    /** "aged 44", "44-year-old", "Ann Hague, 44,". */
    private boolean isAge(Amount amount) {
        int first = amount.first();
        int last = amount.last();
        if (Words.is(tokens, first - 1, "aged", "age") && amount.value().compareTo(OLDEST) < 0) {
            return true;
        }
        int next = Words.is(tokens, last + 1, "-") ? last + 2 : last + 1;
        if (Words.is(tokens, next, "year", "years", "month", "months") && Words.is(tokens, next + 1, "old", "-")) {
            return Words.is(tokens, next + 1, "old") || Words.is(tokens, next + 2, "old", "olds");
        }
        return first == last
                && followsPerson(first)
                && endsHere(last)
                && amount.value().compareTo(OLDEST) < 0;
    }

    private boolean followsPerson(int first) {
        int name = Words.is(tokens, first - 1, ",") ? first - 2 : first - 1;
        return name >= 0 && tokens.get(name).name() == NameType.PERSON;
    }

    private boolean endsHere(int last) {
        return last + 1 >= tokens.size()
                || Words.is(tokens, last + 1, ",", ".")
                || tokens.get(last + 1).isVerb();
    }

    /** With a unit of measure the counted thing stands behind "of": "five tonnes of grain". */
    private int counted(Units.@Nullable Found after, Amount amount) {
        int last = after == null ? amount.last() : after.edge();
        return Words.is(tokens, last + 1, "of") ? grammar.counted().head(tokens, last) : -1;
    }

    private Quantity bounded(Amount amount, int first, int last, int free, @Nullable String unit, int head) {
        Bounds.Found before = grammar.bounds().before(tokens, first);
        if (before != null && first - before.length() < free) {
            before = null;
        }
        Bounds.Found after = grammar.bounds().after(tokens, last);
        Bounds.Found found = after != null ? after : before;
        int begin = before == null ? first : first - before.length();
        int end = after == null ? last : last + after.length();
        Bound bound = amount.isVague() ? Bound.VAGUE : found == null ? Bound.EXACT : found.bound();
        String rule = found == null ? amount.isVague() ? "vague/plural" : "numerals/number" : found.rule();
        return quantity(amount, begin, end, bound, unit, elided(head, unit, end), rule);
    }

    /** "thousands more wounded fighting": what is counted was named before; -1, and the unit comes from the participle. */
    private int elided(int head, @Nullable String unit, int end) {
        return head >= 0 && unit == null && fate(end) ? -1 : head;
    }

    /** Says whether what befell the counted persons stands right behind a number, "more" or an auxiliary between them. */
    private boolean fate(int last) {
        int next = last + 1;
        while (Words.is(tokens, next, "more", "others", "other", "were", "was", "have", "been", "are", "had")) {
            next++;
        }
        return next < tokens.size()
                && grammar.counted().befallsPersons(tokens.get(next))
                && !tokens.get(next).isNoun()
                && !(next + 1 < tokens.size() && grammar.counted().isPerson(tokens.get(next + 1)));
    }

    private Quantity quantity(
            Amount amount, int first, int last, Bound bound, @Nullable String unit, int head, String rule) {
        String counts = unit != null ? unit : personOr(head, last);
        Limits limits = Limits.of(amount, bound, unit == null);
        Change change = grammar.changes().of(tokens, first, last);
        Span span = sentence.span(first, last);
        return new Quantity(
                sentence.index(),
                first,
                last,
                span,
                span.in(text),
                amount.value(),
                limits.low(),
                limits.high(),
                bound,
                change,
                counts,
                head,
                rule);
    }

    private @Nullable String personOr(int head, int last) {
        if (head >= 0) {
            return grammar.counted().unit(tokens, head);
        }
        return fate(last) ? "person" : null;
    }

    /** "no casualties", "none of the soldiers": nothing, where persons are counted. */
    private @Nullable Quantity none(int at) {
        if (!NUMBERLESS.contains(tokens.get(at).lower())) {
            return null;
        }
        int head = grammar.counted().head(tokens, at);
        if (head < 0 || !grammar.counted().isPerson(tokens.get(head)) || !isPlural(head)) {
            return null;
        }
        Amount nothing = Amount.of(BigDecimal.ZERO, at, at, false);
        return quantity(nothing, at, at, Bound.EXACT, null, head, "numerals/none");
    }

    private boolean isPlural(int head) {
        return tokens.get(head).tag().endsWith("S");
    }
}
