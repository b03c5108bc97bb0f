package org.hearsay.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearsay.ledger.Links;
import org.jspecify.annotations.Nullable;

/** Occurrences in the order in which they happened; those whose time is not known come last. */
public final class Timeline {
    private static final Comparator<@Nullable LocalDate> EARLIEST_FIRST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

    private Timeline() {}

    /** Returns the occurrences that may lie between the two days; null leaves that side open. */
    public static List<Links.Occurrence> of(
            List<Links.Occurrence> occurrences, @Nullable LocalDate since, @Nullable LocalDate until) {
        return occurrences.stream()
                .filter(one -> since == null || (one.to() != null && !one.to().isBefore(since)))
                .filter(one ->
                        until == null || (one.from() != null && !one.from().isAfter(until)))
                .sorted(Comparator.comparing(Links.Occurrence::from, EARLIEST_FIRST)
                        .thenComparing(Links.Occurrence::to, EARLIEST_FIRST)
                        .thenComparing(Links.Occurrence::id))
                .toList();
    }
}
