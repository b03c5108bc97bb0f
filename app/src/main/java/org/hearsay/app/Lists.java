package org.hearsay.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** What the lists of the ledger look like on a terminal. */
final class Lists {
    private Lists() {}

    static Listing.Kind<ClaimRecord> claims(Ledger ledger, ClaimQuery query) {
        return new Listing.Kind<>(
                "claims",
                (after, limit) -> ledger.claims(query.page(after, limit)),
                ClaimRecord::id,
                List.of("CLAIM", "WHO", "WHAT", "TO WHOM", "WHEN", "HOW MANY", "ACCORDING TO", "OUTLET"),
                Lists::row);
    }

    private static List<String> row(ClaimRecord claim) {
        ClaimRow row = ClaimRow.of(claim);
        return List.of(
                row.shortId(),
                row.who(),
                row.what(),
                row.whom(),
                row.when(),
                row.howMany(),
                row.accordingTo(),
                row.outlet());
    }

    static Listing.Kind<Links.Occurrence> occurrences(Ledger ledger, LinkQuery query) {
        return new Listing.Kind<>(
                "occurrences",
                (after, limit) -> ledger.occurrences(query.page(after, limit)),
                Links.Occurrence::id,
                List.of("OCCURRENCE", "TYPE", "WHAT", "WHERE", "WHEN", "STATUS", "CLAIMS", "OUTLETS", "ORIGINS"),
                one -> List.of(
                        ClaimRow.shorten(one.id()),
                        Token.of(one.type()),
                        one.label(),
                        text(one.place()),
                        interval(one.from(), one.to()),
                        Token.of(one.status()),
                        String.valueOf(one.claims().size()),
                        String.valueOf(one.outlets().size()),
                        String.valueOf(one.origins().size())));
    }

    static Listing.Kind<Links.FigureLine> figures(Ledger ledger, LinkQuery query) {
        OriginNames origins = OriginNames.of(ledger);
        return new Listing.Kind<>(
                "figures",
                (after, limit) -> ledger.figures(query.page(after, limit)),
                Links.FigureLine::id,
                List.of("FIGURE", "MEASURE", "OF", "LOW", "BEST", "HIGH", "WHO SAYS WHAT"),
                one -> List.of(
                        ClaimRow.shorten(one.id()),
                        Token.of(one.measure()),
                        text(one.scope()),
                        number(one.low()),
                        number(one.best()),
                        number(one.high()),
                        one.values().stream()
                                .map(value -> value(value, origins))
                                .collect(Collectors.joining("; "))));
    }

    private static String value(Links.FigureValue value, OriginNames origins) {
        String day = value.asOf() == null ? "" : " " + value.asOf();
        String revised = value.supersededBy() == null ? "" : ", since revised";
        return value.text() + " (" + origins.name(value.origin()) + ", " + value.outlet() + day + revised + ")";
    }

    static Listing.Kind<Links.Conflict> conflicts(Ledger ledger, LinkQuery query) {
        OriginNames origins = OriginNames.of(ledger);
        return new Listing.Kind<>(
                "conflicts",
                (after, limit) -> ledger.conflicts(query.page(after, limit)),
                Links.Conflict::id,
                List.of("OCCURRENCE", "ABOUT", "FIELD", "SIDES", "REASON"),
                one -> List.of(
                        ClaimRow.shorten(one.occurrence()),
                        ledger.occurrence(one.occurrence())
                                .map(Links.Occurrence::label)
                                .orElse(""),
                        one.measure() == null ? one.field() : Token.of(one.measure()),
                        one.sides().stream()
                                .map(side -> side.value() + " (" + origins.names(side.origins()) + ")")
                                .collect(Collectors.joining("  ↔  ")),
                        reason(one, origins)));
    }

    private static String reason(Links.Conflict conflict, OriginNames origins) {
        List<String> all = conflict.sides().stream()
                .flatMap(side -> side.origins().stream())
                .toList();
        return origins.in(conflict.reason(), all);
    }

    static Listing.Kind<Links.Story> stories(Ledger ledger, LinkQuery query) {
        return new Listing.Kind<>(
                "stories",
                (after, limit) -> ledger.stories(query.page(after, limit)),
                Links.Story::id,
                List.of("STORY", "HEADLINE", "WHEN", "ARTICLES", "OCCURRENCES"),
                one -> List.of(
                        ClaimRow.shorten(one.id()),
                        one.headline(),
                        interval(one.from(), one.to()),
                        String.valueOf(one.articles().size()),
                        String.valueOf(one.occurrences().size())));
    }

    /** Returns records of a kind as a table. */
    static <T extends Record> TextTable table(Listing.Kind<T> kind, List<T> records) {
        TextTable table = new TextTable(kind.header());
        records.forEach(one -> table.row(kind.row().apply(one)));
        return table;
    }

    static String interval(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        return from != null && from.equals(to) ? from.toString() : text(from) + " – " + text(to);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
