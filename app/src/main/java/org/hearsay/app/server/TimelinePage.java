package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/**
 * The page that puts what claims are about on an axis of time: when it happened against when it was said. A story is such a page, too.
 *
 * @param story the facts of the story, or none
 * @param chart what the chart is drawn from, as JSON
 * @param more whether there are more claims than are shown
 */
@JStache(path = "timeline")
record TimelinePage(
        Frame frame,
        String heading,
        List<ClaimCard.Field> story,
        List<ClaimsPage.Link> narrowed,
        String claims,
        String chart,
        List<Row> rows,
        boolean none,
        boolean more,
        List<ClaimsPage.Link> articles,
        boolean hasArticles) {
    private static final int MOST = 2_000;
    private static final int ROWS = 300;

    /** An occurrence, or a claim that belongs to none. */
    record Row(String happened, String said, String type, String label, String href, int claims) {}

    /** What the chart is drawn from. */
    record Chart(List<Point> points) {}

    /** A point of the chart: the days between which something happened, and on which it was first said. */
    record Point(String from, String to, String said, String label, String type, String href) {}

    static TimelinePage of(Ledger ledger, Caller caller, ClaimQuery query) {
        return of(ledger, caller, query, "Timeline", List.of(), List.of());
    }

    static TimelinePage story(Ledger ledger, Caller caller, String id) {
        Links.Story story = ledger.story(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_LINK, id));
        List<ClaimCard.Field> facts = List.of(
                new ClaimCard.Field("published", StoriesPage.days(story)),
                new ClaimCard.Field("articles", String.valueOf(story.articles().size())),
                new ClaimCard.Field(
                        "occurrences", String.valueOf(story.occurrences().size())));
        List<ClaimsPage.Link> articles = story.articles().stream()
                .limit(ROWS)
                .flatMap(article -> ledger.article(article).stream())
                .map(kept -> new ClaimsPage.Link(
                        kept.article().outlet().name() + ": "
                                + Objects.requireNonNullElse(kept.article().headline(), "Untitled report"),
                        Address.of("articles", kept.article().id().value()).toString()))
                .toList();
        return of(ledger, caller, ClaimQuery.ALL.with(Facet.STORY, story.id()), story.headline(), facts, articles);
    }

    private static TimelinePage of(
            Ledger ledger,
            Caller caller,
            ClaimQuery query,
            String heading,
            List<ClaimCard.Field> story,
            List<ClaimsPage.Link> articles) {
        List<ClaimRecord> claims = ledger.claims(query.page(null, MOST + 1));
        List<Happening> happenings = happenings(claims);
        return new TimelinePage(
                Frame.of(caller, "stories", heading),
                heading,
                story,
                ClaimsPages.narrowed(query),
                Address.of(query).toString(),
                ClaimJson.write(new Chart(
                        happenings.stream().flatMap(one -> one.point().stream()).toList())),
                happenings.stream().limit(ROWS).map(Happening::row).toList(),
                happenings.isEmpty(),
                claims.size() > MOST || happenings.size() > ROWS,
                articles,
                !articles.isEmpty());
    }

    /** What claims are about, as far as the timeline shows it. */
    private record Happening(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate said,
            String label,
            String type,
            String href,
            int claims) {
        List<Point> point() {
            return from == null || to == null || said == null
                    ? List.of()
                    : List.of(new Point(from.toString(), to.toString(), said.toString(), label, type, href));
        }

        Row row() {
            String happened =
                    from == null || to == null ? "unknown" : from.equals(to) ? from.toString() : from + " – " + to;
            return new Row(happened, said == null ? "undated" : said.toString(), type, label, href, claims);
        }
    }

    private static List<Happening> happenings(List<ClaimRecord> claims) {
        Map<String, List<ClaimRecord>> groups = new LinkedHashMap<>();
        for (ClaimRecord claim : claims) {
            if (claim.event() != null || claim.figure() != null) {
                String key = Objects.requireNonNullElse(claim.occurrence(), claim.id());
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
            }
        }
        return groups.entrySet().stream()
                .map(group -> happening(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing((Happening one) -> Objects.requireNonNullElse(one.from(), LocalDate.MAX))
                        .thenComparing(Happening::href))
                .toList();
    }

    private static Happening happening(String key, List<ClaimRecord> claims) {
        ClaimRecord first = claims.get(0);
        ClaimRecord.Time time = claims.stream()
                .map(ClaimRecord::time)
                .filter(one -> one != null && one.from() != null)
                .findFirst()
                .orElse(null);
        LocalDate said = claims.stream()
                .map(claim -> claim.article().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean linked = first.occurrence() != null;
        return new Happening(
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                said,
                Panes.summary(first),
                first.event() == null ? "" : Token.of(first.event().type()),
                (linked ? Address.of("occurrences", key) : Address.of().with("claim", key)).toString(),
                claims.size());
    }
}
