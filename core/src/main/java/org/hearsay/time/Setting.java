package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands in time while it is read: when it was published, whether it is a narrative of the past, and the last
 * date that it named. Made anew for each document and used by one thread.
 */
final class Setting {
    private static final Set<Reckoning> UNNAMED = Set.of(Reckoning.REFERENCE, Reckoning.ERA);
    private static final Set<String> LONGER = Set.of("P6M", "P9M", "P1Y");

    private final @Nullable LocalDate published;
    private final Anchor basis;
    private final boolean narrative;
    private @Nullable Period named;
    private @Nullable Period quarter;
    private boolean longer;

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
        longer = match.word("reported") != null ? isLonger(meaning) : longer && !namesQuarter(match, meaning);
        Period period = UNNAMED.contains(match.rule().reckoning()) ? null : meaning.period();
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

    /** Half a year, nine months, a year: reports compare them with the year before, and not with a quarter of it. */
    private static boolean isLonger(Reckoned meaning) {
        return LONGER.contains(meaning.value());
    }

    private static boolean namesQuarter(Match match, Reckoned meaning) {
        return match.rule().reckoning() == Reckoning.QUARTER
                || (meaning.grain() == Granularity.QUARTER && match.word("compared") == null);
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

    /** Says whether the last stretch that was reported on is longer than a quarter. */
    boolean isOnLonger() {
        return longer;
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
