package org.hearsay.link;

import java.time.LocalDate;
import java.util.Objects;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a claim to compare others with it. Immutable.
 *
 * @param node its number
 * @param article the number of its article
 * @param compared whether it is of an occurrence: plain statements are of none
 * @param leaning the day that it most likely is about, or null
 */
public record ClaimTraits(
        long node, long article, boolean compared, @Nullable LocalDate leaning, ClaimRecord claim) {
    public ClaimTraits {
        Objects.requireNonNull(claim, "claim");
    }
}
