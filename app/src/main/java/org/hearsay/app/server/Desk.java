package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
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
    private final ClaimsPages claims;
    private final ReviewPages reviews;
    private final OccurrencePages occurrences;
    private final ArticlePages articles;

    Desk(Ledger ledger) {
        this.ledger = ledger;
        counts = new FacetCounts(ledger);
        panes = new Panes(ledger);
        claims = new ClaimsPages(ledger, counts, panes);
        reviews = new ReviewPages(ledger, counts, panes);
        occurrences = new OccurrencePages(ledger);
        articles = new ArticlePages(ledger);
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::claims);
        routes.get("/facets/{name}", this::facet);
        routes.get("/claims/{id}/pane", this::pane);
        routes.get("/review", this::review);
        routes.get("/review/agreement", this::agreement);
        routes.get("/occurrences/{id}", this::occurrence);
        routes.get("/stories", this::stories);
        routes.get("/stories/{id}", this::story);
        routes.get("/timeline", this::timeline);
        routes.get("/actors", this::actors);
        routes.get("/actors/{id}", this::actor);
        routes.get("/dyads", this::dyad);
        routes.get("/sources", this::sources);
        routes.get("/articles/{id}", this::article);
        routes.get("/articles/{id}/against/{other}", this::versions);
        DeskFiles.addTo(routes);
    }

    private void claims(Context context) {
        Parameters parameters = Parameters.of(context, CLAIM_PARAMETERS);
        ClaimsPage page = claims.page(
                Caller.of(context),
                parameters.claims(),
                parameters.after(),
                parameters.limit(CLAIMS),
                parameters.text("claim"),
                parameters.several("open"));
        html(context, page(out -> ClaimsPageRenderer.of().execute(page, out)));
    }

    private void facet(Context context) {
        Parameters parameters = Parameters.of(context, NARROWING);
        FacetFragment values = claims.values(parameters.claims(), Parameters.facet(context.pathParam("name")));
        html(context, page(out -> FacetFragmentRenderer.of().execute(values, out)));
    }

    private void pane(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("blind"));
        Pane pane = panes.of(context.pathParam("id"), Caller.of(context), Address.of(), parameters.isTrue("blind"));
        html(context, page(out -> PaneRenderer.of().execute(pane, out)));
    }

    private void review(Context context) {
        Parameters parameters = Parameters.of(context, Parameters.facetsAnd("q", "history", "claim", "blind"));
        ReviewPage page = reviews.page(
                Caller.of(context), parameters.claims(), parameters.text("claim"), parameters.isTrue("blind"));
        html(context, page(out -> ReviewPageRenderer.of().execute(page, out)));
    }

    private void agreement(Context context) {
        Parameters.of(context, Set.of());
        AgreementPage page = AgreementPage.of(ledger, Caller.of(context));
        html(context, page(out -> AgreementPageRenderer.of().execute(page, out)));
    }

    private void occurrence(Context context) {
        Parameters.of(context, Set.of());
        OccurrencePage page = occurrences.page(Caller.of(context), context.pathParam("id"));
        html(context, page(out -> OccurrencePageRenderer.of().execute(page, out)));
    }

    private void stories(Context context) {
        Parameters parameters = Parameters.of(context, PAGED);
        StoriesPage page = StoriesPage.of(ledger, Caller.of(context), parameters.after(), parameters.limit());
        html(context, page(out -> StoriesPageRenderer.of().execute(page, out)));
    }

    private void story(Context context) {
        Parameters.of(context, Set.of());
        timeline(context, TimelinePage.story(ledger, Caller.of(context), context.pathParam("id")));
    }

    private void timeline(Context context) {
        ClaimQuery query = Parameters.of(context, NARROWING).claims();
        timeline(context, TimelinePage.of(ledger, Caller.of(context), query));
    }

    private static void timeline(Context context, TimelinePage page) {
        html(context, page(out -> TimelinePageRenderer.of().execute(page, out)));
    }

    private void actors(Context context) {
        @Nullable String words = Parameters.of(context, Set.of("q")).text("q");
        ActorsPage page = ActorsPage.of(counts, Caller.of(context), words == null ? "" : words);
        html(context, page(out -> ActorsPageRenderer.of().execute(page, out)));
    }

    private void actor(Context context) {
        Parameters.of(context, Set.of());
        ActorPage page = ActorPage.of(ledger, Caller.of(context), context.pathParam("id"));
        html(context, page(out -> ActorPageRenderer.of().execute(page, out)));
    }

    private void dyad(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("actor", "recipient"));
        @Nullable String actor = parameters.text("actor");
        @Nullable String recipient = parameters.text("recipient");
        if (actor == null || recipient == null) {
            throw RequestFault.badParameter("actor", "and recipient name the two");
        }
        DyadPage page = DyadPage.of(ledger, Caller.of(context), actor, recipient);
        html(context, page(out -> DyadPageRenderer.of().execute(page, out)));
    }

    private void sources(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("id", "limit", "cursor"));
        SourcesPage page = SourcesPage.of(
                ledger, Caller.of(context), parameters.text("id"), parameters.after(), parameters.limit());
        html(context, page(out -> SourcesPageRenderer.of().execute(page, out)));
    }

    private void article(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("claim"));
        ArticlePage page = articles.page(Caller.of(context), context.pathParam("id"), parameters.text("claim"));
        html(context, page(out -> ArticlePageRenderer.of().execute(page, out)));
    }

    private void versions(Context context) {
        Parameters.of(context, Set.of());
        VersionsPage page =
                VersionsPage.of(ledger, Caller.of(context), context.pathParam("id"), context.pathParam("other"));
        html(context, page(out -> VersionsPageRenderer.of().execute(page, out)));
    }

    static void problem(Context context, Problem problem) {
        ProblemPage page = new ProblemPage(Frame.of(Caller.of(context), "", problem.title()), problem);
        html(context, page(out -> ProblemPageRenderer.of().execute(page, out)));
    }

    private static StringBuilder page(java.util.function.Consumer<StringBuilder> render) {
        StringBuilder page = new StringBuilder();
        render.accept(page);
        return page;
    }

    static void html(Context context, StringBuilder page) {
        // The templates hold none of the characters that this writes out, so only what came from outside changes.
        context.contentType("text/html; charset=utf-8").result(InertText.block(page.toString()));
    }
}
