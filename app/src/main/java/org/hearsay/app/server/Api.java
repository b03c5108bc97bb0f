package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.Ledger;

/** The REST interface, as {@code openapi.yaml} describes it. */
final class Api {
    static final String ROOT = "/api/v1";

    private static final Set<String> SCHEMAS = Set.of(
            "claim.schema.json",
            "occurrence.schema.json",
            "figure.schema.json",
            "conflict.schema.json",
            "story.schema.json",
            "origin.schema.json",
            "copy.schema.json",
            "actor-merge.schema.json");

    /** Every path that is answered. */
    static final List<String> PATHS = List.of(
            ROOT + "/claims",
            ROOT + "/claims/{id}",
            ROOT + "/claims/{id}/history",
            ROOT + "/claims/{id}/explanation",
            ROOT + "/claims/{id}/decisions",
            ROOT + "/facets/{name}",
            ROOT + "/search",
            ROOT + "/export",
            ROOT + "/articles",
            ROOT + "/articles/{id}",
            ROOT + "/occurrences",
            ROOT + "/occurrences/{id}",
            ROOT + "/timeline",
            ROOT + "/figures",
            ROOT + "/conflicts",
            ROOT + "/stories",
            ROOT + "/stories/{id}",
            ROOT + "/origins",
            ROOT + "/copies",
            ROOT + "/actors",
            ROOT + "/actors/{id}",
            ROOT + "/actor-merges",
            ROOT + "/dyads",
            ROOT + "/sources",
            ROOT + "/sources/{id}",
            ROOT + "/decisions",
            ROOT + "/decisions/{entry}",
            ROOT + "/me",
            ROOT + "/status",
            ROOT + "/openapi.yaml",
            ROOT + "/schema/{name}");

    private final Ledger ledger;
    private final FacetCounts counts;

    Api(Ledger ledger, FacetCounts counts) {
        this.ledger = ledger;
        this.counts = counts;
    }

    void addTo(RoutesConfig routes) {
        new ClaimsApi(ledger, counts).addTo(routes);
        new LinksApi(ledger).addTo(routes);
        new ActorsApi(ledger, counts).addTo(routes);
        new DecisionsApi(ledger).addTo(routes);
        routes.get(ROOT + "/me", Api::me);
        routes.get(ROOT + "/status", context -> Answers.json(context, ledger.status()));
        routes.get(
                ROOT + "/openapi.yaml",
                context ->
                        context.contentType("application/yaml; charset=utf-8").result(Resource.bytes("openapi.yaml")));
        routes.get(ROOT + "/schema/{name}", Api::schema);
    }

    /** Who asks, and what the caller may do. */
    private record Me(String name, org.hearsay.app.account.Role role, boolean account, boolean mayWrite) {}

    private static void me(Context context) {
        Parameters.of(context, Set.of());
        Caller caller = Caller.of(context);
        org.hearsay.app.account.Role role = caller.role();
        if (role == null) {
            throw Entrance.loginNeeded("Nobody is logged in.");
        }
        Answers.json(context, new Me(caller.signature(), role, caller.hasAccount(), caller.mayWrite()));
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
}
