package org.hearsay.app.server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the chart of a figure over time is drawn from.
 *
 * @param series what each origin says, by day
 */
record FigureChart(String measure, @Nullable BigDecimal best, List<Series> series) {

    /** What one origin says. */
    record Series(String name, List<Point> points) {}

    /** What it says on one day. */
    record Point(
            String day,
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean superseded) {}

    static String json(
            Links.FigureLine line, Function<String, ClaimRecord.@Nullable Figure> figures, UnaryOperator<String> name) {
        Map<String, List<Point>> byOrigin = new TreeMap<>();
        for (Links.FigureValue value : line.values()) {
            ClaimRecord.Figure figure = figures.apply(value.claim());
            if (figure != null && value.asOf() != null) {
                byOrigin.computeIfAbsent(name.apply(value.origin()), origin -> new ArrayList<>())
                        .add(new Point(
                                value.asOf().toString(),
                                figure.value(),
                                figure.low(),
                                figure.high(),
                                value.supersededBy() != null));
            }
        }
        List<Series> series = byOrigin.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), entry.getValue()))
                .toList();
        return ClaimJson.write(new FigureChart(Token.of(line.measure()), line.best(), series));
    }
}
