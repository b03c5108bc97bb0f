package org.hearsay.app.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.view.ArticleView;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Excerpt;
import org.hearsay.view.Segment;
import org.hearsay.view.Token;

/**
 * A claim on a page.
 *
 * @param quotes its evidence, cut at the roles that the words play
 * @param fields who, what, to whom, and so on, as far as they are known
 * @param href the article, with this claim marked
 */
record ClaimCard(
        String id,
        String shortId,
        String kind,
        String status,
        boolean judged,
        List<Quote> quotes,
        List<Field> fields,
        String outlet,
        String published,
        String headline,
        String href,
        String record) {

    /** One passage of the evidence; {@code more} says that another follows. */
    record Quote(List<Piece> pieces, boolean more) {}

    /** A named value. */
    record Field(String name, String value) {}

    static ClaimCard of(ClaimRecord claim) {
        ClaimRow row = ClaimRow.of(claim);
        ClaimRecord.ArticleRef article = claim.article();
        return new ClaimCard(
                claim.id(),
                row.shortId(),
                Token.of(claim.kind()),
                Token.of(claim.status()),
                claim.status() != ClaimStatus.MACHINE,
                quotes(claim),
                fields(claim, row),
                article.outlet(),
                Objects.requireNonNullElse(ArticleView.published(article), "undated"),
                article.headline() == null ? "" : article.headline(),
                Address.of("articles", article.id()).with("claim", claim.id()).toString(),
                Address.of("api", "v1", "claims", claim.id()).toString());
    }

    private static List<Quote> quotes(ClaimRecord claim) {
        List<Quote> quotes = new ArrayList<>();
        List<List<Segment>> passages = Excerpt.quotes(claim);
        for (List<Segment> passage : passages) {
            quotes.add(new Quote(Piece.of(passage, false), quotes.size() < passages.size() - 1));
        }
        return quotes;
    }

    private static List<Field> fields(ClaimRecord claim, ClaimRow row) {
        List<Field> fields = new ArrayList<>();
        boolean isStatement = claim.event() == null && claim.figure() == null;
        add(fields, "who", row.who());
        add(fields, "what", isStatement ? "" : row.what());
        add(fields, claim.event() == null ? "of" : "to whom", row.whom());
        add(fields, "when", row.when());
        add(fields, "how many", row.howMany());
        add(fields, "according to", row.accordingTo().isEmpty() ? row.outlet() + " itself" : row.accordingTo());
        return fields;
    }

    private static void add(List<Field> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(new Field(name, value));
        }
    }
}
