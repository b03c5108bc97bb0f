package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.view.Timeline;

/** What was found across articles. */
final class LinksApi {
    private static final Set<String> PARAMETERS = Set.of("actor", "story", "occurrence", "measure", "limit", "cursor");

    private final Ledger ledger;

    LinksApi(Ledger ledger) {
        this.ledger = ledger;
    }

    void addTo(RoutesConfig routes) {
        routes.get(Api.ROOT + "/occurrences", context -> list(context, ledger::occurrences, Links.Occurrence::id));
        routes.get(Api.ROOT + "/occurrences/{id}", context -> one(context, ledger::occurrence));
        routes.get(Api.ROOT + "/timeline", this::timeline);
        routes.get(Api.ROOT + "/figures", context -> list(context, ledger::figures, Links.FigureLine::id));
        routes.get(Api.ROOT + "/conflicts", context -> list(context, ledger::conflicts, Links.Conflict::id));
        routes.get(Api.ROOT + "/stories", context -> list(context, ledger::stories, Links.Story::id));
        routes.get(Api.ROOT + "/stories/{id}", context -> one(context, ledger::story));
        routes.get(Api.ROOT + "/origins", context -> list(context, ledger::origins, Links.Origin::id));
        routes.get(Api.ROOT + "/copies", context -> list(context, ledger::copies, Links.Copy::article));
    }

    private static <T> void list(Context context, Function<LinkQuery, List<T>> find, Function<T, String> id) {
        Parameters parameters = Parameters.of(context, PARAMETERS);
        int limit = parameters.limit();
        Answers.page(context, Page.of(find.apply(parameters.links().page(parameters.after(), limit + 1)), limit, id));
    }

    private static <T extends Record> void one(Context context, Function<String, Optional<T>> find) {
        Parameters.of(context, Set.of());
        String id = context.pathParam("id");
        Answers.json(context, find.apply(id).orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_LINK, id)));
    }

    private void timeline(Context context) {
        Parameters parameters = Parameters.of(
                context, Set.of("actor", "story", "occurrence", "measure", "since", "until", "limit", "cursor"));
        LocalDate since = parameters.day("since");
        LocalDate until = parameters.day("until");
        List<Links.Occurrence> line = Timeline.of(ledger.occurrences(parameters.links()), since, until);
        Answers.page(context, Page.of(line, parameters.after(), parameters.limit(), Links.Occurrence::id));
    }
}
