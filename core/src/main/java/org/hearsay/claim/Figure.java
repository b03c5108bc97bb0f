package org.hearsay.claim;

import java.util.Objects;
import org.hearsay.event.Measure;
import org.hearsay.event.Participant;
import org.hearsay.quantity.Quantity;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of a measure over a scope.
 *
 * @param quantity how many
 * @param measure of what
 * @param of who or what is counted, or null
 * @param victims whom it counts, or null
 * @param unit the military or other unit that the figure is confined to ("an engineering regiment"), or null
 * @param place the place that it is confined to, or null
 * @param time the time that it is confined to, or null
 */
public record Figure(
        Quantity quantity,
        Measure measure,
        @Nullable Participant of,
        @Nullable Victims victims,
        @Nullable String unit,
        @Nullable String place,
        @Nullable TimeExpression time) {
    public Figure {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(measure, "measure");
    }
}
