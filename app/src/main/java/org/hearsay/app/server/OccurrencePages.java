package org.hearsay.app.server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.view.ArticleView;
import org.hearsay.view.ClaimRow;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** Makes the page of an occurrence. Safe for several threads. */
final class OccurrencePages {
    private static final int MOST_CLAIMS = 500;

    private final Ledger ledger;

    OccurrencePages(Ledger ledger) {
        this.ledger = ledger;
    }

    OccurrencePage page(Caller caller, String id) {
        Links.Occurrence occurrence =
                ledger.occurrence(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_LINK, id));
        return new One(caller, occurrence).page();
    }

    /** One page. */
    private final class One {
        private final Caller caller;
        private final Links.Occurrence occurrence;
        private final LinkQuery query;
        private final Map<String, ClaimRecord> claims = new LinkedHashMap<>();
        private final Map<String, Optional<ClaimRecord>> others = new HashMap<>();
        private final List<Links.Conflict> conflicts;
        private final Map<String, String> letters = Ratings.of(ledger);
        private final List<Links.Origin> origins;
        private final Map<String, String> copyOf;

        One(Caller caller, Links.Occurrence occurrence) {
            this.caller = caller;
            this.occurrence = occurrence;
            this.query = LinkQuery.ALL.withOccurrence(occurrence.id());
            ledger.claims(ClaimQuery.ALL.with(Facet.OCCURRENCE, occurrence.id()).page(null, MOST_CLAIMS))
                    .forEach(claim -> claims.put(claim.id(), claim));
            this.conflicts = ledger.conflicts(query);
            this.origins = ledger.origins(query);
            this.copyOf = ledger.copies(LinkQuery.ALL).stream()
                    .filter(copy -> occurrence.articles().contains(copy.article()))
                    .collect(Collectors.toMap(Links.Copy::article, Links.Copy::of, (one, other) -> one));
        }

        OccurrencePage page() {
            return new OccurrencePage(
                    Frame.of(caller, "stories", occurrence.label()),
                    occurrence.id(),
                    occurrence.label(),
                    Token.of(occurrence.status()),
                    facts(),
                    occurrence.story() == null
                            ? null
                            : Address.of("stories", occurrence.story()).toString(),
                    Address.of().with("occurrence", occurrence.id()).toString(),
                    conflicts.stream().map(this::conflict).toList(),
                    !conflicts.isEmpty(),
                    originRows(),
                    ledger.figures(query).stream().map(this::figure).toList(),
                    ledger.linksAreStale());
        }

        private String name(String origin) {
            return origins.stream()
                    .filter(one -> one.id().equals(origin))
                    .map(Links.Origin::name)
                    .findFirst()
                    .orElse(origin);
        }

        private List<ClaimCard.Field> facts() {
            List<ClaimCard.Field> facts = new ArrayList<>();
            facts.add(new ClaimCard.Field("type", Token.of(occurrence.type())));
            add(facts, "who", String.join(", ", occurrence.actors()));
            add(facts, "to whom", String.join(", ", occurrence.recipients()));
            add(facts, "where", Objects.requireNonNullElse(occurrence.place(), ""));
            add(facts, "when", days(occurrence));
            add(
                    facts,
                    "independent origins",
                    String.valueOf(occurrence.origins().size()));
            add(
                    facts,
                    "claims",
                    occurrence.claims().size() + " in " + occurrence.articles().size() + " articles");
            return facts;
        }

        private List<OccurrencePage.Origin> originRows() {
            Map<String, OccurrencePage.Origin> rows = new LinkedHashMap<>();
            for (Links.Origin origin : origins) {
                List<ClaimRecord> own = origin.claims().stream()
                        .filter(claims::containsKey)
                        .map(claims::get)
                        .toList();
                if (!own.isEmpty()) {
                    rows.put(origin.id(), origin(origin, own));
                }
            }
            return List.copyOf(rows.values());
        }

        private OccurrencePage.Origin origin(Links.Origin origin, List<ClaimRecord> own) {
            String letter = letters.getOrDefault(origin.id(), "");
            return new OccurrencePage.Origin(
                    origin.name(),
                    Token.of(origin.type()),
                    letter,
                    letter.isEmpty() ? "not rated" : "rated " + letter,
                    Address.of("sources").with("id", origin.id()).toString(),
                    own.stream()
                            .filter(claim -> !isCopy(claim, own))
                            .map(claim -> line(claim, own))
                            .toList());
        }

        /** Says whether a claim stands in an article that repeats another one here. */
        private boolean isCopy(ClaimRecord claim, List<ClaimRecord> own) {
            String original = copyOf.get(claim.article().id());
            return original != null
                    && own.stream().anyMatch(one -> one.article().id().equals(original));
        }

        private OccurrencePage.Line line(ClaimRecord claim, List<ClaimRecord> own) {
            ClaimRow row = ClaimRow.of(claim);
            List<OccurrencePage.Copy> copies = own.stream()
                    .filter(one ->
                            claim.article().id().equals(copyOf.get(one.article().id())))
                    .map(one -> new OccurrencePage.Copy(one.article().outlet(), href(one.id())))
                    .toList();
            return new OccurrencePage.Line(
                    claim.id(),
                    ClaimRow.shorten(claim.id()),
                    Revision.tag(ledger.revision(List.of(claim.id()))),
                    href(claim.id()),
                    claim.article().outlet(),
                    Objects.requireNonNullElse(ArticleView.published(claim.article()), "undated"),
                    row.accordingTo().isEmpty() ? claim.article().outlet() + " itself" : row.accordingTo(),
                    Token.of(claim.status()),
                    claim.status() != ClaimStatus.MACHINE,
                    cells(claim, row),
                    copies,
                    !copies.isEmpty(),
                    claim.evidence().isEmpty() ? "" : claim.evidence().get(0).quote());
        }

        private List<OccurrencePage.Cell> cells(ClaimRecord claim, ClaimRow row) {
            ClaimRecord.Event event = claim.event();
            return List.of(
                    cell("who", row.who(), odds(claim, "actor")),
                    cell("to whom", row.whom(), false),
                    cell("realis", event == null ? "" : Token.of(event.realis()), odds(claim, "polarity")),
                    cell(
                            "where",
                            event == null || event.place() == null
                                    ? ""
                                    : event.place().text(),
                            odds(claim, "place")),
                    cell("when", row.when(), odds(claim, "time")),
                    cell("how many", row.howMany(), odds(claim, "figure")));
        }

        private boolean odds(ClaimRecord claim, String field) {
            return conflicts.stream()
                    .filter(conflict -> conflict.field().equals(field))
                    .flatMap(conflict -> conflict.sides().stream())
                    .anyMatch(side -> side.claims().contains(claim.id()));
        }

        private OccurrencePage.Figure figure(Links.FigureLine line) {
            List<OccurrencePage.Value> values =
                    line.values().stream().map(this::value).toList();
            return new OccurrencePage.Figure(
                    line.id(),
                    Token.of(line.measure()),
                    Objects.requireNonNullElse(line.scope(), ""),
                    plain(line.low()),
                    plain(line.best()),
                    plain(line.high()),
                    FigureChart.json(line, this::figureOf, this::name),
                    Revision.tag(ledger.revision(List.of(line.id()))),
                    line.reasons(),
                    values);
        }

        /** The claims of a figure are mostly those of the occurrence, which have been read; others are read once. */
        private ClaimRecord.@Nullable Figure figureOf(String id) {
            ClaimRecord claim = claims.containsKey(id)
                    ? claims.get(id)
                    : others.computeIfAbsent(id, ledger::claim).orElse(null);
            return claim == null ? null : claim.figure();
        }

        private OccurrencePage.Conflict conflict(Links.Conflict conflict) {
            return new OccurrencePage.Conflict(
                    conflict.measure() == null
                            ? conflict.field()
                            : conflict.field() + ", " + Token.of(conflict.measure()),
                    inNames(conflict),
                    conflict.sides().stream()
                            .map(side -> new OccurrencePage.Side(
                                    side.value(),
                                    side.origins().stream().map(this::name).collect(Collectors.joining(", "))))
                            .toList());
        }

        /** The reason speaks of origins by their ids, of which one may begin another; people know them by name. */
        private String inNames(Links.Conflict conflict) {
            List<String> ids = conflict.sides().stream()
                    .flatMap(side -> side.origins().stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
            String reason = conflict.reason();
            for (String id : ids) {
                reason = reason.replaceAll(
                        "(?<![\\w:@-])" + Pattern.quote(id) + "(?![\\w:@-])", Matcher.quoteReplacement(name(id)));
            }
            return reason;
        }

        private OccurrencePage.Value value(Links.FigureValue value) {
            ClaimRecord.@Nullable Figure figure = figureOf(value.claim());
            return new OccurrencePage.Value(
                    name(value.origin()),
                    value.text(),
                    figure == null ? "" : plain(figure.low()) + " – " + plain(figure.high()),
                    value.asOf() == null ? "undated" : value.asOf().toString(),
                    value.outlet(),
                    value.supersededBy() != null,
                    href(value.claim()));
        }
    }

    static String days(Links.Occurrence occurrence) {
        return Stream.of(occurrence.from(), occurrence.to())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private static String href(String claim) {
        return Address.of().with("claim", claim).toString();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "…" : number.toPlainString();
    }

    private static OccurrencePage.Cell cell(String name, String value, boolean odds) {
        return new OccurrencePage.Cell(name, value.isEmpty() ? "–" : value, odds && !value.isEmpty());
    }

    private static void add(List<ClaimCard.Field> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new ClaimCard.Field(name, value));
        }
    }
}
