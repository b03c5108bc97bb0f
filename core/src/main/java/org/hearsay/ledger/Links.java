package org.hearsay.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param of the id of what it copies: the earliest known of those that name nobody else as the writer
     * @param extent how much of it is repeated
     * @param similarity the share of shingles in common, 0 to 1: of both, or of the shorter one where it lies in the other
     */
    public record Copy(String article, String of, Extent extent, double similarity) {

        /** How much of an article is repeated. */
        public enum Extent {
            /** Every word. */
            EXACT,
            /** Most of it: with a new headline, cut at the end, with something put in. */
            NEAR,
            /** Passages, in a text of its own. */
            PARTIAL
        }
    }

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
     * @param reasons why low, best and high are what they were reckoned to be
     * @param override what a person set instead, or null
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
            List<String> reasons,
            @Nullable Ruling override) {
        public FigureLine {
            low = low == null ? null : PlainNumber.of(low);
            best = best == null ? null : PlainNumber.of(best);
            high = high == null ? null : PlainNumber.of(high);
            values = List.copyOf(values);
            reasons = List.copyOf(reasons);
        }

        /** What was reckoned, before anybody says otherwise. */
        public FigureLine(
                String id,
                @Nullable String occurrence,
                Measure measure,
                @Nullable String scope,
                @Nullable BigDecimal low,
                @Nullable BigDecimal best,
                @Nullable BigDecimal high,
                List<FigureValue> values,
                List<String> reasons) {
            this(id, occurrence, measure, scope, low, best, high, values, reasons, null);
        }

        /**
         * Returns the line as a person has it.
         *
         * @param decided what it is, where each number that is null stays as it was reckoned
         */
        public FigureLine overridden(Ruling decided) {
            return new FigureLine(
                    id,
                    occurrence,
                    measure,
                    scope,
                    decided.low() == null ? low : decided.low(),
                    decided.best() == null ? best : decided.best(),
                    decided.high() == null ? high : decided.high(),
                    values,
                    reasons,
                    new Ruling(decided.entry(), decided.by(), decided.reason(), low, best, high));
        }

        /**
         * That a person set low, best or high.
         *
         * @param entry the sequence of the decision's entry
         * @param by who decided
         * @param reason why, or null
         * @param low, best, high in a record: what was reckoned and the person set aside
         */
        public record Ruling(
                long entry,
                String by,
                @Nullable String reason,
                @Nullable BigDecimal low,
                @Nullable BigDecimal best,
                @Nullable BigDecimal high) {
            public Ruling {
                low = low == null ? null : PlainNumber.of(low);
                best = best == null ? null : PlainNumber.of(best);
                high = high == null ? null : PlainNumber.of(high);
            }
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
     * Two claims of one occurrence, and what speaks for and against their being about one thing.
     *
     * @param with the other claim that it is most like
     * @param joined whether a person joined the two
     * @param score the sum of the reasons
     * @param reasons weights by the id of the row that gives them, in {@code likeness.tsv}
     */
    public record Kinship(String claim, String with, boolean joined, double score, Map<String, Double> reasons) {
        public Kinship {
            reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        }
    }

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

        /** Returns the story with the ids of what it tells of. */
        public Story telling(List<String> told) {
            return new Story(id, headline, from, to, articles, told);
        }
    }
}
