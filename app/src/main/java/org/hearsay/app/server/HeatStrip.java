package org.hearsay.app.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Tallies;
import org.hearsay.view.Token;

/**
 * How many claims of each type of event there are, week by week.
 *
 * @param weeks the Mondays on which the weeks begin, from the first with a claim to the last, one after the other; the last year of them
 * @param earlier how many claims are of weeks before
 * @param undated how many claims no week holds
 */
record HeatStrip(
        String title,
        List<String> weeks,
        List<Row> rows,
        boolean none,
        long earlier,
        boolean hasEarlier,
        long undated,
        boolean hasUndated) {
    private static final int MOST = 52;
    private static final int SHADES = 5;

    /** A type of event. */
    record Row(String type, List<Cell> cells, long total) {}

    /** A week; {@code shade} is 0 for nothing to 5 for the most. */
    record Cell(String count, int shade) {}

    static HeatStrip of(String title, List<Tallies.Dyad> dyads) {
        Map<String, Map<LocalDate, Long>> byType = new TreeMap<>();
        TreeMap<LocalDate, Long> all = new TreeMap<>();
        long undated = 0;
        for (Tallies.Dyad dyad : dyads) {
            LocalDate week = dyad.from();
            if (week == null) {
                undated += dyad.claims();
            } else {
                byType.computeIfAbsent(Token.of(dyad.type()), type -> new TreeMap<>())
                        .merge(week, dyad.claims(), Long::sum);
                all.merge(week, dyad.claims(), Long::sum);
            }
        }
        List<LocalDate> weeks = weeks(all);
        long earlier = weeks.isEmpty()
                ? 0
                : all.headMap(weeks.get(0)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        long most = byType.values().stream()
                .flatMap(counts -> weeks.stream().map(week -> counts.getOrDefault(week, 0L)))
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        List<Row> rows = byType.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), weeks, most))
                .toList();
        return new HeatStrip(
                title,
                weeks.stream().map(LocalDate::toString).toList(),
                rows,
                rows.isEmpty(),
                earlier,
                earlier > 0,
                undated,
                undated > 0);
    }

    /** Weeks without a claim are there too: a quiet month is to be seen as one. */
    private static List<LocalDate> weeks(TreeMap<LocalDate, Long> counts) {
        List<LocalDate> weeks = new ArrayList<>();
        if (!counts.isEmpty()) {
            LocalDate last = counts.lastKey();
            LocalDate first = last.minusWeeks(MOST - 1);
            LocalDate week = counts.firstKey().isAfter(first) ? counts.firstKey() : first;
            for (; !week.isAfter(last); week = week.plusWeeks(1)) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private static Row row(String type, Map<LocalDate, Long> counts, List<LocalDate> weeks, long most) {
        List<Cell> cells = weeks.stream()
                .map(week -> counts.getOrDefault(week, 0L))
                .map(count -> new Cell(count == 0 ? "" : String.valueOf(count), shade(count, most)))
                .toList();
        return new Row(
                type, cells, counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private static int shade(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(1, Math.ceil((double) SHADES * count / most));
    }
}
