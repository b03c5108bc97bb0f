package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Joins two amounts to a range: "10,000–12,000", "between 15 and 17", "5 to 7 per cent", "$1 million to $2 million". Immutable. */
final class Ranges {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final Amounts amounts;
    private final Units units;
    private final Changes changes;

    Ranges(Amounts amounts, Units units, Changes changes) {
        this.amounts = amounts;
        this.units = units;
        this.changes = changes;
    }

    /** Returns the range that an amount begins, or the amount itself. */
    Amount extend(List<Token> tokens, Amount start) {
        if (start.isVague()) {
            return start;
        }
        int at = start.last() + 1;
        Units.Found unit = start.unit() == null ? units.after(tokens, start.last()) : null;
        Amount joined = unit == null ? null : join(tokens, start, unit.edge() + 1);
        if (joined == null) {
            joined = join(tokens, start, at);
        }
        return joined == null ? start : joined;
    }

    private @Nullable Amount join(List<Token> tokens, Amount start, int joint) {
        if (joint + 1 >= tokens.size() || !isJoint(tokens, start, joint)) {
            return null;
        }
        int next = joint + 1;
        if (units.before(tokens, next + 1) != null && !tokens.get(next).isNumber()) {
            next++;
        }
        Amount end = next < tokens.size() ? amounts.read(tokens, next) : null;
        return end == null || end.isVague() || differ(tokens, start, end) ? null : range(tokens, start, end);
    }

    private boolean differ(List<Token> tokens, Amount start, Amount end) {
        Units.Found one = units.after(tokens, start.last());
        Units.Found other = units.after(tokens, end.last());
        return one != null && other != null && !one.unit().equals(other.unit());
    }

    private boolean isJoint(List<Token> tokens, Amount start, int joint) {
        String word = tokens.get(joint).lower();
        return switch (word) {
            case "to" -> !isMove(tokens, start.first());
            case "-", "–", "—", "--" -> true;
            case "and" ->
                Words.is(tokens, start.first() - 1, "between") || Words.is(tokens, start.first() - 2, "between");
            case "or" -> start.last() - start.first() <= 1 && !start.isRange();
            default -> false;
        };
    }

    /** "rose from 22 to 31" and "fell 2 percent to 31" name two values and no range. */
    private boolean isMove(List<Token> tokens, int first) {
        return changes.moves(tokens, first);
    }

    /** "10 to 15 billion" is ten billion to fifteen; "two or three" is a range, "31 or so" is none. */
    private @Nullable Amount range(List<Token> tokens, Amount start, Amount end) {
        BigDecimal scale = amounts.scaleOf(tokens, end);
        boolean inherits = scale != null
                && amounts.scaleOf(tokens, start) == null
                && start.value().compareTo(THOUSAND) < 0;
        Amount low = inherits && scale != null ? start.times(scale) : start;
        return low.value().compareTo(end.value()) == 0 ? null : low.to(end);
    }
}
