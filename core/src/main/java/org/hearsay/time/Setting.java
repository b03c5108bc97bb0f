package org.hearsay.time;

import java.time.LocalDate;
import org.hearsay.article.PublicationDate;
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

    void name(Period period) {
        named = period;
    }

    /** Remembers a quarter that the text reports on; of several the latest. */
    void report(Period period) {
        if (quarter == null || period.from().isAfter(quarter.from())) {
            quarter = period;
        }
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
