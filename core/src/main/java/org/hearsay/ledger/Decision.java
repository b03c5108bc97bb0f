package org.hearsay.ledger;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about something in the ledger. Every decision is kept as an entry for ever; a later one stands above an
 * earlier one about the same thing, and an {@link Undo} takes one back.
 *
 * <p>Decisions that span claims name claims, never occurrences: the id of an occurrence changes with its members, that of a
 * claim does not. Ids are given in full. Immutable.
 */
public sealed interface Decision {

    /** The kinds of decision. A closed list; in lower case and hyphenated where they leave the program. */
    enum Kind {
        ACCEPT,
        REJECT,
        EDIT,
        NOTE,
        CREDIBILITY,
        CODING,
        RELIABILITY,
        MERGE,
        SPLIT,
        OVERRIDE,
        ACTORS_APART,
        ACTORS_SAME,
        UNDO
    }

    Kind kind();

    /**
     * Returns the ids of what it is about, sorted: claims, one origin, or two actors. Empty for an {@link Undo}, which is about
     * what the decision was about that it takes back.
     */
    List<String> subjects();

    /** The claim is what the article reports. */
    record Accept(String claim) implements OfClaim {
        public Accept {
            requireId(claim);
        }

        @Override
        public Kind kind() {
            return Kind.ACCEPT;
        }
    }

    /** The claim is not what the article reports. */
    record Reject(String claim) implements OfClaim {
        public Reject {
            requireId(claim);
        }

        @Override
        public Kind kind() {
            return Kind.REJECT;
        }
    }

    /**
     * Fields of the claim are otherwise than the program read them; what it read is kept.
     *
     * @param fields what they are, by the name of the field in the JSON record ({@code event.realis}, {@code sources.0.stance});
     *     an empty value takes the field away; see {@link EditableField}
     */
    record Edit(String claim, Map<String, String> fields) implements OfClaim {
        public Edit {
            requireId(claim);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("an edit names at least one field");
            }
            fields.forEach(EditableField::check);
            fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        }

