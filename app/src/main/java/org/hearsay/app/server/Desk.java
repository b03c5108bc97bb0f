package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.InertText;

/** The pages for people. */
final class Desk {
    private static final Set<String> CLAIM_PARAMETERS = Parameters.facetsAnd("q", "history", "limit", "cursor");

    private final ClaimsPages claims;
    private final ArticlePages articles;

    Desk(Ledger ledger) {
        claims = new ClaimsPages(ledger);
        articles = new ArticlePages(ledger);
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::claims);
        routes.get("/articles/{id}", this::article);
        routes.get("/style.css", context -> file(context, "style.css", "text/css; charset=utf-8"));
        routes.get("/icon.svg", context -> file(context, "icon.svg", "image/svg+xml"));
    }

    private void claims(Context context) {
        Parameters parameters = Parameters.of(context, CLAIM_PARAMETERS);
        StringBuilder page = new StringBuilder();
        ClaimsPageRenderer.of().execute(claims.page(parameters.claims(), parameters.after(), parameters.limit()), page);
        html(context, page);
    }

    private void article(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("claim"));
        StringBuilder page = new StringBuilder();
        ArticlePageRenderer.of().execute(articles.page(context.pathParam("id"), parameters.text("claim")), page);
        html(context, page);
    }

    static void problem(Context context, Problem problem) {
        StringBuilder page = new StringBuilder();
        ProblemPageRenderer.of().execute(new ProblemPage(problem.title(), problem), page);
        html(context, page);
    }

    static void html(Context context, StringBuilder page) {
        // The templates hold none of the characters that this writes out, so only what came from outside changes.
        context.contentType("text/html; charset=utf-8").result(InertText.block(page.toString()));
    }

    private static void file(Context context, String name, String type) {
        Parameters.of(context, Set.of());
        context.contentType(type).result(Resource.bytes(name));
    }
}
