package org.hearsay.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article to compare others with it, so that its text need not be read again. Immutable by convention:
 * nobody writes to the arrays.
 *
 * @param node its number
 * @param id its id
 * @param title its headline, or null
 * @param firstLine the first words of its text, for where nobody has a headline
 * @param from the earliest day of publication, or null
 * @param to the latest day of publication, or null
 * @param credit whom its first line names as the one who wrote it, or null
 * @param shingles the hashes of its runs of words, ascending
 * @param terms the numbers of its weightiest terms, ascending
 * @param weights the weights of these terms, of which the squares sum up to one
 */
@SuppressWarnings("ArrayRecordComponent") // Hundreds of numbers, read for every comparison.
public record ArticleTraits(
        long node,
        String id,
        String outlet,
        @Nullable String title,
        String firstLine,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String credit,
        long[] shingles,
        long[] terms,
        double[] weights) {

    /**
     * Articles by how likely they are the original: who names another as the writer comes after those who do not, then the earlier
     * comes first, an unknown date last; of one day, the smaller id.
     */
    static final Comparator<ArticleTraits> ORIGINAL_FIRST = Comparator.comparing(
                    (ArticleTraits article) -> article.credit() != null)
            .thenComparing(ArticleTraits::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ArticleTraits::id);

    /** Articles by order of publication; an unknown date comes last. */
    static final Comparator<ArticleTraits> BY_DATE = Comparator.comparing(
                    ArticleTraits::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ArticleTraits::id);

    public ArticleTraits {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(firstLine, "firstLine");
    }

    /** Returns the number of its days within which articles may stand in one cell however many they are. */
    long period() {
        return from == null ? Nodes.UNDATED : Math.floorDiv(from.toEpochDay(), TraitsReader.DAYS);
    }

    /** Returns whose words it brings as far as it says itself: the writer that it names, or its outlet. */
    String voice() {
        return credit == null ? outlet : credit;
    }

    /** Returns the numbers of its weightiest terms, the weightiest first. */
    long[] weightiest(int most) {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -weights[at]).thenComparingLong(at -> terms[at]))
                .limit(most)
                .mapToLong(at -> terms[at])
                .toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleTraits article && article.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
