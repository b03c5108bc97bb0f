package org.hearsay.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Side;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims of one occurrence that cannot all be true: on figures, on the part of the day, on the place, on who did it, and on whether it
 * happened at all. Stateless.
 */
final class ConflictFinder {
    private final Weights thresholds;
    private final OriginFinder origins;
    private final Lexicons lexicons;
    private final DetailConflicts details;

    ConflictFinder(Weights thresholds, OriginFinder origins, Lexicons lexicons) {
        this.thresholds = thresholds;
        this.origins = origins;
        this.lexicons = lexicons;
        details = new DetailConflicts(origins, lexicons);
    }

    /**
     * Returns the conflicts of an occurrence.
     *
     * @param group its claims, in order of their ids
     * @param lines its figures
     */
    List<Conflict> find(List<Mention> group, List<Line> lines) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Line line : lines) {
            add(conflicts, figures(line, lexicons.measure(line.measure()).cumulative()));
        }
        for (Line part : lines) {
            for (Line whole : lines) {
                if (part.measure() == whole.measure() && part.confines().isPartOf(whole.confines())) {
                    add(conflicts, excess(part, whole));
                }
            }
        }
        add(conflicts, polarity(group));
        conflicts.addAll(details.find(group));
        return conflicts;
    }

    private static void add(List<Conflict> conflicts, @Nullable Conflict found) {
        if (found != null && conflicts.stream().noneMatch(other -> other.id().equals(found.id()))) {
            conflicts.add(found);
        }
    }

    /** Returns the conflict of a part that is more than its whole, or null; a whole that is older than the part may have grown since. */
    private static @Nullable Conflict excess(Line part, Line whole) {
        List<Count> least = part.standing().stream()
                .filter(one ->
                        one.window().isEmpty() && whole.standing().stream().anyMatch(all -> exceeds(one, all)))
                .toList();
        List<Count> most = whole.standing().stream()
                .filter(all -> least.stream().anyMatch(one -> exceeds(one, all)))
                .toList();
        boolean contained =
                !whole.standing().isEmpty() && most.size() == whole.standing().size();
        if (least.isEmpty() || !contained) {
            return null;
        }
        List<Side> sides = List.of(side(least), side(most));
        String name = part.measure().name().toLowerCase(Locale.ROOT);
        return new Conflict(
                name + "-part:" + smallest(sides),
                part.occurrence(),
                "figure",
                part.measure(),
                sides,
                least.get(0).quoted() + " is some of " + most.get(0).quoted() + ": "
                        + Reconciliation.because("subset.whole") + ".");
    }

    private static boolean exceeds(Count part, Count whole) {
        BigDecimal low = part.bounds().low();
        BigDecimal high = whole.bounds().high();
        boolean grown =
                part.asOf() != null && whole.asOf() != null && whole.asOf().isBefore(part.asOf());
        return whole.window().isEmpty() && !grown && low != null && high != null && low.compareTo(high) > 0;
    }

    /** Returns the conflict between the standing figures of a line, or null where they can all hold. */
    private @Nullable Conflict figures(Line line, boolean cumulative) {
        List<Count> standing = line.standing();
        TreeMap<String, List<Count>> sides = new TreeMap<>();
        for (Count one : standing) {
            boolean opposed = standing.stream().anyMatch(other -> conflicts(one, other, cumulative));
            if (opposed) {
                sides.computeIfAbsent(sideKey(one), absent -> new ArrayList<>()).add(one);
            }
        }
        if (sides.size() < 2) {
            return null;
        }
        List<Side> named = sides.values().stream().map(ConflictFinder::side).toList();
        String name = line.measure().name().toLowerCase(Locale.ROOT);
        return new Conflict(
                name + ":" + smallest(named),
                line.occurrence(),
                "figure",
                line.measure(),
                named,
                reason(line.measure(), named));
    }

    private boolean conflicts(Count one, Count other, boolean cumulative) {
        if (one.sharesOrigin(other) || one.bounds().meets(other.bounds())) {
            return false;
        }
        long apart = Window.days(one.asOf(), other.asOf());
        // A count that only grows can't be lower later, however long after.
        return apart <= thresholds.whole("figure.simultaneous") || cumulative;
    }

    /** Orders sides by number, so that the smaller stands first. */
    private static String sideKey(Count count) {
        Bounds bounds = count.bounds();
        String low = bounds.low() == null ? "" : bounds.low().toPlainString();
        return String.format(Locale.ROOT, "%24s %s", low, bounds.high());
    }

    private static Side side(List<Count> counts) {
        TreeSet<String> claims = new TreeSet<>();
        TreeSet<String> origins = new TreeSet<>();
        for (Count count : counts) {
            claims.add(count.id());
            origins.addAll(count.origins());
        }
        return new Side(counts.get(0).figure().text(), List.copyOf(claims), List.copyOf(origins));
    }

    private static String reason(Measure measure, List<Side> sides) {
        List<String> said = sides.stream()
                .map(side -> "\u201c" + side.value() + "\u201d (" + String.join(", ", side.origins()) + ")")
                .toList();
        return String.join(" and ", said) + " can't both be the number "
                + measure.name().toLowerCase(Locale.ROOT)
                + ": the scope is the same, and neither takes the other's place.";
    }

    private static String smallest(Collection<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.claims().stream())
                .min(String::compareTo)
                .orElseThrow();
    }

    /** Returns the conflict between those who claim an occurrence and those who deny it, or null. */
    private @Nullable Conflict polarity(List<Mention> group) {
        Map<Boolean, TreeSet<String>> claims = new TreeMap<>();
        Map<Boolean, TreeSet<String>> voices = new TreeMap<>();
        for (Mention mention : group) {
            ClaimRecord claim = mention.claim();
            boolean denies = OccurrenceStatus.denies(claim);
            claims.computeIfAbsent(denies, absent -> new TreeSet<>()).add(claim.id());
            voices.computeIfAbsent(denies, absent -> new TreeSet<>()).addAll(origins.of(claim));
        }
        if (claims.size() < 2) {
            return null;
        }
        List<Side> sides = List.of(
                new Side(
                        "claimed",
                        List.copyOf(claims.getOrDefault(false, new TreeSet<>())),
                        List.copyOf(voices.getOrDefault(false, new TreeSet<>()))),
                new Side(
                        "denied",
                        List.copyOf(claims.getOrDefault(true, new TreeSet<>())),
                        List.copyOf(voices.getOrDefault(true, new TreeSet<>()))));
        return new Conflict(
                "polarity:" + smallest(sides),
                group.get(0).id(),
                "polarity",
                null,
                sides,
                String.join(", ", sides.get(1).origins()) + " denies what "
                        + String.join(", ", sides.get(0).origins()) + " claims.");
    }
}
