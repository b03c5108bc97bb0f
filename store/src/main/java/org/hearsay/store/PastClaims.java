package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Past;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Replays the entries about claims up to one of them, on one connection. */
final class PastClaims {
    /** How many claims one question looks at, so that a rare one does not hold the ledger up. */
    private static final int LOOKED_AT = 5_000;

    private final Handle handle;
    private final long entry;

    PastClaims(Handle handle, long entry) {
        this.handle = handle;
        this.entry = entry;
    }

    Past.Claims page(ClaimQuery query) {
        String after = query.after();
        List<String> ids = handle.createQuery("SELECT id FROM claim WHERE id > ? ORDER BY id LIMIT ?")
                .bind(0, after == null ? "" : after)
                .bind(1, LOOKED_AT)
                .mapTo(String.class)
                .list();
        PastMatch match = new PastMatch(query);
        List<ClaimRecord> found = new ArrayList<>();
        String last = null;
        for (String id : ids) {
            if (found.size() == query.limit()) {
                return new Past.Claims(found, last);
            }
            claim(id).filter(match::matches).ifPresent(found::add);
            last = id;
        }
        return new Past.Claims(found, ids.size() < LOOKED_AT ? null : last);
    }

    Optional<ClaimRecord> claim(String id) {
        return last(id, "kind = 'claim'").map(payload -> at(id, payload));
    }

    private ClaimRecord at(String id, String payload) {
        ClaimRecord read = ClaimJson.read(payload, ClaimRecord.class);
        String article = read.article().id();
        List<KeptDecision> decisions = new Decisions(handle)
                .about(id).stream()
                        .filter(kept -> kept.entry() <= entry)
                        .map(this::then)
                        .toList();
        Judged judged = Judged.of(decisions);
        ClaimRecord decided = ClaimRows.decided(payload, judged);
        boolean made = lastKind(id).equals("claim");
        ClaimRecord claim = decided == null ? read : decided;
        return described(claim, article)
                .withStatus(ClaimRowReader.status(judged.status(made, isSuperseded(article))))
                .withLinks(null, null);
    }

    /** Returns a decision as it stood: taken back only if that had been done by then. */
    private KeptDecision then(KeptDecision kept) {
        Long undone = kept.undoneBy();
        return undone == null || undone <= entry
                ? kept
                : new KeptDecision(
                        kept.entry(),
                        kept.decision(),
                        kept.subjects(),
                        kept.at(),
                        kept.by(),
                        kept.reason(),
                        kept.was(),
                        null);
    }

    private ClaimRecord described(ClaimRecord claim, String article) {
        ReadingJson reading = last(article, "kind = 'reading'")
                .map(payload -> ClaimJson.read(payload, ReadingJson.class))
                .orElse(null);
        ClaimRecord.ArticleRef was = claim.article();
        ClaimRecord.ArticleRef ref = reading == null ? was : described(was, reading);
        return new ClaimRecord(
                claim.id(),
                claim.kind(),
                claim.status(),
                ref,
                claim.evidence(),
                claim.content(),
                claim.sources(),
                claim.event(),
                claim.figure(),
                claim.time(),
                null,
                null,
                claim.madeBy(),
                claim.decided());
    }

    private static ClaimRecord.ArticleRef described(ClaimRecord.ArticleRef was, ReadingJson reading) {
        ReadingJson.Published published = reading.published();
        boolean isDay = published != null && published.from().equals(published.to());
        return new ClaimRecord.ArticleRef(
                was.id(),
                was.outlet(),
                was.url(),
                reading.headline(),
                published != null && isDay ? published.from() : null,
                published != null && isDay ? published.basis() : null);
    }

    private boolean isSuperseded(String article) {
        return last(article, "kind = 'supersession'")
                .map(payload ->
                        ClaimJson.read(payload, Versions.Supersession.class).by())
                .filter(Objects::nonNull)
                .isPresent();
    }

    private Optional<String> last(String subject, String condition) {
        return handle.createQuery("SELECT payload FROM entry WHERE subject = ? AND sequence <= ? AND " + condition
                        + " ORDER BY sequence DESC LIMIT 1")
                .bind(0, subject)
                .bind(1, entry)
                .mapTo(String.class)
                .findFirst();
    }

    private String lastKind(String claim) {
        @Nullable String kind = handle.createQuery("SELECT kind FROM entry WHERE subject = ? AND sequence <= ?"
                        + " AND kind IN ('claim', 'withdrawal') ORDER BY sequence DESC LIMIT 1")
                .bind(0, claim)
                .bind(1, entry)
                .mapTo(String.class)
                .findFirst()
                .orElse(null);
        return kind == null ? "" : kind;
    }
}
