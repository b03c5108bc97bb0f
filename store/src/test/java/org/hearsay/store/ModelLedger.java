package org.hearsay.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Reading;

/** What a ledger should hold, as plainly as it can be said, without a database. */
final class ModelLedger {
    private final Map<String, State> states = new TreeMap<>();

    /** One article: its latest reading, and every claim it ever made, with whether it makes it now. */
    private static final class State {
        Reading reading;
        boolean amended;
        final Map<String, ClaimRecord> claims = new HashMap<>();
        Map<String, Boolean> made = new HashMap<>();
    }

    boolean has(Article article) {
        return states.containsKey(article.id().value());
    }

    void keep(Reading reading) {
        State state = states.computeIfAbsent(reading.article().id().value(), id -> new State());
        if (state.reading == null
                || said(state.reading.article()).equals(said(reading.article()))
                || (!state.amended && better(reading.article(), state.reading.article()))) {
            replace(state, reading);
        }
    }

    void amend(Reading reading) {
        State state = states.get(reading.article().id().value());
        if (!said(state.reading.article()).equals(said(reading.article()))) {
            state.amended = true;
            replace(state, reading);
        }
    }

    private static void replace(State state, Reading reading) {
        Map<String, Boolean> before = state.made;
        state.reading = reading;
        state.made = new HashMap<>();
        state.claims.keySet().forEach(id -> state.made.put(id, false));
        for (ClaimRecord claim : reading.claims()) {
            boolean standing = before.getOrDefault(claim.id(), false);
            if (!standing || !content(state.claims.get(claim.id())).equals(content(claim))) {
                state.claims.put(claim.id(), claim);
            }
            state.made.put(claim.id(), true);
        }
    }

    private static List<Object> content(ClaimRecord claim) {
        return Stream.of(
                        claim.kind(),
                        claim.evidence(),
                        claim.content(),
                        claim.sources(),
                        claim.event(),
                        claim.figure(),
                        claim.time(),
                        claim.madeBy().rules())
                .map(part -> part == null ? "none" : part)
                .toList();
    }

    private static String said(Article article) {
        Article stated = date(article).equals("9") ? article.withPublished(null) : article;
        return stated.withNotices(List.of()).toString();
    }

    private static boolean better(Article first, Article second) {
        return Comparator.comparing(ModelLedger::date)
                        .thenComparing(article ->
                                -words(article).filter(word -> !word.isEmpty()).count())
                        .thenComparing(
                                article -> String.join("\0", words(article).toList()))
                        .compare(first, second)
                < 0;
    }

    private static String date(Article article) {
        PublicationDate date = article.published();
        return date == null || date.basis() == PublicationDate.Basis.INFERRED
                ? "9"
                : date.basis().ordinal() + " " + date.from() + " " + date.to();
    }

    private static Stream<String> words(Article article) {
        return Stream.of(article.headline(), article.byline(), article.dateline(), article.language())
                .map(word -> word == null ? "" : "=" + word);
    }

    /** Returns the version that took the place of an article: the next by day, then id, of those with its outlet and URL. */
    private String supersededBy(Article article) {
        return states.values().stream()
                .map(state -> state.reading.article())
                .filter(other -> article.url() != null && article.url().equals(other.url()))
                .filter(other -> article.outlet().equals(other.outlet()))
                .filter(other -> order(other).compareTo(order(article)) > 0)
                .min(Comparator.comparing(ModelLedger::order))
                .map(other -> other.id().value())
                .orElse(null);
    }

    private static String order(Article article) {
        return (article.published() == null ? "" : article.published().from()) + " " + article.id();
    }

    Map<String, KeptArticle> current() {
        Map<String, KeptArticle> current = new TreeMap<>();
        states.forEach((id, state) -> {
            Article article = state.reading.article();
            if (supersededBy(article) == null) {
                current.put(id, new KeptArticle(article, state.reading.engine(), state.reading.unread(), null));
            }
        });
        return current;
    }

    Map<String, ClaimRecord> claims() {
        Map<String, ClaimRecord> claims = new TreeMap<>();
        for (State state : states.values()) {
            Article article = state.reading.article();
            ClaimStatus standing = supersededBy(article) == null ? ClaimStatus.MACHINE : ClaimStatus.SUPERSEDED;
            state.claims.forEach((id, claim) ->
                    claims.put(id, described(claim, article, state.made.get(id) ? standing : ClaimStatus.WITHDRAWN)));
        }
        return claims;
    }

    private static ClaimRecord described(ClaimRecord claim, Article article, ClaimStatus status) {
        return new ClaimRecord(
                Objects.requireNonNull(claim.id()),
                claim.kind(),
                status,
                ClaimRecord.ArticleRef.of(article),
                claim.evidence(),
                claim.content(),
                claim.sources(),
                claim.event(),
                claim.figure(),
                claim.time(),
                null,
                null,
                claim.madeBy());
    }
}
