package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The times of a text of which only an interval of publication is known: anchored where each day of it would say the same. */
final class Agreement {
    private Agreement() {}

    /**
     * Returns the times without a day of publication, those that agree replaced.
     *
     * @param unanchored the times without a day of publication
     * @param first the times as of the interval's first day
     * @param last the times as of its last day
     */
    static List<TimeExpression> of(
            List<TimeExpression> unanchored, List<TimeExpression> first, List<TimeExpression> last) {
        Map<Span, TimeExpression> early = bySpan(first);
        Map<Span, TimeExpression> late = bySpan(last);
        List<TimeExpression> times = new ArrayList<>();
        for (TimeExpression time : unanchored) {
            TimeExpression agreed = early.get(time.span());
            times.add(agreed != null && agreed.equals(late.get(time.span())) ? agreed : time);
        }
        return List.copyOf(times);
    }

    private static Map<Span, @Nullable TimeExpression> bySpan(List<TimeExpression> times) {
        Map<Span, @Nullable TimeExpression> bySpan = new HashMap<>();
        times.forEach(time -> bySpan.put(time.span(), time));
        return bySpan;
    }
}
