package org.hearsay.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.text.Paragraphs;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article for reading: its paragraphs with the evidence of its claims marked, and its notices apart.
 *
 * @param claims its claims, in the order in which their evidence stands in the text
 */
public record ArticleView(KeptArticle kept, List<Block> blocks, List<ClaimRecord> claims) {
    public ArticleView {
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
    }

    /**
     * A paragraph.
     *
     * @param notice the rule that found it to be no reporting, or null
     */
    public record Block(List<Segment> segments, @Nullable String notice) {
        public Block {
            segments = List.copyOf(segments);
        }
    }

    /** Returns the claims of an article: those that stand, or, of a superseded article, those that stood. */
    public static List<ClaimRecord> claims(Ledger ledger, KeptArticle kept) {
        ClaimQuery query =
                ClaimQuery.ALL.with(Facet.ARTICLE, kept.article().id().value());
        boolean isOld = kept.supersededBy() != null;
        return ledger.claims(isOld ? query.with(Facet.STATUS, Token.of(ClaimStatus.SUPERSEDED)) : query);
    }

    public static ArticleView of(KeptArticle kept, List<ClaimRecord> claims) {
        Article article = kept.article();
        List<Mark> marks =
                claims.stream().flatMap(claim -> Mark.of(claim).stream()).toList();
        List<Span> paragraphs = Paragraphs.of(article.text());
        List<List<Segment>> segments = Highlights.of(article.text(), marks, paragraphs);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(new Block(segments.get(i), noticeOver(paragraphs.get(i), article.notices())));
        }
        return new ArticleView(kept, blocks, inTextOrder(claims));
    }

    /** Returns the day or interval of publication and how it is known, or null where it is not. */
    public static @Nullable String published(Article article) {
        PublicationDate date = article.published();
        if (date == null) {
            return null;
        }
        String days = date.isDay() ? date.from().toString() : date.from() + " – " + date.to();
        return days + " (" + Token.of(date.basis()) + ")";
    }

    /** Returns the day on which the article of a claim was published, marked where it is inferred, or null. */
    public static @Nullable String published(ClaimRecord.ArticleRef article) {
        LocalDate day = article.published();
        boolean inferred = article.publishedBasis() == PublicationDate.Basis.INFERRED;
        return day == null ? null : inferred ? day + " (inferred)" : day.toString();
    }

    private static @Nullable String noticeOver(Span paragraph, List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.span().overlaps(paragraph))
                .map(Notice::rule)
                .findFirst()
                .orElse(null);
    }

    private static List<ClaimRecord> inTextOrder(List<ClaimRecord> claims) {
        return claims.stream()
                .sorted(Comparator.comparingInt(ArticleView::firstOffset).thenComparing(ClaimRecord::id))
                .toList();
    }

    private static int firstOffset(ClaimRecord claim) {
        return claim.evidence().stream()
                .mapToInt(ClaimRecord.Quote::begin)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
