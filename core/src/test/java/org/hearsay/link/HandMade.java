package org.hearsay.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.SourceType;
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
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.ledger.ClaimRecord.Place;
import org.hearsay.ledger.ClaimRecord.Scope;
import org.hearsay.ledger.ClaimRecord.Source;
import org.hearsay.ledger.ClaimRecord.Time;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Role;
import org.hearsay.time.Anchor;
import org.hearsay.time.Granularity;
import org.hearsay.time.TimeType;

/** Builds claims by hand, about places and people that don't exist. Each call changes the claim under construction. */
final class HandMade {
    private final String id;
    private final LinkArticle article;
    private final String quote;
    private EventType type = EventType.ASSAULT;
    private Realis realis = Realis.ACTUAL;
    private String predicate = "killed";
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private final List<Participant> objects = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private Place place;
    private Time time;
    private Figure figure;
    private int begin;

    private HandMade(LinkArticle article, String id, String quote) {
        this.article = article;
        this.id = id;
        this.quote = quote;
    }

    static LinkArticle article(String id, String outlet, String day, String text) {
        LocalDate published = LocalDate.parse(day);
        return new LinkArticle(id, outlet, null, null, published, published, text);
    }

    static HandMade claim(LinkArticle article, String id, String quote) {
        return new HandMade(article, id, quote);
    }

    HandMade event(EventType newType, String word) {
        type = newType;
        predicate = word;
        return this;
    }

    HandMade realis(Realis other) {
        realis = other;
        return this;
    }

    HandMade at(int offset) {
        begin = offset;
        return this;
    }

    HandMade by(String text, String actor) {
        actors.add(new Participant(text, actor, 0, 1));
        return this;
    }

    HandMade to(String text, String actor) {
        recipients.add(new Participant(text, actor, 0, 1));
        return this;
    }

    HandMade thing(String text) {
        objects.add(new Participant(text, null, 0, 1));
        return this;
    }

    HandMade in(String name) {
        place = new Place(name, null, 0, 1);
        return this;
    }

    HandMade on(String from, String to) {
        time = time(from, to);
        return this;
    }

    HandMade on(String day) {
        return on(day, day);
    }

    /** Sets a time within a day: "dawn", {@code 2031-03-04TMO}. */
    HandMade when(String words, String value) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        time = new Time(words, 0, 1, TimeType.TIME, value, null, day, day, Granularity.HOUR, true, Anchor.NONE);
        return this;
    }

    /** Says whom the figure given last counts. */
    HandMade counting(String text, Victims victims) {
        figure = new Figure(
                figure.text(),
                figure.begin(),
                figure.end(),
                figure.measure(),
                figure.unit(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.change(),
                figure.role(),
                null,
                new ClaimRecord.Of(text, null, victims, 0, 1),
                figure.scope());
        return this;
    }

    HandMade says(String text, String actor, SourceType sourceType, Stance stance) {
        return saysAt(text, actor, sourceType, stance, null);
    }

    HandMade saysAt(String text, String actor, SourceType sourceType, Stance stance, Time when) {
        sources.add(new Source(
                0,
                text,
                null,
                null,
                actor,
                sourceType,
                actor != null,
                null,
                null,
                stance,
                SpeechForm.INDIRECT,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                when));
        return this;
    }

    static Time time(String from, String to) {
        return new Time(
                from,
                0,
                1,
                TimeType.DATE,
                from,
                null,
                LocalDate.parse(from),
                LocalDate.parse(to),
                from.equals(to) ? Granularity.DAY : Granularity.MONTH,
                true,
                Anchor.NONE);
    }

    HandMade figure(String text, Measure measure, long value, Bound bound) {
        return figure(text, measure, value, bound, Change.NONE, null);
    }

    HandMade figure(String text, Measure measure, long value, Bound bound, Change change, Scope scope) {
        BigDecimal number = BigDecimal.valueOf(value);
        BigDecimal low = switch (bound) {
            case EXACT, AT_LEAST -> number;
            case MORE_THAN -> number.add(BigDecimal.ONE);
            case VAGUE -> BigDecimal.valueOf(2 * value);
            case ABOUT -> number.subtract(BigDecimal.valueOf(value / 12));
            case AT_MOST, LESS_THAN -> null;
        };
        BigDecimal high = switch (bound) {
            case EXACT, AT_MOST -> number;
            case LESS_THAN -> number.subtract(BigDecimal.ONE);
            case VAGUE -> BigDecimal.valueOf(10 * value - 1);
            case ABOUT -> number.add(BigDecimal.valueOf(value / 12));
            case AT_LEAST, MORE_THAN -> null;
        };
        figure = new Figure(text, 0, 1, measure, "person", number, low, high, bound, change, null, null, null, scope);
        return this;
    }

    /** Makes the figure given last a part, a former value or a rate. */
    HandMade as(Role role) {
        figure = new Figure(
                figure.text(),
                figure.begin(),
                figure.end(),
                figure.measure(),
                figure.unit(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.change(),
                role,
                null,
                figure.of(),
                figure.scope());
        return this;
    }

    ClaimRecord build() {
        ClaimRecord.Event event = new ClaimRecord.Event(
                type,
                null,
                List.of(),
                null,
                realis,
                new ClaimRecord.Cue(predicate, 0, 1),
                actors,
                recipients,
                objects,
                List.of(),
                place);
        return new ClaimRecord(
                id,
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                new ClaimRecord.ArticleRef(
                        article.id(),
                        article.outlet(),
                        null,
                        article.headline(),
                        article.from(),
                        PublicationDate.Basis.GIVEN),
                List.of(new ClaimRecord.Quote(begin, begin + quote.length(), quote)),
                List.of(),
                sources,
                event,
                figure,
                time,
                null,
                null,
                new ClaimRecord.MadeBy("test", List.of("test/rule")));
    }
}
