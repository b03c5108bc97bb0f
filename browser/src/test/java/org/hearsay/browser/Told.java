package org.hearsay.browser;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Reading;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.text.Span;
import org.hearsay.time.Anchor;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeType;
import org.jspecify.annotations.Nullable;

/** A report that is made by hand, and its claims, found by their words. */
final class Told {
    private static final String ENGINE = "hearsay test";

    private final Article article;
    private final List<ClaimRecord> claims = new ArrayList<>();

    Told(String outlet, String url, String headline, LocalDate day, String text) {
        this.article = new Article(
                ArticleId.of(new Outlet(outlet), url, text),
                new Outlet(outlet),
                url,
                headline,
                null,
                null,
                PublicationDate.given(day),
                "en",
                text,
                List.of());
    }

    /** What a claim is made of: words of the text, and ids. */
    record Parts(
            String sentence,
            EventType type,
            String predicate,
            @Nullable String actor,
            @Nullable String actorId,
            @Nullable String recipient,
            @Nullable String recipientId,
            @Nullable String figure,
            int value,
            @Nullable String source,
            @Nullable String sourceId,
            @Nullable String cue,
            Stance stance,
            @Nullable String time,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Article article() {
        return article;
    }

    Reading reading() {
        List<ClaimRecord> sorted =
                claims.stream().sorted(Comparator.comparing(ClaimRecord::id)).toList();
        return new Reading(article, Set.of("b" + article.id().value()), sorted, ENGINE, null);
    }

    /** Returns the reading as that of an article that names these in full. */
    Reading readingThatNames(UnknownActor... actors) {
        Reading reading = reading();
        return new Reading(article, reading.blocks(), reading.claims(), List.of(actors), ENGINE, null);
    }

    Reading readingWithNotice(String words) {
        int at = article.text().indexOf(words);
        Article noticed = article.withNotices(List.of(new Notice(new Span(at, at + words.length()), "notice/appeal")));
        return new Reading(
                noticed, Set.of("b" + article.id().value()), reading().claims(), ENGINE, null);
    }

    /** Adds an event, with a figure where one is named, and returns its id. */
    String event(Parts parts) {
        int base = article.text().indexOf(parts.sentence());
        ClaimRecord.Quote quote = quote(parts.sentence(), 0);
        ClaimRecord.Quote predicate = quote(parts.predicate(), base);
        ClaimRecord record = new ClaimRecord(
                id(parts.sentence() + parts.predicate()),
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                List.of(quote),
                List.of(new ClaimRecord.Range(quote.begin(), quote.end())),
                source(parts, base),
                new ClaimRecord.Event(
                        parts.type(),
                        null,
                        List.of(),
                        null,
                        Realis.ACTUAL,
                        new ClaimRecord.Cue(parts.predicate(), predicate.begin(), predicate.end()),
                        people(parts.actor(), parts.actorId(), base),
                        people(parts.recipient(), parts.recipientId(), base),
                        List.of(),
                        List.of(),
                        null),
                figure(parts, base),
                time(parts, base),
                null,
                null,
                new ClaimRecord.MadeBy(ENGINE, List.of("cues/say")));
        claims.add(record);
        return record.id();
    }

    /** Adds a statement of the outlet itself and returns its id. */
    String statement(String words) {
        ClaimRecord.Quote quote = quote(words, 0);
        ClaimRecord record = new ClaimRecord(
                id(words),
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
        claims.add(record);
        return record.id();
    }

    private List<ClaimRecord.Participant> people(@Nullable String words, @Nullable String id, int base) {
        if (words == null) {
            return List.of();
        }
        ClaimRecord.Quote quote = quote(words, base);
        return List.of(new ClaimRecord.Participant(words, id, quote.begin(), quote.end()));
    }

    private ClaimRecord.@Nullable Figure figure(Parts parts, int base) {
        if (parts.figure() == null) {
            return null;
        }
        ClaimRecord.Quote quote = quote(parts.figure(), base);
        BigDecimal value = new BigDecimal(parts.value());
        boolean about = parts.figure().toLowerCase(java.util.Locale.ROOT).startsWith("about");
        return new ClaimRecord.Figure(
                parts.figure(),
                quote.begin(),
                quote.end(),
                Measure.KILLED,
                "person",
                value,
                about ? value.subtract(new BigDecimal(50)) : value,
                about ? value.add(new BigDecimal(50)) : value,
                about ? Bound.ABOUT : Bound.EXACT,
                Change.NONE,
                null,
                null,
                null,
                null);
    }

    private List<ClaimRecord.Source> source(Parts parts, int base) {
        if (parts.source() == null || parts.cue() == null) {
            return List.of();
        }
        ClaimRecord.Quote name = quote(parts.source(), base);
        ClaimRecord.Quote cue = quote(parts.cue(), base);
        return List.of(new ClaimRecord.Source(
                0,
                parts.source(),
                name.begin(),
                name.end(),
                parts.sourceId(),
                SourceType.GOVERNMENT,
                true,
                null,
                new ClaimRecord.Cue(parts.cue(), cue.begin(), cue.end()),
                parts.stance(),
                SpeechForm.INDIRECT,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                null));
    }

    private ClaimRecord.@Nullable Time time(Parts parts, int base) {
        if (parts.time() == null || parts.from() == null || parts.to() == null) {
            return null;
        }
        ClaimRecord.Quote quote = quote(parts.time(), base);
        return new ClaimRecord.Time(
                parts.time(),
                quote.begin(),
                quote.end(),
                TimeType.DATE,
                parts.from().toString(),
                null,
                parts.from(),
                parts.to(),
                Granularity.DAY,
                true,
                Anchor.PUBLISHED);
    }

    private ClaimRecord.Quote quote(String words, int from) {
        int at = article.text().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("the text does not hold: " + words);
        }
        int begin = article.text().codePointCount(0, at);
        return new ClaimRecord.Quote(begin, begin + words.codePointCount(0, words.length()), words);
    }

    private String id(String name) {
        return ArticleId.of(article.outlet(), article.url(), article.text() + name)
                .value();
    }
}
