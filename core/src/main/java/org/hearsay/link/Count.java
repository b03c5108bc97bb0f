package org.hearsay.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.actor.SourceType;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Source;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Role;
import org.jspecify.annotations.Nullable;

/**
 * One claim's number with what decides how it stands among others. Immutable.
 *
 * @param origins the ids of its origins, at least one
 * @param asOf when it was said, else the day of publication; null where neither is known
 * @param rank how reliable its best origin is, 1 the most
 * @param bounds the numbers that its words admit
 * @param some whether its words say that it counts some of those who were counted
 * @param confined whether it counts some kind, unit or place only, so that a part is a whole of its own there
 */
record Count(
        ClaimRecord claim,
        Figure figure,
        List<String> origins,
        @Nullable LocalDate asOf,
        int rank,
        Bounds bounds,
        boolean confined,
        boolean some) {
    private static final Set<String> SHARES = Set.of("percent", "percentage point", "share");

    /** In order of when they were said; what is of unknown date comes first, since it can supersede nothing. */
    static final Comparator<Count> BY_AGE = Comparator.comparing(
                    Count::asOf, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(count -> count.claim().id());

    static Count of(ClaimRecord claim, Figure figure, boolean confined, OriginFinder origins, Lexicons lexicons) {
        LocalDate asOf = null;
        int rank = claim.sources().isEmpty() ? lexicons.rank(SourceType.MEDIA) : Integer.MAX_VALUE;
        for (Source source : OriginFinder.innermost(claim)) {
            Window said = Mention.days(source.time());
            asOf = said == null ? asOf : Window.later(asOf, said.to());
            rank = Math.min(rank, lexicons.rank(source.type()));
        }
        return new Count(
                claim,
                figure,
                origins.of(claim),
                asOf == null ? claim.article().published() : asOf,
                rank,
                Bounds.of(figure),
                confined,
                lexicons.selections().isSome(claim, figure));
    }

    /** Returns the time that it names, where that is longer than a day; else an empty text. */
    String window() {
        Window named = Mention.days(claim.time());
        return named == null || named.isDay() ? "" : named.from() + "/" + named.to();
    }

    String id() {
        return claim.id();
    }

    /** Returns the number that it stands for, or null where it is only an order of magnitude. */
    @Nullable BigDecimal estimate() {
        if (figure.bound() == Bound.VAGUE) {
            return null;
        }
        BigDecimal value = figure.value();
        BigDecimal low = bounds.low();
        BigDecimal high = bounds.high();
        if (low != null && value.compareTo(low) < 0) {
            return low;
        }
        return high != null && value.compareTo(high) > 0 ? high : value;
    }

    /** Says whether it is a number of all of its scope, and not a change, a part, a former value, a rate or a share of one. */
    boolean isAbsolute() {
        return isCount() && (figure.change() == Change.NONE || figure.change() == Change.TO);
    }

    boolean isIncrement() {
        return isCount() && figure.change() == Change.BY;
    }

    private boolean isCount() {
        boolean whole = (figure.role() == null && !some) || (figure.role() == Role.PART && confined);
        return whole && (figure.unit() == null || !SHARES.contains(figure.unit()));
    }

    /** Returns how much its words leave open: 0 for a plain number, 3 for "thousands". */
    int vagueness() {
        return switch (figure.bound()) {
            case EXACT -> 0;
            case ABOUT -> 1;
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> 2;
            case VAGUE -> 3;
        };
    }

    boolean sharesOrigin(Count other) {
        return origins.stream().anyMatch(other.origins::contains);
    }

    /** Returns the words for messages: what, by whom, when. */
    String quoted() {
        return "\u201c" + figure.text() + "\u201d (" + String.join(", ", origins) + (asOf == null ? "" : ", " + asOf)
                + ")";
    }
}
