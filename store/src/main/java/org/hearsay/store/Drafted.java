package org.hearsay.store;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Reading;
import org.hearsay.text.CodePoints;

/**
 * A claim in the form in which its entry keeps it: without what may change while the claim stays the same. That is its status,
 * the description of its article, and its links.
 *
 * @param record the claim; its article has only what the article's id stands for
 * @param json the payload of the entry
 * @param fingerprint the hash of what it claims, whatever the version of the program that made it
 */
record Drafted(ClaimRecord record, String json, String fingerprint) {

    static List<Drafted> of(Reading reading) {
        Article article = reading.article();
        if (reading.claims().isEmpty()) {
            return List.of();
        }
        CodePoints codePoints = CodePoints.of(article.text());
        ClaimRecord.ArticleRef identity = new ClaimRecord.ArticleRef(
                article.id().value(), article.outlet().name(), article.url(), null, null, null);
        return reading.claims().stream()
                .map(claim -> {
                    check(claim, article, codePoints);
                    return of(claim, identity);
                })
                .toList();
    }

    static Drafted of(ClaimRecord claim, ClaimRecord.ArticleRef identity) {
        ClaimRecord bare = new ClaimRecord(
                claim.id(),
                claim.kind(),
                ClaimStatus.MACHINE,
                identity,
                claim.evidence(),
                claim.content(),
                claim.sources(),
                claim.event(),
                claim.figure(),
                claim.time(),
                null,
                null,
                claim.madeBy());
        return new Drafted(bare, ClaimJson.write(bare), fingerprint(bare));
    }

    private static String fingerprint(ClaimRecord bare) {
        ClaimRecord versionless = new ClaimRecord(
                bare.id(),
                bare.kind(),
                bare.status(),
                bare.article(),
                bare.evidence(),
                bare.content(),
                bare.sources(),
                bare.event(),
                bare.figure(),
                bare.time(),
                null,
                null,
                new ClaimRecord.MadeBy("", bare.madeBy().rules()));
        return new Hashes().line(ClaimJson.write(versionless)).hex();
    }

    private static void check(ClaimRecord claim, Article article, CodePoints codePoints) {
        if (!claim.article().id().equals(article.id().value())) {
            throw new IllegalArgumentException(
                    claim.id() + " is a claim of article " + claim.article().id() + ", not of " + article.id());
        }
        if (claim.evidence().isEmpty()) {
            throw new IllegalArgumentException(claim.id() + " has no evidence");
        }
        problems(claim, article.text(), codePoints).findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Returns what is wrong with the quotations of a claim. */
    static Stream<String> problems(ClaimRecord claim, String text, CodePoints codePoints) {
        return claim.evidence().stream()
                .filter(quote -> !stands(quote, text, codePoints))
                .map(quote -> "claim " + claim.id() + ": the quotation at " + quote.begin() + "-" + quote.end()
                        + " does not stand there in article " + claim.article().id());
    }

    private static boolean stands(ClaimRecord.Quote quote, String text, CodePoints codePoints) {
        int length = codePoints.fromUtf16(text.length());
        return quote.begin() >= 0
                && quote.begin() < quote.end()
                && quote.end() <= length
                && text.substring(codePoints.toUtf16(quote.begin()), codePoints.toUtf16(quote.end()))
                        .equals(quote.quote());
    }
}
