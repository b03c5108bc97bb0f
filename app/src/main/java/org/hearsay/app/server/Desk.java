package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.InertText;
import org.jspecify.annotations.Nullable;

/** The pages for people. */
final class Desk {
    private static final Set<String> CLAIM_PARAMETERS =
            Parameters.facetsAnd("q", "history", "limit", "cursor", "claim", "open");
    /** As many claims as one looks through before narrowing them further. */
    private static final int CLAIMS = 25;

    private static final Set<String> NARROWING = Parameters.facetsAnd("q", "history");
    private static final Set<String> PAGED = Set.of("limit", "cursor");

    private final Ledger ledger;
    private final FacetCounts counts;
    private final Panes panes;
    private final RenderedPages pages;
    private final ClaimsPages claims;
    private final ReviewPages reviews;
    private final OccurrencePages occurrences;
    private final ArticlePages articles;

    Desk(Ledger ledger, FacetCounts counts) {
        this.ledger = ledger;
        this.counts = counts;
        pages = new RenderedPages(ledger);
        panes = new Panes(ledger);
        claims = new ClaimsPages(ledger, counts, panes);
        reviews = new ReviewPages(ledger, counts, panes);
        occurrences = new OccurrencePages(ledger);
        articles = new ArticlePages(ledger);
    }

    void addTo(RoutesConfig routes) {
        add(routes, "/", this::claims);
        add(routes, "/facets/{name}", this::facet);
        add(routes, "/claims/{id}/pane", this::pane);
        add(routes, "/review", this::review);
        add(routes, "/review/agreement", this::agreement);
        add(routes, "/occurrences/{id}", this::occurrence);
        add(routes, "/stories", this::stories);
        add(routes, "/stories/{id}", this::story);
        add(routes, "/timeline", this::timeline);
        add(routes, "/actors", this::actors);
        add(routes, "/actors/{id}", this::actor);
        add(routes, "/dyads", this::dyad);
        add(routes, "/sources", this::sources);
        add(routes, "/articles/{id}", this::article);
        add(routes, "/articles/{id}/against/{other}", this::versions);
        DeskFiles.addTo(routes);
    }

    private String claims(Context context) {
        Parameters parameters = Parameters.of(context, CLAIM_PARAMETERS);
        ClaimsPage page = claims.page(
                Caller.of(context),
                parameters.claims(),
                parameters.after(),
                parameters.limit(CLAIMS),
                parameters.text("claim"),
                parameters.several("open"));
        return page(out -> ClaimsPageRenderer.of().execute(page, out));
    }

    private String facet(Context context) {
        Parameters parameters = Parameters.of(context, NARROWING);
        FacetFragment values = claims.values(parameters.claims(), Parameters.facet(context.pathParam("name")));
        return page(out -> FacetFragmentRenderer.of().execute(values, out));
    }

    private String pane(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("blind"));
        Pane pane = panes.of(context.pathParam("id"), Caller.of(context), Address.of(), parameters.isTrue("blind"));
        return page(out -> PaneRenderer.of().execute(pane, out));
    }

    private String review(Context context) {
        Parameters parameters = Parameters.of(context, Parameters.facetsAnd("q", "history", "claim", "blind"));
        ReviewPage page = reviews.page(
                Caller.of(context), parameters.claims(), parameters.text("claim"), parameters.isTrue("blind"));
        return page(out -> ReviewPageRenderer.of().execute(page, out));
    }

    private String agreement(Context context) {
        Parameters.of(context, Set.of());
        AgreementPage page = AgreementPage.of(ledger, Caller.of(context));
        return page(out -> AgreementPageRenderer.of().execute(page, out));
    }

    private String occurrence(Context context) {
        Parameters.of(context, Set.of());
        OccurrencePage page = occurrences.page(Caller.of(context), context.pathParam("id"));
        return page(out -> OccurrencePageRenderer.of().execute(page, out));
    }

    private String stories(Context context) {
        Parameters parameters = Parameters.of(context, PAGED);
        StoriesPage page = StoriesPage.of(ledger, Caller.of(context), parameters.after(), parameters.limit());
        return page(out -> StoriesPageRenderer.of().execute(page, out));
    }

    private String story(Context context) {
        Parameters.of(context, Set.of());
        return timeline(TimelinePage.story(ledger, Caller.of(context), context.pathParam("id")));
    }

    private String timeline(Context context) {
        ClaimQuery query = Parameters.of(context, NARROWING).claims();
        return timeline(TimelinePage.of(ledger, Caller.of(context), query));
    }

    private static String timeline(TimelinePage page) {
        return page(out -> TimelinePageRenderer.of().execute(page, out));
    }

    private String actors(Context context) {
        @Nullable String words = Parameters.of(context, Set.of("q")).text("q");
        ActorsPage page = ActorsPage.of(counts, Caller.of(context), words == null ? "" : words);
        return page(out -> ActorsPageRenderer.of().execute(page, out));
    }

    private String actor(Context context) {
        Parameters.of(context, Set.of());
        ActorPage page = ActorPage.of(ledger, Caller.of(context), context.pathParam("id"));
        return page(out -> ActorPageRenderer.of().execute(page, out));
    }

    private String dyad(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("actor", "recipient"));
        @Nullable String actor = parameters.text("actor");
        @Nullable String recipient = parameters.text("recipient");
        if (actor == null || recipient == null) {
            throw RequestFault.badParameter("actor", "and recipient name the two");
        }
        DyadPage page = DyadPage.of(ledger, Caller.of(context), actor, recipient);
        return page(out -> DyadPageRenderer.of().execute(page, out));
    }

    private String sources(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("id", "limit", "cursor"));
        SourcesPage page = SourcesPage.of(
                ledger, Caller.of(context), parameters.text("id"), parameters.after(), parameters.limit());
        return page(out -> SourcesPageRenderer.of().execute(page, out));
    }

    private String article(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("claim"));
        ArticlePage page = articles.page(Caller.of(context), context.pathParam("id"), parameters.text("claim"));
        return page(out -> ArticlePageRenderer.of().execute(page, out));
    }

    private String versions(Context context) {
        Parameters.of(context, Set.of());
        VersionsPage page =
                VersionsPage.of(ledger, Caller.of(context), context.pathParam("id"), context.pathParam("other"));
        return page(out -> VersionsPageRenderer.of().execute(page, out));
    }

    static void problem(Context context, Problem problem) {
        ProblemPage page = new ProblemPage(Frame.of(Caller.of(context), "", problem.title()), problem);
        html(context, page(out -> ProblemPageRenderer.of().execute(page, out)));
    }

    private void add(RoutesConfig routes, String path, Function<Context, String> page) {
        routes.get(path, context -> {
            String query = context.queryString();
            String address = context.path() + "?" + (query == null ? "" : query);
            html(context, pages.page(Caller.of(context), address, () -> page.apply(context)));
        });
    }

    /** Returns a page as it is sent. */
    static String page(Consumer<StringBuilder> render) {
        StringBuilder page = new StringBuilder();
        render.accept(page);
        // The templates hold none of the characters that this writes out, so only what came from outside changes.
        return InertText.block(page.toString());
    }

    static void html(Context context, String page) {
        html(context, page.getBytes(StandardCharsets.UTF_8));
    }

    private static void html(Context context, byte[] page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }
}
