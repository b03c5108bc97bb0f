package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.ArticleRecord;

/** The REST interface, as {@code openapi.yaml} describes it. */
final class Api {
    private static final String ROOT = "/api/v1";
    private static final Set<String> CLAIM_PARAMETERS = Parameters.facetsAnd("q", "history", "limit", "cursor");
    private static final Set<String> LINK_PARAMETERS =
            Set.of("actor", "story", "occurrence", "measure", "limit", "cursor");

    private static final Set<String> SCHEMAS = Set.of(
            "claim.schema.json",
            "occurrence.schema.json",
            "figure.schema.json",
            "conflict.schema.json",
            "story.schema.json");

    /** Every path that is answered. */
    static final List<String> PATHS = List.of(
            ROOT + "/claims",
            ROOT + "/claims/{id}",
            ROOT + "/articles/{id}",
            ROOT + "/occurrences",
            ROOT + "/occurrences/{id}",
            ROOT + "/figures",
            ROOT + "/conflicts",
            ROOT + "/stories",
            ROOT + "/stories/{id}",
            ROOT + "/status",
            ROOT + "/openapi.yaml",
            ROOT + "/schema/{name}");

    private final Ledger ledger;

    Api(Ledger ledger) {
        this.ledger = ledger;
    }

    void addTo(RoutesConfig routes) {
        routes.get(ROOT + "/claims", this::claims);
        routes.get(ROOT + "/claims/{id}", this::claim);
        routes.get(ROOT + "/articles/{id}", this::article);
        routes.get(ROOT + "/occurrences", context -> links(context, ledger::occurrences, Links.Occurrence::id));
        routes.get(ROOT + "/occurrences/{id}", context -> one(context, ledger::occurrence));
        routes.get(ROOT + "/figures", context -> links(context, ledger::figures, Links.FigureLine::id));
        routes.get(ROOT + "/conflicts", context -> links(context, ledger::conflicts, Links.Conflict::id));
        routes.get(ROOT + "/stories", context -> links(context, ledger::stories, Links.Story::id));
        routes.get(ROOT + "/stories/{id}", context -> one(context, ledger::story));
        routes.get(ROOT + "/status", context -> json(context, ledger.status()));
        routes.get(
                ROOT + "/openapi.yaml",
                context ->
                        context.contentType("application/yaml; charset=utf-8").result(Resource.bytes("openapi.yaml")));
        routes.get(ROOT + "/schema/{name}", Api::schema);
    }

    private static void schema(Context context) {
        String name = context.pathParam("name");
        if (!SCHEMAS.contains(name)) {
            throw RequestFault.notFound(FaultCode.NO_SUCH_PAGE, context.path());
        }
        context.contentType("application/schema+json; charset=utf-8").result(Resource.bytes("schema/" + name));
    }

    static boolean isHere(String path) {
        return path.startsWith("/api/");
    }

    private void claims(Context context) {
        Parameters parameters = Parameters.of(context, CLAIM_PARAMETERS);
        ClaimQuery query = parameters.claims();
        int limit = parameters.limit();
        List<ClaimRecord> found = ledger.claims(query.page(parameters.after(), limit + 1));
        json(context, Page.of(found, limit, ClaimRecord::id));
    }

    private void claim(Context context) {
        Parameters.of(context, Set.of());
        String id = context.pathParam("id");
        json(context, ledger.claim(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_CLAIM, id)));
    }

    private void article(Context context) {
        Parameters.of(context, Set.of());
        String id = context.pathParam("id");
        json(
                context,
                ledger.article(id)
                        .map(ArticleRecord::of)
                        .orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_ARTICLE, id)));
    }

    private <T> void links(Context context, Function<LinkQuery, List<T>> find, Function<T, String> id) {
        Parameters parameters = Parameters.of(context, LINK_PARAMETERS);
        int limit = parameters.limit();
        json(context, Page.of(find.apply(parameters.links().page(parameters.after(), limit + 1)), limit, id));
    }

    private <T extends Record> void one(Context context, Function<String, Optional<T>> find) {
        Parameters.of(context, Set.of());
        String id = context.pathParam("id");
        json(context, find.apply(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_LINK, id)));
    }

    static void json(Context context, Record value) {
        context.contentType("application/json; charset=utf-8").result(ClaimJson.write(value));
    }
}
