package org.hearsay.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.attribution.Stance;
import org.hearsay.event.Measure;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Side;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims of one occurrence that cannot all be true: on figures, on the part of the day, on the place, on who did it, and on whether it
 * happened at all. Stateless.
 */
final class ConflictFinder {
    /** The last rank of those who are informed. */
    private static final int INFORMED = 2;

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
        List<Line> comparable = lines.stream()
                .filter(line -> lexicons.measure(line.measure()).comparable())
                .toList();
        for (Line line : comparable) {
            add(conflicts, figures(line, lexicons.measure(line.measure()).cumulative()));
        }
        for (Line part : comparable) {
            for (Line whole : comparable) {
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
        return !isTogether(part, whole)
                && whole.window().isEmpty()
                && !grown
                && low != null
                && high != null
                && low.compareTo(high) > 0;
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
        if (isTogether(one, other) || one.bounds().meets(other.bounds())) {
            return false;
        }
        long apart = Window.days(one.asOf(), other.asOf());
        // A count that only grows can't be lower later, however long after.
        return apart <= thresholds.whole("figure.simultaneous") || cumulative;
    }

    /** Says whether one voice gives both figures: an origin, or an article in words of its own. */
    private static boolean isTogether(Count one, Count other) {
        boolean quoted = !OriginFinder.innermost(one.claim()).isEmpty()
                && !OriginFinder.innermost(other.claim()).isEmpty();
        boolean article =
                one.claim().article().id().equals(other.claim().article().id());
        return one.sharesOrigin(other) || (article && !quoted);
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

    static String smallest(Collection<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.claims().stream())
                .min(String::compareTo)
                .orElseThrow();
    }

    /** Returns the conflict between those who claim an occurrence and those who deny it, or null. */
    private @Nullable Conflict polarity(List<Mention> group) {
        List<Mention> denying = group.stream()
                .filter(mention -> OccurrenceStatus.denies(mention.claim())
                        && group.stream().anyMatch(other -> opposes(mention, other)))
                .toList();
        List<Mention> claiming = group.stream()
                .filter(mention -> denying.stream().anyMatch(denial -> opposes(denial, mention)))
                .toList();
        if (denying.isEmpty() || claiming.isEmpty()) {
            return null;
        }
        List<Side> sides = List.of(voices("claimed", claiming), voices("denied", denying));
        return new Conflict(
                "polarity:" + smallest(sides),
                group.get(0).id(),
                "polarity",
                null,
                sides,
                String.join(", ", sides.get(1).origins()) + " denies what "
                        + String.join(", ", sides.get(0).origins()) + " claims.");
    }

    /**
     * Says whether a denial is of what another claim says. What an article itself says did not happen is mostly another thing ("nobody else
     * was killed"), so that a voice is needed; nobody denies what he himself claims.
     */
    private boolean opposes(Mention denial, Mention claim) {
        if (OccurrenceStatus.denies(claim.claim())
                || !claim.realis().equals("happened")
                || (denial.article().equals(claim.article())
                        && OriginFinder.innermost(claim.claim()).isEmpty())
                || !isDenial(denial)) {
            return false;
        }
        return !Party.meets(origins.of(denial.claim()), origins.of(claim.claim()));
    }

    /** Says whether somebody denies: in so many words, or by saying that it did not happen where he is in a position to know. */
    private boolean isDenial(Mention mention) {
        return OriginFinder.innermost(mention.claim()).stream()
                .anyMatch(source -> source.stance() == Stance.DENY || lexicons.rank(source.type()) <= INFORMED);
    }

    private Side voices(String value, List<Mention> mentions) {
        TreeSet<String> claims = new TreeSet<>();
        TreeSet<String> whose = new TreeSet<>();
        for (Mention mention : mentions) {
            claims.add(mention.id());
            whose.addAll(origins.of(mention.claim()));
        }
        return new Side(value, List.copyOf(claims), List.copyOf(whose));
    }
}
