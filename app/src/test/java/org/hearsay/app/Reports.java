package org.hearsay.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.actor.ActorKind;
import org.hearsay.actor.SourceType;
import org.hearsay.actor.UnknownActor;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.Notice;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.SpeechForm;
import org.hearsay.attribution.Stance;
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
import org.hearsay.store.SqliteLedger;
import org.hearsay.text.Span;
import org.hearsay.time.Anchor;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeType;

/** Reports about places that do not exist, as if they had been read. */
public final class Reports {
    public static final String ENGINE = "hearsay test";

    /** Whoever wrote this wants to run a script, to turn the text around and to leave the attribute. */
    public static final String HOSTILE_HEADLINE = "\"><script>alert('headline')</script>";

    private static final String TOLL = """
            🕊 Around 600 soldiers of Velland were killed near Torvik in February, Marn has said.

            Support us! Give five crowns a month.
            """;
    private static final String HOSTILE =
            "Nobody <script>alert(1)</script> & \"fled\" \u202Eesrever\u202C 'Torvik' \u001B[31m, <img src=x onerror=alert(2)> said Marn.\n";

    private Reports() {}

    /** Makes a ledger that holds the toll and, of another outlet, the hostile report. */
    public static Path ledger(Path folder) {
        Path file = folder.resolve("reports.db");
        try (SqliteLedger ledger = SqliteLedger.open(file)) {
            ledger.keep(toll());
            ledger.keep(hostile());
        }
        return file;
    }

    public static Article tollArticle() {
        Article article =
                article("Torvik Courier", "https://courier.example/1?a=1&b=2", "Velland counts its dead", TOLL);
        int appeal = TOLL.indexOf("Support us");
        return article.withNotices(List.of(new Notice(new Span(appeal, TOLL.length() - 1), "notice/appeal")));
    }

    public static Reading toll() {
        Article article = tollArticle();
        return new Reading(
                article,
                Set.of("b1"),
                sorted(tollClaim(article)),
                List.of(person("ivar-holt", "Ivar Holt"), person("ivar-k-holt", "Ivar K. Holt")),
                ENGINE,
                null);
    }

    private static UnknownActor person(String id, String name) {
        return new UnknownActor(id, name, ActorKind.PERSON, null, null, List.of());
    }

    public static Article hostileArticle() {
        return article("=Evil & \"Sons\"", "javascript:alert(3)", HOSTILE_HEADLINE, HOSTILE);
    }

    public static Reading hostile() {
        Article article = hostileArticle();
        ClaimRecord whole = statement(article, article.text().strip());
        ClaimRecord part = statement(article, "<script>alert(1)</script>");
        return new Reading(article, Set.of("b2"), sorted(whole, part), ENGINE, null);
    }

    private static List<ClaimRecord> sorted(ClaimRecord... claims) {
        return Stream.of(claims).sorted(Comparator.comparing(ClaimRecord::id)).toList();
    }

    private static Article article(String outlet, String url, String headline, String text) {
        return new Article(
                ArticleId.of(new Outlet(outlet), url, text),
                new Outlet(outlet),
                url,
                headline,
                null,
                null,
                PublicationDate.given(LocalDate.of(2024, 3, 5)),
                "en",
                text,
                List.of());
    }

    /** The claim that around 600 were killed. */
    public static ClaimRecord tollClaim(Article article) {
        ClaimRecord.Quote february = quote(article, "in February");
        ClaimRecord.Quote soldiers = quote(article, "soldiers of Velland");
        ClaimRecord.Quote predicate = quote(article, "killed");
        ClaimRecord.Quote figure = quote(article, "Around 600");
        ClaimRecord.Quote place = quote(article, "Torvik");
        ClaimRecord.Quote content =
                quote(article, "Around 600 soldiers of Velland were killed near Torvik in February");
        return new ClaimRecord(
                id(article, "toll"),
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                List.of(quote(article, article.text().lines().findFirst().orElseThrow())),
                List.of(new ClaimRecord.Range(content.begin(), content.end())),
                List.of(marn(article)),
                new ClaimRecord.Event(
                        EventType.ASSAULT,
                        null,
                        List.of("military"),
                        "190",
                        Realis.ACTUAL,
                        new ClaimRecord.Cue("killed", predicate.begin(), predicate.end()),
                        List.of(),
                        List.of(new ClaimRecord.Participant(
                                soldiers.quote(), "VEL:MIL", soldiers.begin(), soldiers.end())),
                        List.of(),
                        List.of(),
                        new ClaimRecord.Place("Torvik", "torvik", place.begin(), place.end())),
                new ClaimRecord.Figure(
                        figure.quote(),
                        figure.begin(),
                        figure.end(),
                        Measure.KILLED,
                        "person",
                        new BigDecimal(600),
                        new BigDecimal(550),
                        new BigDecimal(650),
                        Bound.ABOUT,
                        Change.NONE,
                        null,
                        null,
                        new ClaimRecord.Of(
                                soldiers.quote(), "VEL:MIL", Victims.COMBATANT, soldiers.begin(), soldiers.end()),
                        null),
                new ClaimRecord.Time(
                        february.quote(),
                        february.begin(),
                        february.end(),
                        TimeType.DATE,
                        "2024-02",
                        null,
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 2, 29),
                        Granularity.MONTH,
                        true,
                        Anchor.PUBLISHED),
                null,
                null,
                new ClaimRecord.MadeBy(ENGINE, List.of("measures/death-counted", "event/kill")));
    }

    private static ClaimRecord.Source marn(Article article) {
        ClaimRecord.Quote name = quote(article, "Marn");
        ClaimRecord.Quote cue = quote(article, "has said");
        return new ClaimRecord.Source(
                0,
                "Marn",
                name.begin(),
                name.end(),
                "MAR:GOV",
                SourceType.GOVERNMENT,
                true,
                null,
                new ClaimRecord.Cue("has said", cue.begin(), cue.end()),
                Stance.STATE,
                SpeechForm.INDIRECT,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                null);
    }

    private static ClaimRecord statement(Article article, String words) {
        ClaimRecord.Quote quote = quote(article, words);
        return new ClaimRecord(
                id(article, words),
                ClaimKind.STATEMENT,
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                List.of(quote),
                List.of(new ClaimRecord.Range(quote.begin(), quote.end())),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                new ClaimRecord.MadeBy(ENGINE, List.of("cues/say")));
    }

    private static ClaimRecord.Quote quote(Article article, String words) {
        int at = article.text().indexOf(words);
        int begin = article.text().codePointCount(0, at);
        return new ClaimRecord.Quote(begin, begin + words.codePointCount(0, words.length()), words);
    }

    private static String id(Article article, String name) {
        return ArticleId.of(article.outlet(), article.url(), article.text() + name)
                .value();
    }
}
