package org.hearsay.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.actor.SourceType;
import org.hearsay.article.Article;
import org.hearsay.article.PublicationDate;
import org.hearsay.article.PublicationDate.Basis;
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
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Role;
import org.hearsay.time.Anchor;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is kept and as it leaves the program. Its component names are the names of the published JSON record.
 *
 * <p>Unlike everywhere else in Java, offsets here are Unicode code points into the article's canonical text. What is unknown is
 * null and is left out of the JSON; a list is always there, and empty where there is nothing. Immutable.
 *
 * @param id the hash of article id, kind and anchor; the same whatever version of the program made it
 * @param decided what people decided about it, or null where nobody corrected a field or rated it
 */
public record ClaimRecord(
        String id,
        ClaimKind kind,
        ClaimStatus status,
        ArticleRef article,
        List<Quote> evidence,
        List<Range> content,
        List<Source> sources,
        @Nullable Event event,
        @Nullable Figure figure,
        @Nullable Time time,
        @Nullable String occurrence,
        @Nullable String story,
        MadeBy madeBy,
        @Nullable Decided decided) {

    /** Makes the record of a claim about which nothing was decided. */
    public ClaimRecord(
            String id,
            ClaimKind kind,
            ClaimStatus status,
            ArticleRef article,
            List<Quote> evidence,
            List<Range> content,
            List<Source> sources,
            @Nullable Event event,
            @Nullable Figure figure,
            @Nullable Time time,
            @Nullable String occurrence,
            @Nullable String story,
            MadeBy madeBy) {
        this(
                id,
                kind,
                status,
                article,
                evidence,
                content,
                sources,
                event,
                figure,
                time,
                occurrence,
                story,
                madeBy,
                null);
    }

    public ClaimRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(madeBy, "madeBy");
        evidence = copy(evidence);
        content = copy(content);
        sources = copy(sources);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        // A JSON reader passes null for what the record leaves out.
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The article that makes the claim. */
    public record ArticleRef(
            String id,
            String outlet,
            @Nullable String url,
            @Nullable String headline,
            @Nullable LocalDate published,
            @Nullable Basis publishedBasis) {
        public ArticleRef {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(outlet, "outlet");
        }

        /** Returns the reference to an article. Where only an interval of its publication is known, it names no day. */
        public static ArticleRef of(Article article) {
            PublicationDate published = article.published();
            PublicationDate day = published != null && published.isDay() ? published : null;
            return new ArticleRef(
                    article.id().value(),
                    article.outlet().name(),
                    article.url(),
                    article.headline(),
                    day == null ? null : day.from(),
                    day == null ? null : day.basis());
        }
    }

    /** A place of the text with the words that stand there. */
    public record Quote(int begin, int end, String quote) {}

    /** A place of the text. */
    public record Range(int begin, int end) {}

    /** One voice of the chain; see {@link org.hearsay.attribution.Source}. */
    public record Source(
            int level,
            String text,
            @Nullable Integer begin,
            @Nullable Integer end,
            @Nullable String actor,
            SourceType type,
            boolean named,
            @Nullable Vagueness vagueness,
            @Nullable Cue cue,
            Stance stance,
            SpeechForm form,
            Certainty certainty,
            Polarity polarity,
            @Nullable Time time) {
        public Source {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(stance, "stance");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(certainty, "certainty");
            Objects.requireNonNull(polarity, "polarity");
        }
    }

    /** The words that make a source one. */
    public record Cue(String text, int begin, int end) {}

    /** The event; see {@link org.hearsay.event.EventMention}. */
    public record Event(
            EventType type,
            @Nullable String mode,
            List<String> context,
            @Nullable String cameo,
            Realis realis,
            Cue predicate,
            List<Participant> actors,
            List<Participant> recipients,
            List<Participant> objects,
            List<Participant> instruments,
            @Nullable Place place) {
        public Event {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(realis, "realis");
            Objects.requireNonNull(predicate, "predicate");
            context = copy(context);
            actors = copy(actors);
            recipients = copy(recipients);
            objects = copy(objects);
            instruments = copy(instruments);
        }
    }

    /** Somebody or something that takes part. */
    public record Participant(String text, @Nullable String actor, int begin, int end) {}

    /** Where something happened. */
    public record Place(String text, @Nullable String id, int begin, int end) {}

    /**
     * The figure; see {@link org.hearsay.claim.Figure}.
     *
     * @param role why it is no total of its own: a part, a former value or a rate; null where it may be one
     * @param per what a rate is counted by, or {@code each}; null where it is no rate
     */
    public record Figure(
            String text,
            int begin,
            int end,
            Measure measure,
            @Nullable String unit,
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bound bound,
            Change change,
            @Nullable Role role,
            @Nullable String per,
            @Nullable Of of,
            @Nullable Scope scope) {
        public Figure {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(change, "change");
            value = PlainNumber.of(value);
            low = low == null ? null : PlainNumber.of(low);
            high = high == null ? null : PlainNumber.of(high);
        }
    }

    /** Who or what is counted. */
    public record Of(
            String text, @Nullable String actor, @Nullable Victims victims, int begin, int end) {}

    /** What a figure is confined to. */
    public record Scope(
            @Nullable String unit,
            @Nullable String place,
            @Nullable Time time) {}

    /** A time; see {@link org.hearsay.time.TimeExpression}. */
    public record Time(
            String text,
            int begin,
            int end,
            TimeType type,
            String value,
            @Nullable String mod,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Granularity granularity,
            boolean anchored,
            @Nullable Anchor anchor) {
        public Time {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(granularity, "granularity");
        }
    }

    /** What made the claim. */
    public record MadeBy(String version, List<String> rules) {
        public MadeBy {
            rules = copy(rules);
        }
    }

    /**
     * What people decided about the claim, beside its status.
     *
     * @param credibility the Admiralty number, 1 to 6, or null
     * @param edits the fields that were corrected, sorted by name; the record holds the corrected values
     */
    public record Decided(@Nullable Integer credibility, List<EditedField> edits) {
        public Decided {
            edits = copy(edits);
        }
    }

    /**
     * A field that a person corrected.
     *
     * @param field its name in the JSON record
     * @param machine what the program read, or null where it read nothing
     * @param value what it is, or null where it was taken away
     */
    public record EditedField(
            String field,
            @Nullable String machine,
            @Nullable String value) {}

    public ClaimRecord withStatus(ClaimStatus other) {
        return new ClaimRecord(
                id,
                kind,
                other,
                article,
                evidence,
                content,
                sources,
                event,
                figure,
                time,
                occurrence,
                story,
                madeBy,
                decided);
    }

    public ClaimRecord withLinks(@Nullable String newOccurrence, @Nullable String newStory) {
        return new ClaimRecord(
                id,
                kind,
                status,
                article,
                evidence,
                content,
                sources,
                event,
                figure,
                time,
                newOccurrence,
                newStory,
                madeBy,
                decided);
    }
}
