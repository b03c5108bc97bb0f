package org.hearsay.quantity;

import java.util.BitSet;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one sentence, from left to right. For one thread. */
final class QuantityScan {
    private final QuantityGrammar grammar;
    private final List<Token> tokens;
    private final BitSet taken;
    private final QuantityMaker maker;
    private @Nullable Quantity before;
    private int free;

    QuantityScan(QuantityGrammar grammar, String text, Sentence sentence, BitSet taken) {
        this.grammar = grammar;
        this.tokens = sentence.tokens();
        this.taken = taken;
        this.maker = new QuantityMaker(grammar, text, sentence);
    }

    void into(List<Quantity> quantities) {
        for (int at = 0; at < tokens.size(); at++) {
            if (taken.get(at) || at < free) {
                continue;
            }
            Quantity found = at(at);
            if (found != null) {
                quantities.add(found);
                before = found;
                free = Math.max(free, found.last() + 1);
            }
        }
    }

    private @Nullable Quantity at(int at) {
        Amount start = grammar.amounts().read(tokens, at);
        if (start == null) {
            return none(at);
        }
        if (isScore(start)) {
            free = start.last() + 3;
            return null;
        }
        Amount range = grammar.ranges().extend(tokens, start);
        Amount amount = isFree(range) ? range : start;
        return isFree(amount) ? of(amount) : null;
    }

    private boolean isFree(Amount amount) {
        int next = taken.nextSetBit(amount.first());
        return next < 0 || next > amount.last();
    }

    private boolean isScore(Amount start) {
        int other = start.last() + 2;
        Amount next = other < tokens.size() && Words.is(tokens, other - 1, "-", "–")
                ? grammar.amounts().read(tokens, other)
                : null;
        return next != null
                && grammar.units().after(tokens, next.last()) == null
                && grammar.labels().scores().isScore(tokens, start, next);
    }

    private @Nullable Quantity of(Amount amount) {
        Units.Found front = grammar.units().before(tokens, amount.first());
        Units.Found after = grammar.units().after(tokens, amount.last());
        String unit = unit(front, after, amount);
        boolean share = Amounts.SHARE.equals(unit);
        int head = unit == null || share ? head(amount) : counted(after, amount);
        if (unit == null && isLabel(amount, head)) {
            free = afterJoined(amount.last());
            return null;
        }
        int first = front == null ? amount.first() : Math.max(free, front.edge());
        boolean alone = after == null || amount.unit() != null || unit == null || unit.equals("age");
        int last = alone || after == null ? amount.last() : after.edge();
        return bounded(amount, first, last, unit, head);
    }

    /** "500+ people", "ten or more men": what is counted stands behind the bound. */
    private int head(Amount amount) {
        Bounds.Found after = grammar.bounds().after(tokens, amount.last());
        return grammar.counted().head(tokens, amount.last() + (after == null ? 0 : after.length()), taken);
    }

    private boolean isLabel(Amount amount, int head) {
        boolean persons = head >= 0 && grammar.counted().isPerson(tokens.get(head));
        return grammar.labels().isLabel(tokens, amount, head, persons);
    }

    /** "ISO 3888-2": the figures that a hyphen joins to a name's number are part of the name. */
    private int afterJoined(int last) {
        int end = last;
        while (Words.is(tokens, end + 1, "-", "/", "–")
                && Words.touch(tokens, end)
                && Words.touch(tokens, end + 1)
                && tokens.get(end + 2).isNumber()) {
            end += 2;
        }
        return end + 1;
    }

    private @Nullable String unit(Units.@Nullable Found front, Units.@Nullable Found after, Amount amount) {
        if (Ages.isAge(tokens, amount)) {
            return "age";
        }
        if (front != null || amount.unit() != null) {
            return front != null ? front.unit() : amount.unit();
        }
        return after == null ? null : after.unit();
    }

    /** With a unit of measure the counted thing stands behind "of": "five tonnes of grain". */
    private int counted(Units.@Nullable Found after, Amount amount) {
        int last = after == null ? amount.last() : after.edge();
        return Words.is(tokens, last + 1, "of") ? grammar.counted().head(tokens, last, taken) : -1;
    }

    private Quantity bounded(Amount amount, int begins, int last, @Nullable String unit, int head) {
        boolean between = amount.isRange() && begins > free && Words.is(tokens, begins - 1, "between");
        int first = between ? begins - 1 : begins;
        int start = first - grammar.changes().incrementBefore(tokens, first);
        Bounds.Found front = start < free ? null : grammar.bounds().before(tokens, start);
        if (front != null && start - front.length() < free) {
            front = null;
        }
        Bounds.Found after = grammar.bounds().after(tokens, last);
        Bounds.Found thing = after == null && head >= 0 ? grammar.bounds().afterThing(tokens, head) : null;
        Bounds.Found found = after != null ? after : thing != null ? thing : front;
        int begin = front == null ? first : start - front.length();
        int end = after == null ? last : last + after.length();
        if (found == null) {
            found = maker.converted(before, begin, unit);
        }
        Bound bound = amount.isVague() ? Bound.VAGUE : found == null ? Bound.EXACT : found.bound();
        String rule = found == null ? amount.isVague() ? "vague/plural" : "numerals/number" : found.rule();
        return maker.quantity(new QuantityMaker.Reading(amount, begin, end, bound, unit, head, rule), before);
    }

    /** "no casualties", "not a single soldier", "nobody was hurt": nothing, where persons or losses are counted. */
    private @Nullable Quantity none(int at) {
        for (Negations.Found found : grammar.negations().at(tokens, at)) {
            int last = at + found.length() - 1;
            int head = grammar.counted().head(tokens, last, taken);
            boolean loss = head >= 0 && grammar.counted().isLoss(tokens.get(head));
            boolean counts = loss || (head >= 0 && grammar.counted().isPerson(tokens.get(head)));
            boolean fits = switch (found.kind()) {
                case THINGS -> counts && tokens.get(head).tag().endsWith("S");
                case THING -> counts;
                case LOSSES -> loss;
                case BEFALLEN -> maker.befell(last);
            };
            if (fits && isFree(Amount.nothing(at, last))) {
                boolean nobody = found.kind() == Negations.Kind.BEFALLEN;
                return maker.quantity(
                        new QuantityMaker.Reading(
                                Amount.nothing(at, last),
                                at,
                                last,
                                Bound.EXACT,
                                nobody ? "person" : null,
                                nobody ? -1 : head,
                                found.rule()),
                        before);
            }
        }
        return null;
    }
}
