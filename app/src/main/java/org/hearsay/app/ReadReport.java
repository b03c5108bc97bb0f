package org.hearsay.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.app.reading.ReadingSummary;
import org.hearsay.intake.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, as it is printed.
 *
 * @param unread articles that were kept without being read, by reason
 * @param seconds by the clock on the wall
 * @param stages the share of each stage in the time of all threads, from 0 to 1
 * @param peakMegabytes the most memory that the process held, or null where the system does not say
 */
record ReadReport(
        int articles,
        int added,
        int newVersions,
        int readAgain,
        int unchanged,
        Map<String, Integer> unread,
        List<Refused> refused,
        long claims,
        long withdrawn,
        long tokens,
        double seconds,
        double articlesPerSecond,
        double tokensPerSecond,
        Map<String, Double> stages,
        @Nullable Long peakMegabytes) {
    private static final double MILLIS = 1000;

    ReadReport {
        unread = new TreeMap<>(unread);
        refused = List.copyOf(refused);
        stages = new TreeMap<>(stages);
    }

    /** An input that was refused. */
    record Refused(String file, int line, String code, String reason, String remedy) {
        static Refused of(Taken.Refused refused) {
            return new Refused(
                    refused.file().toString(), refused.line(), refused.code(), refused.reason(), refused.remedy());
        }
    }

    static ReadReport of(ReadingSummary summary) {
        double seconds = Math.max(1, summary.elapsed().toMillis()) / MILLIS;
        return new ReadReport(
                summary.articles(),
                summary.added(),
                summary.newVersions(),
                summary.readAgain(),
                summary.unchanged(),
                summary.unread(),
                summary.refused().stream().map(Refused::of).toList(),
                summary.claims(),
                summary.withdrawn(),
                summary.tokens(),
                seconds,
                rounded(summary.articles() / seconds),
                rounded(summary.tokens() / seconds),
                shares(summary.stages()),
                PeakMemory.megabytes());
    }

    private static Map<String, Double> shares(Map<String, Duration> stages) {
        long total = Math.max(
                1, stages.values().stream().mapToLong(Duration::toNanos).sum());
        Map<String, Double> shares = new TreeMap<>();
        stages.forEach((stage, time) -> shares.put(stage, rounded((double) time.toNanos() / total)));
        return shares;
    }

    private static double rounded(double value) {
        return Math.round(value * MILLIS) / MILLIS;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ENGLISH,
                "%,d articles: %,d added, %,d new versions, %,d read again, %,d unchanged",
                articles,
                added,
                newVersions,
                readAgain,
                unchanged));
        if (!unread.isEmpty()) {
            lines.add("kept unread: "
                    + unread.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + entry.getKey())
                            .collect(Collectors.joining(", ")));
        }
        lines.add(String.format(Locale.ENGLISH, "%,d claims made, %,d withdrawn", claims, withdrawn));
        lines.add(String.format(
                Locale.ENGLISH,
                "%.1f s; %.1f articles and %,.0f tokens a second%s",
                seconds,
                articlesPerSecond,
                tokensPerSecond,
                peakMegabytes == null ? "" : "; at most " + peakMegabytes + " MB of memory"));
        lines.add("time: "
                + stages.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                        .map(entry ->
                                String.format(Locale.ENGLISH, "%s %.1f %%", entry.getKey(), entry.getValue() * 100))
                        .collect(Collectors.joining(", ")));
        return lines;
    }
}
