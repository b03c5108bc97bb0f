package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.export.CsvClaims;
import org.hearsay.app.export.Pages;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.KeptArticle;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Past;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.ArticleRecord;
import org.hearsay.view.Excerpt;
import org.hearsay.view.Explanation;
import org.hearsay.view.Role;
import org.hearsay.view.Segment;
import org.jspecify.annotations.Nullable;

/** Claims and the articles that they stand in: lists, single ones, what changed, how it was, and why. */
final class ClaimsApi {
    private static final Set<String> PARAMETERS =
            Parameters.facetsAnd("q", "history", "changed_since", "asof", "limit", "cursor");
    private static final Set<String> NARROWING = Parameters.facetsAnd("q", "history");
    private static final Set<String> NOT_IN_THE_PAST = Set.of("q", "occurrence", "story", "changed_since");
    private static final int CONTEXT = 120;
    private static final int VALUES = 1_000;

    private final Ledger ledger;
    private final FacetCounts counts;

    ClaimsApi(Ledger ledger, FacetCounts counts) {
        this.ledger = ledger;
        this.counts = counts;
    }

    void addTo(RoutesConfig routes) {
        routes.get(Api.ROOT + "/claims", this::claims);
        routes.get(Api.ROOT + "/claims/{id}", this::claim);
        routes.get(Api.ROOT + "/claims/{id}/history", this::history);
        routes.get(Api.ROOT + "/claims/{id}/explanation", this::explanation);
        routes.get(Api.ROOT + "/facets/{name}", this::facet);
        routes.get(Api.ROOT + "/search", this::search);
        routes.get(Api.ROOT + "/export", this::export);
        routes.get(Api.ROOT + "/articles", this::articles);
        routes.get(Api.ROOT + "/articles/{id}", this::article);
    }

    private void claims(Context context) {
        Parameters parameters = Parameters.of(context, PARAMETERS);
        ClaimQuery query = parameters.claims();
        int limit = parameters.limit();
        String since = parameters.text("changed_since");
        String asOf = parameters.text("asof");
        if (asOf != null) {
            parameters.demandWithout("asof", NOT_IN_THE_PAST);
            past(context, query, Moment.entry(ledger, asOf), parameters.after(), limit);
        } else if (since != null) {
            parameters.demandWithout("changed_since", NARROWING);
            changes(context, parameters, since, limit);
        } else {
            // Asked before the list is read: what changes meanwhile is told again rather than missed.
            long head = ledger.past().lastEntry();
            List<ClaimRecord> found = ledger.claims(query.page(parameters.after(), limit + 1));
            Page<ClaimRecord> page = Page.of(found, limit, ClaimRecord::id);
            Answers.page(context, parameters.after() == null ? page.withSync(Cursor.atEntry(head)) : page);
        }
    }

    private void past(Context context, ClaimQuery query, long entry, @Nullable String after, int limit) {
        Past.Claims found = ledger.past().claims(entry, query.page(after, limit));
        String next = found.next();
        Answers.page(context, new Page<>(found.claims(), next == null ? null : Cursor.after(next), null));
    }

    private void changes(Context context, Parameters parameters, String since, int limit) {
        String cursor = parameters.text("cursor");
        long from = since.equals("start") ? 0 : Cursor.entry(since);
        Past.Changes changes = ledger.past().changes(cursor == null ? from : Cursor.entry(cursor), limit);
        List<Record> items = changes.claims().stream().map(Tombstone::of).toList();
        String seen = Cursor.atEntry(changes.seen());
        Answers.page(context, new Page<>(items, changes.more() ? seen : null, changes.more() ? null : seen));
    }

