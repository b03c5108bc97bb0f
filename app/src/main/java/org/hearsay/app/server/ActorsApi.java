package org.hearsay.app.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.SourceType;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.event.EventType;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.Identities;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Tallies;
import org.hearsay.store.DecisionRecord;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** Who takes part, who did what to whom, and what became of what each source claims. */
final class ActorsApi {
    private static final Set<String> PAGED = Set.of("limit", "cursor");

    private final Ledger ledger;
    private final FacetCounts counts;

    ActorsApi(Ledger ledger, FacetCounts counts) {
        this.ledger = ledger;
        this.counts = counts;
    }

    void addTo(RoutesConfig routes) {
        routes.get(Api.ROOT + "/actors", this::actors);
        routes.get(Api.ROOT + "/actors/{id}", this::actor);
        routes.get(Api.ROOT + "/actor-merges", this::merges);
        routes.get(Api.ROOT + "/dyads", this::dyads);
        routes.get(Api.ROOT + "/sources", this::sources);
        routes.get(Api.ROOT + "/sources/{id}", this::source);
    }

    private void actors(Context context) {
        Parameters parameters = Parameters.of(context, PAGED);
        int limit = parameters.limit();
        List<Tallies.ActorTally> found = counts.actors(parameters.after(), limit + 1);
        Answers.page(context, Page.of(found, limit, Tallies.ActorTally::id));
    }

    /** A name that an actor goes by, and in how many of the claims that were looked at. */
    private record Name(String text, long claims) {}

    /**
     * An actor: how often it takes part, what it is called, which ids were given up for its own, and which people keep apart from
     * one of these.
     */
    private record Actor(
            String id,
            long acts,
            long isActedUpon,
            long says,
            List<Name> names,
            List<Identities.Merge> merges,
            List<DecisionRecord> apart) {}

    private void actor(Context context) {
        Parameters.of(context, Set.of());
        String asked = context.pathParam("id");
        List<String> ids = ledger.identities().ids(asked);
        String id = ids.get(0);
        Map<String, Long> names = ActorPage.names(ledger, ids);
        Actor actor = new Actor(
                id,
                ledger.count(ClaimQuery.ALL.with(Facet.ACTOR, id)),
                ledger.count(ClaimQuery.ALL.with(Facet.RECIPIENT, id)),
                ledger.count(ClaimQuery.ALL.with(Facet.SOURCE, id)),
                names.entrySet().stream()
                        .map(entry -> new Name(entry.getKey(), entry.getValue()))
                        .toList(),
                ledger.identities().merges(id),
                KeptApart.of(ledger, ids).stream().map(DecisionRecord::of).toList());
        if (actor.acts() + actor.isActedUpon() + actor.says() == 0 && KeptApart.isUnheardOf(ledger, ids)) {
            throw RequestFault.notFound(FaultCode.NO_SUCH_LINK, asked);
        }
        // Whoever decides about an id has seen that id, whichever one stands for it.
        Answers.json(context, actor, ledger.revision(List.of(asked)));
    }

    private void merges(Context context) {
        Parameters parameters = Parameters.of(context, PAGED);
        int limit = parameters.limit();
        List<Identities.Merge> found = ledger.identities().merges(parameters.after(), limit + 1);
        Answers.page(context, Page.of(found, limit, Identities.Merge::from));
    }

    private void dyads(Context context) {
        Parameters parameters =
                Parameters.of(context, Set.of("actor", "recipient", "since", "until", "by", "limit", "cursor"));
        int limit = parameters.limit();
        String after = parameters.after();
        List<Tallies.Dyad> found = counts.dyads(new Tallies.DyadQuery(
                parameters.text("actor"),
                parameters.text("recipient"),
                parameters.day("since"),
                parameters.day("until"),
                period(parameters.text("by")),
                after == null ? null : dyad(after),
                limit + 1));
        Answers.page(context, Page.of(found, limit, ActorsApi::key));
    }

    private static Tallies.Period period(@Nullable String by) {
        if (by == null) {
            return Tallies.Period.ALL;
        }
        return Arrays.stream(Tallies.Period.values())
                .filter(period -> Token.of(period).equals(by))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter("by", "is all, week or month"));
    }

    private static String key(Tallies.Dyad dyad) {
        String from = dyad.from() == null ? "" : dyad.from().toString();
        return String.join("\n", dyad.actor(), dyad.recipient(), dyad.type().name(), from);
    }

    private static Tallies.Dyad dyad(String key) {
        String[] parts = key.split("\n", -1);
        try {
            return new Tallies.Dyad(
                    parts[0],
                    parts[1],
                    EventType.valueOf(parts[2]),
                    parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
                    0);
        } catch (RuntimeException foreign) {
            throw Cursor.unknown();
        }
    }

    /**
     * A source: what it claims, what became of it, and how reliable analysts hold it to be.
     *
     * @param reliability the Admiralty letter, A to F, or null where nobody rated it
     */
    private record Source(
            String id,
            String name,
            SourceType type,
            @Nullable String reliability,
            List<String> outlets,
            long claims,
            long occurrences,
            long confirmed,
            long contradicted,
            long superseded) {
        static Source of(Tallies.SourceTally tally, @Nullable String letter) {
            return new Source(
                    tally.id(),
                    tally.name(),
                    tally.type(),
                    letter,
                    tally.outlets(),
                    tally.claims(),
                    tally.occurrences(),
                    tally.confirmed(),
                    tally.contradicted(),
                    tally.superseded());
        }
    }

    private void sources(Context context) {
        Parameters parameters = Parameters.of(context, PAGED);
        int limit = parameters.limit();
        Map<String, String> letters = Ratings.of(ledger);
        List<Source> found = ledger.tallies().sources(parameters.after(), limit + 1).stream()
                .map(tally -> Source.of(tally, letters.get(tally.id())))
                .toList();
        Answers.page(context, Page.of(found, limit, Source::id));
    }

    private void source(Context context) {
        Parameters.of(context, Set.of());
        String id = context.pathParam("id");
        long revision = ledger.revision(List.of(id));
        Source source = ledger.tallies()
                .source(id)
                .map(tally -> Source.of(tally, Ratings.of(ledger.decisions(id)).get(id)))
                .orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_LINK, id));
        Answers.json(context, source, revision);
    }
}