        @Override
        public Kind kind() {
            return Kind.EDIT;
        }
    }

    /** A remark; changes nothing. */
    record Note(String claim, String text) implements OfClaim {
        public Note {
            requireId(claim);
            requireText(text, "a note");
        }

        @Override
        public Kind kind() {
            return Kind.NOTE;
        }
    }

    /** How credible the claim is: the Admiralty number, from 1 (confirmed by other sources) to 6 (cannot be judged). */
    record Credibility(String claim, int number) implements OfClaim {
        public Credibility {
            requireId(claim);
            if (number < 1 || number > 6) {
                throw new IllegalArgumentException("a credibility is a number from 1 to 6: " + number);
            }
        }

        @Override
        public Kind kind() {
            return Kind.CREDIBILITY;
        }
    }

    /**
     * What a coder who does not see the others' work makes of a claim. Does not move the claim's status: agreement is reckoned
     * from codings, and somebody settles the differences with another decision.
     */
    record Coding(String claim, boolean accepts) implements OfClaim {
        public Coding {
            requireId(claim);
        }

        @Override
        public Kind kind() {
            return Kind.CODING;
        }
    }

    /**
     * How reliable a source is: the Admiralty letter, from A (completely reliable) to F (cannot be judged).
     *
     * @param source the id of an origin
     */
    record Reliability(String source, String letter) implements Decision {
        public Reliability {
            requireText(source, "the id of a source");
            if (!letter.matches("[A-F]")) {
                throw new IllegalArgumentException("a reliability is a letter from A to F: " + letter);
            }
        }

        @Override
        public Kind kind() {
            return Kind.RELIABILITY;
        }

        @Override
        public List<String> subjects() {
            return List.of(source);
        }
    }

    /** These claims are about one occurrence, and so are those that share an occurrence with one of them. */
    record Merge(List<String> claims) implements Decision {
        public Merge {
            claims = sorted(claims);
            if (claims.size() < 2) {
                throw new IllegalArgumentException("a merge names at least two claims");
            }
        }

        @Override
        public Kind kind() {
            return Kind.MERGE;
        }

        @Override
        public List<String> subjects() {
            return claims;
        }
    }

    /**
     * None of the claims {@code apart} is about the occurrence that any of the claims {@code from} is about; those {@code apart}
     * are about one occurrence.
     */
    record Split(List<String> apart, List<String> from) implements Decision {
        public Split {
            apart = sorted(apart);
            from = sorted(from);
            if (apart.isEmpty() || from.isEmpty()) {
                throw new IllegalArgumentException("a split names claims on both sides");
            }
            if (apart.stream().anyMatch(from::contains)) {
                throw new IllegalArgumentException("a split has a claim on both sides");
            }
        }

        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }

        @Override
        public List<String> subjects() {
            return sorted(Stream.concat(apart.stream(), from.stream()).toList());
        }
    }

    /**
     * What a figure is taken to be, whatever was reckoned.
     *
     * @param claim any claim that the figure stands on
     * @param low, best, high what it is; null leaves what was reckoned, and at least one is given
     */
    record FigureOverride(
            String claim,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high) implements OfClaim {
        public FigureOverride {
            requireId(claim);
            low = plain(low);
            best = plain(best);
            high = plain(high);
            if (low == null && best == null && high == null) {
                throw new IllegalArgumentException("an override gives low, best or high");
            }
            requireOrder(low, best);
            requireOrder(best, high);
            requireOrder(low, high);
        }

        @Override
        public Kind kind() {
            return Kind.OVERRIDE;
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : PlainNumber.of(number);
        }

        private static void requireOrder(@Nullable BigDecimal less, @Nullable BigDecimal more) {
            if (less != null && more != null && less.compareTo(more) > 0) {
                throw new IllegalArgumentException("low, best and high are in this order: " + less + " > " + more);
            }
        }
    }

    /** These ids are two actors, whatever the rules say; no chain of other merges joins them either. */
    record ActorsApart(String one, String other) implements Decision {
        public ActorsApart {
            requireActors(one, other);
            if (one.compareTo(other) > 0) {
                String first = other;
                other = one;
                one = first;
            }
        }

        @Override
        public Kind kind() {
            return Kind.ACTORS_APART;
        }

        @Override
        public List<String> subjects() {
            return List.of(one, other);
        }
    }

    /**
     * These ids are one actor.
     *
     * @param from the id that is given up
     * @param into the id that stands for both
     */
    record ActorsSame(String from, String into) implements Decision {
        public ActorsSame {
            requireActors(from, into);
        }

        @Override
        public Kind kind() {
            return Kind.ACTORS_SAME;
        }

        @Override
        public List<String> subjects() {
            return Stream.of(from, into).sorted().toList();
        }
    }

    /**
     * A decision is taken back; what was decided before it stands again.
     *
     * @param entry the sequence of its entry
     */
    record Undo(long entry) implements Decision {
        @Override
        public Kind kind() {
            return Kind.UNDO;
        }

        @Override
        public List<String> subjects() {
            return List.of();
        }
    }

    /** A decision about one claim. */
    sealed interface OfClaim extends Decision {
        String claim();

        @Override
        default List<String> subjects() {
            return List.of(claim());
        }
    }

    private static List<String> sorted(List<String> ids) {
        Set<String> sorted = new TreeSet<>(ids);
        sorted.forEach(Decision::requireId);
        return List.copyOf(sorted);
    }

    private static void requireId(String id) {
        Objects.requireNonNull(id, "id");
        if (!id.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("the id of a claim has 64 hexadecimal digits: " + id);
        }
    }

    private static void requireActors(String one, String other) {
        for (String id : List.of(one, other)) {
            requireText(id, "the id of an actor");
            // Capitals and colons are those of states, which the claims themselves tell apart.
            if (id.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isWhitespace(c) || c == ':')) {
                throw new IllegalArgumentException(
                        "the id of a person or an organisation has small letters and hyphens: " + id);
            }
        }
        if (one.equals(other)) {
            throw new IllegalArgumentException("a decision about two actors names two: " + one);
        }
    }

    private static void requireText(String text, String what) {
        Objects.requireNonNull(text, what);
        if (text.isBlank() || text.length() > 10_000) {
            throw new IllegalArgumentException(what + " has 1 to 10,000 characters");
        }
    }
}
