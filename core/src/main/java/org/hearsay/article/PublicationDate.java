package org.hearsay.article;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When an article was published: a day, or an interval of days where only that is known, and how it is known.
 *
 * @param from the earliest day
 * @param to the latest day, not before {@code from}
 * @param basis how it is known
 */
public record PublicationDate(LocalDate from, LocalDate to, Basis basis) {

    /** How a publication date is known. */
    public enum Basis {
        /** By the person who read the article in, or by its metadata. */
        GIVEN,
        /** Found in the page or the dateline. */
        FOUND,
        /** Forced by the text; never assumed. */
        INFERRED
    }

    public PublicationDate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(basis, "basis");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("published from " + from + " to " + to);
        }
    }

    public static PublicationDate given(LocalDate day) {
        return new PublicationDate(day, day, Basis.GIVEN);
    }

    public static PublicationDate found(LocalDate day) {
        return new PublicationDate(day, day, Basis.FOUND);
    }

    /** Says whether the day is known, and not only an interval. */
    public boolean isDay() {
        return from.equals(to);
    }
}
