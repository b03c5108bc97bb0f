package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands in time while it is read: when it was published, whether it is a narrative of the past, and the last
 * date that it named. Made anew for each document and used by one thread.
 */
final class Setting {
    private final @Nullable LocalDate published;
    private final Anchor basis;
    private final boolean narrative;
    private @Nullable Period named;
    private @Nullable Period quarter;

    Setting(@Nullable PublicationDate published, boolean narrative) {
        this.published = published != null && published.isDay() ? published.from() : null;
        this.basis = published != null && published.basis() == PublicationDate.Basis.INFERRED
                ? Anchor.INFERRED
                : Anchor.PUBLISHED;
        this.narrative = narrative;
    }

    boolean isNarrative() {
        return narrative;
    }

    @Nullable LocalDate published() {
        return published;
    }

    /** Returns the last period that the text named, or null. */
    @Nullable Period named() {
        return named;
    }

    /**
     * Remembers a time that was read, for those that are counted from it: the last date, and the quarter that is reported on (of
     * several the latest). Passing mentions don't count.
     */
    void remember(Match match, Reckoned meaning, List<Token> tokens) {
        Period period = match.rule().reckoning() == Reckoning.REFERENCE ? null : meaning.period();
        if (period == null || period.grain().compareTo(Granularity.YEAR) < 0) {
            return;
        }
        if (!isPassing(match, tokens)) {
            named = period;
        }
        if (isQuarter(match, period) && (quarter == null || period.from().isAfter(quarter.from()))) {
            quarter = period;
        }
    }

    /** Reports are on quarters that are over. */
    private boolean isQuarter(Match match, Period period) {
        boolean reported = match.rule().reckoning() == Reckoning.QUARTER || match.has("part");
        return reported
                && period.grain() == Granularity.QUARTER
                && published != null
                && period.to().isBefore(published);
    }

    /** A date in brackets, behind "since", counted back from the last one, or a year before a noun ("the 2006 poll"). */
    private static boolean isPassing(Match match, List<Token> tokens) {
        Token before = match.first() == 0 ? null : tokens.get(match.first() - 1);
        Token after = match.last() + 1 == tokens.size() ? null : tokens.get(match.last() + 1);
        boolean aside = before != null
                && (before.tag().equals("-LRB-") || before.lower().equals("since"));
        boolean attribute = after != null && after.isNoun() && match.rule().reckoning() == Reckoning.YEAR;
        boolean back = match.rule().reckoning() == Reckoning.AGO && match.word("anchor") == null;
        return aside || attribute || back;
    }

    /** Returns the quarter that the text reports on, or null. */
    @Nullable Period quarter() {
        return quarter;
    }

    /** Returns the day that bare dates are counted from, or null where nothing is known. */
    @Nullable LocalDate anchorDay() {
        return narrative && named != null ? named.from() : published;
    }

    /** Returns what {@link #anchorDay()} is. */
    Anchor anchor() {
        return narrative && named != null ? Anchor.TEXT : publishedAnchor();
    }

    Anchor publishedAnchor() {
        return published == null ? Anchor.NONE : basis;
    }
}
