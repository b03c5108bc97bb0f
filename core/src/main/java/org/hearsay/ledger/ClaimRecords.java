package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.actor.Actor;
import org.hearsay.article.Article;
import org.hearsay.attribution.Cue;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.quantity.Role;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Evidence;
import org.hearsay.text.Span;
import org.hearsay.time.Anchor;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Turns the claims of an article into the records that are kept: the one place where UTF-16 offsets become code points.
 *
 * <p>One instance serves one article. Not safe for several threads.
 */
public final class ClaimRecords {
    private final Article article;
    private final CodePoints codePoints;
    private final String version;

    private ClaimRecords(Article article, String version) {
        this.article = article;
        this.codePoints = CodePoints.of(article.text());
        this.version = version;
    }

    /**
     * Returns the records of an article's claims, sorted by id. Of two claims with one id, which have the same kind and anchor, the
     * first stays.
     *
     * @param version the version of the program that made the claims
     */
    public static List<ClaimRecord> of(Article article, List<Claim> claims, String version) {
        ClaimRecords records = new ClaimRecords(article, version);
        Map<String, ClaimRecord> byId = new TreeMap<>();
        for (Claim claim : claims) {
            ClaimRecord record = records.record(claim);
            byId.putIfAbsent(record.id(), record);
        }
        return List.copyOf(byId.values());
    }

    private ClaimRecord record(Claim claim) {
        return new ClaimRecord(
                id(claim),
                claim.kind(),
                ClaimStatus.MACHINE,
                ClaimRecord.ArticleRef.of(article),
                claim.evidence().passages().stream().map(this::quote).toList(),
                claim.content().stream().map(this::range).toList(),
                claim.sources().stream().map(this::source).toList(),
                claim.event() == null ? null : event(claim.event()),
                claim.figure() == null ? null : figure(claim.figure()),
                time(claim.time()),
                null,
                null,
                new ClaimRecord.MadeBy(version, claim.rules()));
    }

    private String id(Claim claim) {
        StringBuilder key = new StringBuilder(article.id().value()).append(' ').append(claim.kind());
        claim.anchor().stream()
                .sorted(Comparator.naturalOrder())
                .map(codePoints::fromUtf16)
                .forEach(
                        span -> key.append(' ').append(span.begin()).append('-').append(span.end()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private ClaimRecord.Quote quote(Evidence.Passage passage) {
        Span span = codePoints.fromUtf16(passage.span());
        return new ClaimRecord.Quote(span.begin(), span.end(), passage.quote());
    }

    private ClaimRecord.Range range(Span utf16) {
        Span span = codePoints.fromUtf16(utf16);
        return new ClaimRecord.Range(span.begin(), span.end());
    }

    private ClaimRecord.Source source(org.hearsay.attribution.Source source) {
        Span span = source.span() == null ? null : codePoints.fromUtf16(source.span());
        return new ClaimRecord.Source(
                source.level(),
                source.text(),
                span == null ? null : span.begin(),
                span == null ? null : span.end(),
                id(source.actor()),
                source.type(),
                source.named(),
                source.vagueness(),
                cue(source.cue()),
                source.stance(),
                source.form(),
                source.certainty(),
                source.polarity(),
                time(source.time()));
    }

    private ClaimRecord.@Nullable Cue cue(@Nullable Cue cue) {
        return cue == null ? null : words(cue.text(), cue.span());
    }

    private ClaimRecord.Cue words(String text, Span utf16) {
        Span span = codePoints.fromUtf16(utf16);
        return new ClaimRecord.Cue(text, span.begin(), span.end());
    }

    private static @Nullable String id(@Nullable Actor actor) {
        return actor == null ? null : actor.id();
    }

    private ClaimRecord.Event event(EventMention event) {
        return new ClaimRecord.Event(
                event.type(),
                event.mode(),
                event.contexts(),
                event.cameo(),
                event.realis(),
                words(event.predicate().in(article.text()), event.predicate()),
                participants(event.actors()),
                participants(event.recipients()),
                participants(event.objects()),
                participants(event.instruments()),
                event.place() == null ? null : place(event.place()));
    }

    private List<ClaimRecord.Participant> participants(List<Participant> participants) {
        return participants.stream().map(this::participant).toList();
    }

    private ClaimRecord.Participant participant(Participant participant) {
        Span span = codePoints.fromUtf16(participant.span());
        return new ClaimRecord.Participant(participant.text(), id(participant.actor()), span.begin(), span.end());
    }

    private ClaimRecord.Place place(Participant place) {
        Span span = codePoints.fromUtf16(place.span());
        return new ClaimRecord.Place(place.text(), id(place.actor()), span.begin(), span.end());
    }

    private ClaimRecord.Figure figure(Figure figure) {
        Span span = codePoints.fromUtf16(figure.quantity().span());
        return new ClaimRecord.Figure(
                figure.quantity().text(),
                span.begin(),
                span.end(),
                figure.measure(),
                figure.quantity().unit(),
                figure.quantity().value(),
                figure.quantity().low(),
                figure.quantity().high(),
                figure.quantity().bound(),
                figure.quantity().change(),
                role(figure.quantity().role()),
                figure.quantity().per(),
                of(figure),
                scope(figure));
    }

    /** A selection and a group become figures only where they are counted as a whole. */
    private static @Nullable Role role(Role role) {
        return switch (role) {
            case WHOLE, SELECTION, GROUP -> null;
            case PART, FORMER, RATE -> role;
        };
    }

    private ClaimRecord.@Nullable Of of(Figure figure) {
        Participant of = figure.of();
        if (of == null) {
            return null;
        }
        Span span = codePoints.fromUtf16(of.span());
        return new ClaimRecord.Of(of.text(), id(of.actor()), figure.victims(), span.begin(), span.end());
    }

    private ClaimRecord.@Nullable Scope scope(Figure figure) {
        if (figure.unit() == null && figure.place() == null && figure.time() == null) {
            return null;
        }
        return new ClaimRecord.Scope(figure.unit(), figure.place(), time(figure.time()));
    }

    private ClaimRecord.@Nullable Time time(@Nullable TimeExpression time) {
        if (time == null) {
            return null;
        }
        Span span = codePoints.fromUtf16(time.span());
        return new ClaimRecord.Time(
                time.text(),
                span.begin(),
                span.end(),
                time.type(),
                time.value(),
                time.mod(),
                time.from(),
                time.to(),
                time.granularity(),
                time.anchored(),
                time.anchor() == Anchor.NONE ? null : time.anchor());
    }
}
