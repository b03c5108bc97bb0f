package org.hearsay.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Quote;
import org.hearsay.ledger.ClaimRecord.Source;
import org.hearsay.ledger.ClaimRecord.Time;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what is compared of it. Immutable.
 *
 * @param group what kind of happening it reports
 * @param realis whether it is said to have happened, to be planned …
 * @param stated the days that the claim names, or null where it names none
 * @param window the days in which it can lie: what it names, and nothing after it was said or published
 * @param leaning the day that it most likely is about: named, or named nearby in its article, or the day of publication
 * @param predicate the verbs that its predicate is a form of or is derived from; the stem of a word that is neither
 * @param classes the classes of its predicate
 * @param unit the stems of the unit that its figure is confined to; empty where there is none
 * @param words the stems of its evidence without function words
 * @param bag the same with their weights, once they are known
 */
record Mention(
        ClaimRecord claim,
        String group,
        String realis,
        Party actors,
        Party recipients,
        Party objects,
        @Nullable PlaceName place,
        @Nullable Window stated,
        Window window,
        @Nullable LocalDate leaning,
        Set<String> predicate,
        Set<String> classes,
        Set<String> unit,
        Set<String> words,
        WordBag bag) {

    /** Returns the mention of an event or of a figure; null for a plain statement, which is of no occurrence. */
    static @Nullable Mention of(ClaimRecord claim, Lexicons lexicons) {
        Event event = claim.event();
        Figure figure = claim.figure();
        if (event == null && figure == null) {
            return null;
        }
        String group = event != null ? lexicons.group(event.type()) : figureGroup(claim, lexicons);
        String realis = event != null ? lexicons.realis(event.realis()) : "happened";
        Window stated = stated(claim);
        Window window = window(stated, claim, realis.equals("happened"));
        LocalDate leaning = stated != null && stated.from() != null ? stated.from() : null;
        String predicate = event != null ? event.predicate().text() : figureWord(figure);
        Set<String> words = new HashSet<>();
        for (Quote quote : claim.evidence()) {
            words.addAll(lexicons.stopWords().othersOf(quote.quote()));
        }
        return new Mention(
                claim,
                group,
                realis,
                event == null ? Party.NONE : Party.of(event.actors(), lexicons),
                recipients(event, figure, lexicons),
                event == null ? Party.NONE : Party.of(event.objects(), lexicons),
                place(event, lexicons),
                stated,
                window,
                leaning,
                lexicons.deedsOf(predicate),
                lexicons.predicates().ofText(predicate),
                unit(figure, lexicons),
                words,
                WordBag.EMPTY);
    }

    private static Set<String> unit(@Nullable Figure figure, Lexicons lexicons) {
        String unit =
                figure == null || figure.scope() == null ? null : figure.scope().unit();
        return unit == null ? Set.of() : Set.copyOf(lexicons.stopWords().othersOf(unit));
    }

    private static String figureWord(@Nullable Figure figure) {
        return figure == null ? "" : figure.measure().name().toLowerCase(Locale.ROOT);
    }

    private static String figureGroup(ClaimRecord claim, Lexicons lexicons) {
        Figure figure = claim.figure();
        return figure == null ? "" : lexicons.measure(figure.measure()).group();
    }

    private static Party recipients(@Nullable Event event, @Nullable Figure figure, Lexicons lexicons) {
        if (event != null) {
            return Party.of(event.recipients(), lexicons);
        }
        ClaimRecord.Of of = figure == null ? null : figure.of();
        return of == null
                ? Party.NONE
                : Party.of(List.of(new ClaimRecord.Participant(of.text(), of.actor(), of.begin(), of.end())), lexicons);
    }

    private static @Nullable PlaceName place(@Nullable Event event, Lexicons lexicons) {
        ClaimRecord.Place place = event == null ? null : event.place();
        return place == null ? null : PlaceName.of(place, lexicons.genericPlaces());
    }

    private static @Nullable Window stated(ClaimRecord claim) {
        Window own = days(claim.time());
        Figure figure = claim.figure();
        if (own == null && figure != null && figure.scope() != null) {
            return days(figure.scope().time());
        }
        return own;
    }

    static @Nullable Window days(@Nullable Time time) {
        if (time == null || !time.anchored() || (time.from() == null && time.to() == null)) {
            return null;
        }
        return new Window(time.from(), time.to());
    }

    private static Window window(@Nullable Window stated, ClaimRecord claim, boolean happened) {
        if (!happened) {
            return stated == null ? Window.OPEN : stated;
        }
        LocalDate last = claim.article().published();
        for (Source source : OriginFinder.innermost(claim)) {
            Window said = days(source.time());
            last = said == null ? last : Window.earlier(last, said.to());
        }
        if (stated == null) {
            return new Window(null, last);
        }
        // Where the time named lies after the publication, one of the two is wrong, and the text is believed.
        Window met = stated.meet(new Window(null, last));
        return met == null ? stated : met;
    }

    String id() {
        return claim.id();
    }

    String article() {
        return claim.article().id();
    }

    /** Returns where in its article the claim begins. */
    int begin() {
        return claim.evidence().stream().mapToInt(Quote::begin).min().orElse(0);
    }

    /** Returns where in its article its evidence ends. */
    int end() {
        return claim.evidence().stream().mapToInt(Quote::end).max().orElse(0);
    }

    /** Returns the number of the day that it most likely is about. */
    long leaningDay() {
        return leaning == null ? Nodes.UNDATED : leaning.toEpochDay();
    }

    Mention leaningOn(@Nullable LocalDate day) {
        return with(day, bag);
    }

    Mention weighed(WordBag weighed) {
        return with(leaning, weighed);
    }

    private Mention with(@Nullable LocalDate day, WordBag weighed) {
        return new Mention(
                claim,
                group,
                realis,
                actors,
                recipients,
                objects,
                place,
                stated,
                window,
                day,
                predicate,
                classes,
                unit,
                words,
                weighed);
    }
}
