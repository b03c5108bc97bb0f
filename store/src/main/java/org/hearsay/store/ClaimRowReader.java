package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.jdbi.v3.core.statement.StatementContext;

/** Puts a claim together: what its entry says, its status, the description of its article, and its links. */
final class ClaimRowReader {
    static final String SELECT =
            "SELECT coalesce(c.decided, e.payload) AS payload, c.status, a.headline, a.published_from, a.published_to,"
                    + " a.published_basis, l.occurrence, l.story FROM claim c JOIN entry e ON e.sequence = c.entry"
                    + " JOIN article a ON a.id = c.article LEFT JOIN claim_link l ON l.claim = c.id ";

    private ClaimRowReader() {}

    static ClaimRecord claim(ResultSet row, StatementContext context) throws SQLException {
        return read(row);
    }

    static ClaimRecord read(ResultSet row) throws SQLException {
        ClaimRecord kept = ClaimJson.read(row.getString("payload"), ClaimRecord.class);
        PublicationDate published = ArticleRow.published(row);
        PublicationDate day = published != null && published.isDay() ? published : null;
        return new ClaimRecord(
                kept.id(),
                kept.kind(),
                status(row.getString("status")),
                new ClaimRecord.ArticleRef(
                        kept.article().id(),
                        kept.article().outlet(),
                        kept.article().url(),
                        row.getString("headline"),
                        day == null ? null : day.from(),
                        day == null ? null : day.basis()),
                kept.evidence(),
                kept.content(),
                kept.sources(),
                kept.event(),
                kept.figure(),
                kept.time(),
                row.getString("occurrence"),
                row.getString("story"),
                kept.madeBy(),
                kept.decided());
    }

    static ClaimStatus status(String token) {
        return ClaimStatus.valueOf(token.toUpperCase(Locale.ROOT));
    }
}
