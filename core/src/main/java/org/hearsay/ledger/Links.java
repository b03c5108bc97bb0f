package org.hearsay.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.actor.SourceType;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found across articles. Component names are the names of the published JSON records. Immutable; each list
 * is sorted by id.
 */
public record Links(
        List<Copy> copies,
        List<Origin> origins,
        List<Occurrence> occurrences,
        List<FigureLine> figures,
        List<Conflict> conflicts,
        List<Story> stories) {

    public static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Links {
        copies = List.copyOf(copies);
        origins = List.copyOf(origins);
        occurrences = List.copyOf(occurrences);
        figures = List.copyOf(figures);
        conflicts = List.copyOf(conflicts);
        stories = List.copyOf(stories);
    }

    /**
     * An article that repeats another one.
     *
     * @param article the id of the copy
     * @param of the id of what it copies: the earliest known
     * @param similarity the estimated share of shingles in common, 0 to 1
     */
    public record Copy(String article, String of, double similarity) {}

    /**
     * Where claims ultimately come from: the innermost source of their chains, else the outlet.
     *
     * @param id the actor's id, or a slug made of the outlet or the source's words; {@code words@outlet} for unnamed people, {@code
     *     words@story-…} for an unnamed institution
     */
    public record Origin(String id, String name, SourceType type, List<String> claims, List<String> outlets) {
        public Origin {
            claims = List.copyOf(claims);
            outlets = List.copyOf(outlets);
        }
    }

    /** Where an occurrence stands. */
    public enum Status {
        /** The outlets themselves report it. */
        REPORTED,
        /** Somebody claims it. */
        CLAIMED,
        /** The one who did it confirms or admits it. */
        CONFIRMED,
        /** Somebody denies it, and nobody else claims it. */
        DENIED,
        /** Some claim it, some deny it. */
        DISPUTED
    }

    /**
     * The thing in the world that claims are about.
     *
     * @param id the smallest id of its claims
     * @param label a short description, in the words of its clearest claim
     * @param claims the ids of its claims
     * @param origins the ids of its independent origins
     */
    public record Occurrence(
            String id,
            String label,
            EventType type,
            Status status,
            List<String> actors,
            List<String> recipients,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> claims,
            List<String> articles,
            List<String> outlets,
            List<String> origins,
            @Nullable String story) {
        public Occurrence {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            claims = List.copyOf(claims);
            articles = List.copyOf(articles);
            outlets = List.copyOf(outlets);
            origins = List.copyOf(origins);
        }
    }

    /**
     * All that is said about one measure over one scope of one occurrence, reconciled.
     *
     * @param id the smallest id of the claims that it stands on
     * @param occurrence what it is a figure of
     * @param scope whose, which unit, where, when, in words
     * @param low the least that is still claimed, or null where no claim bounds it
     * @param best the latest of the most reliable independent origins, or null
     * @param high the most that is still claimed, or null likewise
     * @param values who says what
     * @param reasons why low, best and high are what they are
     */
    public record FigureLine(
            String id,
            @Nullable String occurrence,
            Measure measure,
            @Nullable String scope,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            List<FigureValue> values,
            List<String> reasons) {
        public FigureLine {
            low = low == null ? null : PlainNumber.of(low);
            best = best == null ? null : PlainNumber.of(best);
            high = high == null ? null : PlainNumber.of(high);
            values = List.copyOf(values);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One claim's figure.
     *
     * @param supersededBy the id of the claim whose later figure takes its place, or null where it still stands
     */
    public record FigureValue(
            String claim,
            String text,
            String origin,
            String outlet,
            @Nullable LocalDate asOf,
            @Nullable String supersededBy) {}

    /**
     * Claims that cannot all be true.
     *
     * @param id the smallest id of its claims, with the field: {@code killed:3f…}
     * @param field what they disagree on: {@code figure}, {@code place}, {@code time}, {@code actor}, {@code polarity}
     * @param sides the claims on each side, at least two sides
     */
    public record Conflict(
            String id,
            String occurrence,
            String field,
            @Nullable Measure measure,
            List<Side> sides,
            String reason) {
        public Conflict {
            sides = List.copyOf(sides);
        }
    }

    /** One side of a conflict. */
    public record Side(String value, List<String> claims, List<String> origins) {
        public Side {
            claims = List.copyOf(claims);
            origins = List.copyOf(origins);
        }
    }

    /** Articles on one subject over days or weeks. */
    public record Story(
            String id,
            String headline,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> articles,
            List<String> occurrences) {
        public Story {
            articles = List.copyOf(articles);
            occurrences = List.copyOf(occurrences);
        }
    }
}
