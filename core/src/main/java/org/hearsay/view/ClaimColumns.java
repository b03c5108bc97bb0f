package org.hearsay.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a row of a flat table, for spreadsheets and statistics. What a claim has several of is joined with {@code "; "}; what
 * is unknown is empty. The names and the order of the columns are a contract.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum ClaimColumns {
    ID(ClaimRecord::id),
    KIND(claim -> Token.of(claim.kind())),
    STATUS(claim -> Token.of(claim.status())),
    ARTICLE(claim -> claim.article().id()),
    OUTLET(claim -> claim.article().outlet()),
    URL(claim -> claim.article().url()),
    HEADLINE(claim -> claim.article().headline()),
    PUBLISHED(claim -> claim.article().published()),
    PUBLISHED_BASIS(claim -> claim.article().publishedBasis()),
    EVIDENCE(claim -> join(claim.evidence(), ClaimRecord.Quote::quote)),
    EVIDENCE_BEGIN(claim -> join(claim.evidence(), ClaimRecord.Quote::begin)),
    EVIDENCE_END(claim -> join(claim.evidence(), ClaimRecord.Quote::end)),
    SOURCES(claim -> join(claim.sources(), ClaimRecord.Source::text)),
    SOURCE_LEVELS(claim -> join(claim.sources(), ClaimRecord.Source::level)),
    SOURCE_ACTORS(claim -> join(claim.sources(), ClaimRecord.Source::actor)),
    SOURCE_TYPES(claim -> join(claim.sources(), ClaimRecord.Source::type)),
    STANCES(claim -> join(claim.sources(), ClaimRecord.Source::stance)),
    FORMS(claim -> join(claim.sources(), ClaimRecord.Source::form)),
    TYPE(claim -> event(claim, ClaimRecord.Event::type)),
    MODE(claim -> event(claim, ClaimRecord.Event::mode)),
    CONTEXT(claim -> event(claim, event -> String.join("; ", event.context()))),
    CAMEO(claim -> event(claim, ClaimRecord.Event::cameo)),
    REALIS(claim -> event(claim, ClaimRecord.Event::realis)),
    PREDICATE(claim -> event(claim, event -> event.predicate().text())),
    ACTORS(claim -> event(claim, event -> join(event.actors(), ClaimRecord.Participant::text))),
    ACTOR_IDS(claim -> event(claim, event -> join(event.actors(), ClaimRecord.Participant::actor))),
    RECIPIENTS(claim -> event(claim, event -> join(event.recipients(), ClaimRecord.Participant::text))),
    RECIPIENT_IDS(claim -> event(claim, event -> join(event.recipients(), ClaimRecord.Participant::actor))),
    OBJECTS(claim -> event(claim, event -> join(event.objects(), ClaimRecord.Participant::text))),
    INSTRUMENTS(claim -> event(claim, event -> join(event.instruments(), ClaimRecord.Participant::text))),
    PLACE(claim ->
            event(claim, event -> event.place() == null ? null : event.place().text())),
    PLACE_ID(claim ->
            event(claim, event -> event.place() == null ? null : event.place().id())),
    FIGURE(claim -> figure(claim, ClaimRecord.Figure::text)),
    MEASURE(claim -> figure(claim, ClaimRecord.Figure::measure)),
    UNIT(claim -> figure(claim, ClaimRecord.Figure::unit)),
    VALUE(claim -> figure(claim, figure -> figure.value().toPlainString())),
    LOW(claim ->
            figure(claim, figure -> figure.low() == null ? null : figure.low().toPlainString())),
    HIGH(claim ->
            figure(claim, figure -> figure.high() == null ? null : figure.high().toPlainString())),
    BOUND(claim -> figure(claim, ClaimRecord.Figure::bound)),
    CHANGE(claim -> figure(claim, ClaimRecord.Figure::change)),
    ROLE(claim -> figure(claim, ClaimRecord.Figure::role)),
    PER(claim -> figure(claim, ClaimRecord.Figure::per)),
    COUNTED(claim ->
            figure(claim, figure -> figure.of() == null ? null : figure.of().text())),
    COUNTED_ACTOR(claim ->
            figure(claim, figure -> figure.of() == null ? null : figure.of().actor())),
    VICTIMS(claim ->
            figure(claim, figure -> figure.of() == null ? null : figure.of().victims())),
    TIME(claim -> time(claim, ClaimRecord.Time::text)),
    TIME_VALUE(claim -> time(claim, ClaimRecord.Time::value)),
    TIME_FROM(claim -> time(claim, ClaimRecord.Time::from)),
    TIME_TO(claim -> time(claim, ClaimRecord.Time::to)),
    TIME_GRANULARITY(claim -> time(claim, ClaimRecord.Time::granularity)),
    TIME_ANCHORED(claim -> time(claim, ClaimRecord.Time::anchored)),
    OCCURRENCE(ClaimRecord::occurrence),
    STORY(ClaimRecord::story),
    VERSION(claim -> claim.madeBy().version()),
    RULES(claim -> String.join("; ", claim.madeBy().rules()));

    private final Function<ClaimRecord, @Nullable Object> cell;

    ClaimColumns(Function<ClaimRecord, @Nullable Object> cell) {
        this.cell = cell;
    }

    /** Returns the names of the columns, in their order. */
    public static List<String> header() {
        return Arrays.stream(values())
                .map(column -> Token.of(column).replace('-', '_'))
                .toList();
    }

    /** Returns the cells of a claim, in the order of the columns. */
    public static List<String> row(ClaimRecord claim) {
        List<String> row = new ArrayList<>();
        for (ClaimColumns column : values()) {
            row.add(text(column.cell.apply(claim)));
        }
        return row;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> constant ? Token.of(constant) : value.toString();
    }

    private static <T> String join(List<T> list, Function<T, @Nullable Object> part) {
        return list.stream().map(part).map(ClaimColumns::text).collect(Collectors.joining("; "));
    }

    private static @Nullable Object event(ClaimRecord claim, Function<ClaimRecord.Event, @Nullable Object> part) {
        return claim.event() == null ? null : part.apply(claim.event());
    }

    private static @Nullable Object figure(ClaimRecord claim, Function<ClaimRecord.Figure, @Nullable Object> part) {
        return claim.figure() == null ? null : part.apply(claim.figure());
    }

    private static @Nullable Object time(ClaimRecord claim, Function<ClaimRecord.Time, @Nullable Object> part) {
        return claim.time() == null ? null : part.apply(claim.time());
    }
}
