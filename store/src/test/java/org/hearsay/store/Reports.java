package org.hearsay.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.hearsay.actor.SourceType;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.SpeechForm;
import org.hearsay.attribution.Stance;
import org.hearsay.attribution.Vagueness;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.Victims;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Reading;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.time.Anchor;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeType;

/** Hand-made articles and claims about places that do not exist. */
final class Reports {
    static final String ENGINE = "hearsay 1";
    static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    static final String TEXT = "🕊 Around 600 soldiers of Velland were killed near Torvik in February, Marn has said.\n"
            + "The ministry denied it.\n";

    private Reports() {}

    static Article article(String outlet, String url, LocalDate day, String text) {
        return new Article(
                ArticleId.of(new Outlet(outlet), url, text),
                new Outlet(outlet),
                url,
                "Velland counts its dead",
                null,
                null,
                day == null ? null : PublicationDate.given(day),
                "en",
                text,
                List.of());
    }

    static Article article() {
        return article("Torvik Courier", "https://courier.example/1", DAY, TEXT);
    }

    static Reading reading(Article article, ClaimRecord... claims) {
        return new Reading(article, Set.of("b1", "b2"), List.of(claims), ENGINE, null);
    }

    static Reading reading() {
        Article article = article();
        return reading(article, toll(article), denial(article));
    }

    /** Returns the claim that around 600 were killed. */
    static ClaimRecord toll(Article article) {
        ClaimRecord.Time february = new ClaimRecord.Time(
                "in February",
                57,
                68,
                TimeType.DATE,
                "2024-02",
                null,
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 2, 29),
                Granularity.MONTH,
                true,
                Anchor.PUBLISHED);
        return new ClaimRecord(
                id(article, "toll"),
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                List.of(quote(article, "Around 600 soldiers of Velland were killed near Torvik in February")),
                List.of(new ClaimRecord.Range(2, 68)),
                List.of(marn()),
                new ClaimRecord.Event(
                        EventType.ASSAULT,
                        null,
                        List.of("military"),
                        "190",
                        Realis.ACTUAL,
                        new ClaimRecord.Cue("killed", 38, 44),
                        List.of(),
                        List.of(new ClaimRecord.Participant("soldiers of Velland", "VEL:MIL", 13, 32)),
                        List.of(),
                        List.of(),
                        new ClaimRecord.Place("Torvik", "torvik", 50, 56)),
                new ClaimRecord.Figure(
                        "Around 600",
                        2,
                        12,
                        Measure.KILLED,
                        "person",
                        new BigDecimal(600),
                        new BigDecimal(550),
                        new BigDecimal(650),
                        Bound.ABOUT,
                        Change.NONE,
                        null,
                        null,
                        new ClaimRecord.Of("soldiers of Velland", "VEL:MIL", Victims.COMBATANT, 13, 32),
                        new ClaimRecord.Scope(null, "Torvik", february)),
                february,
                null,
                null,
                new ClaimRecord.MadeBy(ENGINE, List.of("event/kill", "quantity/about")));
    }

    static ClaimRecord.Source marn() {
        return new ClaimRecord.Source(
                0,
                "Marn",
                70,
                74,
                "MAR:GOV",
                SourceType.GOVERNMENT,
                true,
                null,
                new ClaimRecord.Cue("has said", 75, 83),
                Stance.STATE,
                SpeechForm.INDIRECT,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                null);
    }

    /** Returns the statement that the ministry denied it. */
    static ClaimRecord denial(Article article) {
        return statement(article, "denial", quote(article, "The ministry denied it."), Stance.DENY);
    }

    static ClaimRecord statement(Article article, String name, ClaimRecord.Quote quote, Stance stance) {
        return new ClaimRecord(
                id(article, name),
                ClaimKind.STATEMENT,
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                List.of(quote),
                List.of(new ClaimRecord.Range(quote.begin(), quote.end())),
                List.of(new ClaimRecord.Source(
                        0,
                        "The ministry",
                        null,
                        null,
                        null,
                        SourceType.GOVERNMENT,
                        false,
                        Vagueness.OFFICE,
                        null,
                        stance,
                        SpeechForm.INDIRECT,
                        Certainty.CERTAIN,
                        Polarity.POSITIVE,
                        null)),
                null,
                null,
                null,
                null,
                null,
                new ClaimRecord.MadeBy(ENGINE, List.of("attribution/deny")));
    }

    static ClaimRecord.Quote quote(Article article, String words) {
        int at = article.text().indexOf(words);
        int begin = article.text().codePointCount(0, at);
        return new ClaimRecord.Quote(begin, begin + words.codePointCount(0, words.length()), words);
    }

    static String id(Article article, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((article.id() + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException exception) {
            throw new AssertionError(exception);
        }
    }
}