    private void claim(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("asof"));
        String id = context.pathParam("id");
        String asOf = parameters.text("asof");
        if (asOf != null) {
            ClaimRecord now = found(id);
            Answers.json(
                    context,
                    ledger.past()
                            .claim(now.id(), Moment.entry(ledger, asOf))
                            .orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_CLAIM, id + " as of " + asOf)));
            return;
        }
        // The revision first: a decision in between then makes it too old, which is noticed, and not too new, which is
        // not.
        long revision = ledger.revision(List.of(found(id).id()));
        Answers.json(context, found(id), revision);
    }

    private ClaimRecord found(String id) {
        return ledger.claim(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_CLAIM, id));
    }

    private void history(Context context) {
        Parameters.of(context, Set.of());
        Caller caller = Caller.of(context);
        List<HistoryStep> steps = ledger.history(found(context.pathParam("id")).id()).stream()
                .map(HistoryStep::of)
                .filter(step -> step.isShownTo(caller))
                .toList();
        Answers.json(context, new Page<>(steps, null, null));
    }

    private void explanation(Context context) {
        Parameters.of(context, Set.of());
        Caller caller = Caller.of(context);
        ClaimRecord claim = found(context.pathParam("id"));
        Answers.json(
                context,
                Explanation.of(ledger, claim, entry -> HistoryStep.of(entry).isShownTo(caller)));
    }

    /** A value of a facet and how many claims have it. */
    private record Value(String value, long claims) {}

    private void facet(Context context) {
        Parameters parameters = Parameters.of(context, NARROWING);
        ClaimQuery.Facet facet = Parameters.facet(context.pathParam("name"));
        Map<String, Long> found = counts.facet(parameters.claims(), facet, VALUES);
        List<Value> values = found.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue()))
                .toList();
        Answers.json(context, new Page<>(values, null, null));
    }

    /** A claim with the words around its evidence. */
    private record Hit(ClaimRecord claim, List<Words> context) {}

    /** Words that follow each other and play the same roles; {@code begin} counts in code points. */
    private record Words(int begin, String text, List<Role> roles) {
        static Words of(Segment segment) {
            return new Words(
                    segment.begin(),
                    segment.text(),
                    segment.roles().stream().sorted().toList());
        }
    }

    private void search(Context context) {
        Parameters parameters = Parameters.of(context, Parameters.facetsAnd("q", "history", "limit", "cursor"));
        if (parameters.text("q") == null) {
            throw RequestFault.badParameter("q", "says what to search for");
        }
        int limit = parameters.limit();
        List<ClaimRecord> found = ledger.claims(parameters.claims().page(parameters.after(), limit + 1));
        Page<ClaimRecord> page = Page.of(found, limit, ClaimRecord::id);
        Answers.page(context, new Page<>(page.items().stream().map(this::hit).toList(), page.next(), null));
    }

    private Hit hit(ClaimRecord claim) {
        return new Hit(
                claim,
                ledger.article(claim.article().id())
                        .map(KeptArticle::article)
                        .map(article -> Excerpt.around(article.text(), claim, CONTEXT).stream()
                                .map(Words::of)
                                .toList())
                        .orElse(List.of()));
    }

    private void export(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, Parameters.facetsAnd("q", "history", "format"));
        ClaimQuery query = parameters.claims();
        String format = parameters.text("format");
        boolean csv = "csv".equals(format);
        if (format != null && !csv && !format.equals("jsonl")) {
            throw RequestFault.badParameter("format", "is jsonl or csv");
        }
        context.contentType(csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"claims." + (csv ? "csv" : "jsonl") + "\"");
        // Page by page to the wire, so that an export of everything takes the memory of one page.
        try (Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
            if (csv) {
                Pages.forEach(ledger, query, new CsvClaims(out)::add);
            } else {
                Pages.forEach(ledger, query, claim -> line(out, claim));
            }
        }
    }

    private static void line(Writer out, ClaimRecord claim) {
        try {
            out.write(ClaimJson.write(claim));
            out.write('\n');
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    /** An article without its text. */
    private record ArticleLine(
            String id,
            String outlet,
            @Nullable String url,
            @Nullable String headline,
            java.time.@Nullable LocalDate published,
            @Nullable String language,
            @Nullable String unread) {
        static ArticleLine of(KeptArticle kept) {
            ArticleRecord whole = ArticleRecord.of(kept);
            return new ArticleLine(
                    whole.id(),
                    whole.outlet(),
                    whole.url(),
                    whole.headline(),
                    whole.published(),
                    whole.language(),
                    whole.unread());
        }
    }

    private void articles(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("outlet", "limit", "cursor"));
        int limit = parameters.limit();
        List<ArticleLine> found = ledger.articles(parameters.text("outlet"), parameters.after(), limit + 1).stream()
                .map(ArticleLine::of)
                .toList();
        Answers.page(context, Page.of(found, limit, ArticleLine::id));
    }

    private void article(Context context) {
        Parameters.of(context, Set.of());
        String id = context.pathParam("id");
        Answers.json(
                context,
                ledger.article(id)
                        .map(ArticleRecord::of)
                        .orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_ARTICLE, id)));
    }
}
