package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Tallies;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/**
 * The page of an actor: what it is called, with whom it deals, and what it did week by week.
 *
 * @param names what it is called, the most frequent first
 * @param merges the ids that were given up for its own, and why
 * @param apart whom people keep apart from it
 * @param parts the ids that count as this actor, where there are others than its own
 * @param tellers who says what it does, and what is done to it
 * @param partners whom it acts upon and who acts upon it
 */
@JStache(path = "actor")
record ActorPage(
        Frame frame,
        String id,
        List<ClaimsPage.Link> links,
        List<Name> names,
        boolean nameless,
        List<Merge> merges,
        boolean merged,
        List<Apart> apart,
        boolean hasApart,
        List<Part> parts,
        boolean hasParts,
        List<Teller> tellers,
        boolean untold,
        List<Partner> partners,
        boolean alone,
        HeatStrip does,
        HeatStrip suffers) {
    /** How many claims of each part an actor's names are taken from. */
    private static final int NAMED_IN = 500;

    private static final int MOST = 5_000;
    private static final int SHORT = 8;
    private static final int PARTNERS = 40;

    /** A name, and in how many of the claims that were looked at. */
    record Name(String text, long claims) {}

    /**
     * An id that was given up for that of this actor.
     *
     * @param actors the two ids that the rule holds against each other, with a space between
     * @param tags the entity tags with which something can be decided about them
     * @param decision the entry of the decision that joined them, or 0 where a rule did
     */
    record Merge(
            String id,
            String names,
            String rule,
            String reason,
            List<ClaimsPage.Link> articles,
            String actors,
            String tags,
            long decision,
            boolean decided) {}

    /** Two ids that a person keeps apart, and the tags with which that can be taken back. */
    record Apart(String one, String other, String by, String reason, String tags, long decision) {}

    /** An id that counts as this actor, such as a state's army, and in how many of those claims. */
    record Part(String id, String href, long claims) {}

    /** Who says so, and in how many claims. */
    record Teller(String id, String href, long does, long suffers) {
        long all() {
            return does + suffers;
        }
    }

    /** Somebody else, and in how many claims either acts upon the other. */
    record Partner(String id, String href, long to, long from) {
        long all() {
            return to + from;
        }
    }

    static ActorPage of(Ledger ledger, Caller caller, String asked) {
        List<String> all = ledger.identities().ids(asked);
        String id = all.get(0);
        List<Tallies.Dyad> does = dyads(ledger, id, null);
        List<Tallies.Dyad> suffers = dyads(ledger, null, id);
        Map<String, Long> names = new TreeMap<>();
        Map<String, Long> ids = new TreeMap<>();
        forEach(ledger, all, (text, actor) -> {
            names.merge(text, 1L, Long::sum);
            ids.merge(actor, 1L, Long::sum);
        });
        List<Teller> tellers = tellers(ledger, id);
        List<Merge> merges = merges(ledger, id);
        List<Apart> apart = apart(ledger, all);
        if (does.isEmpty() && suffers.isEmpty() && names.isEmpty() && KeptApart.isUnheardOf(ledger, all)) {
            throw RequestFault.notFound(FaultCode.NO_SUCH_LINK, id);
        }
        List<Partner> partners = partners(id, does, suffers);
        return new ActorPage(
                Frame.of(caller, "actors", id),
                id,
                List.of(link("acts", "actor", id), link("is acted upon", "recipient", id), link("says", "source", id)),
                names.entrySet().stream()
                        .map(entry -> new Name(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingLong(Name::claims)
                                .reversed()
                                .thenComparing(Name::text))
                        .toList(),
                names.isEmpty(),
                merges,
                !merges.isEmpty(),
                apart,
                !apart.isEmpty(),
                ids.entrySet().stream()
                        .map(entry -> new Part(
                                entry.getKey(),
                                Address.of("actors", entry.getKey()).toString(),
                                entry.getValue()))
                        .toList(),
                ids.size() > 1,
                tellers,
                tellers.isEmpty(),
                partners,
                partners.isEmpty(),
                HeatStrip.of("What " + id + " does", does),
                HeatStrip.of("What is done to " + id, suffers));
    }

    private static List<Merge> merges(Ledger ledger, String id) {
        return ledger.identities().merges(id).stream()
                .map(merge -> new Merge(
                        merge.from(),
                        String.join(", ", merge.names()),
                        Token.of(merge.rule()).replace('-', ' '),
                        merge.reason(),
                        merge.articles().stream()
                                .map(article -> new ClaimsPage.Link(
                                        article.substring(0, SHORT),
                                        Address.of("articles", article).toString()))
                                .toList(),
                        merge.from() + " " + merge.beside(),
                        tags(ledger, List.of(merge.from(), merge.beside())),
                        merge.decision() == null ? 0 : merge.decision(),
                        merge.decision() != null))
                .toList();
    }

    private static List<Apart> apart(Ledger ledger, List<String> ids) {
        return KeptApart.of(ledger, ids).stream()
                .map(kept -> new Apart(
                        kept.subjects().get(0),
                        kept.subjects().get(1),
                        kept.by(),
                        kept.reason() == null ? "" : kept.reason(),
                        tags(ledger, kept.subjects()),
                        kept.entry()))
                .toList();
    }

    private static String tags(Ledger ledger, List<String> ids) {
        return ids.stream()
                .map(id -> Revision.tag(ledger.revision(List.of(id))))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static List<Tallies.Dyad> dyads(Ledger ledger, @Nullable String actor, @Nullable String recipient) {
        return ledger.tallies()
                .dyads(new Tallies.DyadQuery(actor, recipient, null, null, Tallies.Period.WEEK, null, MOST));
    }

    private static ClaimsPage.Link link(String text, String facet, String id) {
        return new ClaimsPage.Link(text, Address.of().with(facet, id).toString());
    }

    private static List<Partner> partners(String id, List<Tallies.Dyad> does, List<Tallies.Dyad> suffers) {
        Map<String, long[]> counts = new TreeMap<>();
        does.forEach(dyad -> counts.computeIfAbsent(dyad.recipient(), any -> new long[2])[0] += dyad.claims());
        suffers.forEach(dyad -> counts.computeIfAbsent(dyad.actor(), any -> new long[2])[1] += dyad.claims());
        return counts.entrySet().stream()
                .map(entry -> new Partner(
                        entry.getKey(),
                        Address.of("dyads")
                                .with("actor", id)
                                .with("recipient", entry.getKey())
                                .toString(),
                        entry.getValue()[0],
                        entry.getValue()[1]))
                .sorted(Comparator.comparingLong(Partner::all).reversed().thenComparing(Partner::id))
                .limit(PARTNERS)
                .toList();
    }

    private static List<Teller> tellers(Ledger ledger, String id) {
        Map<String, Long> does = ledger.facet(ClaimQuery.ALL.with(Facet.ACTOR, id), Facet.SOURCE, PARTNERS);
        Map<String, Long> suffers = ledger.facet(ClaimQuery.ALL.with(Facet.RECIPIENT, id), Facet.SOURCE, PARTNERS);
        return Stream.concat(does.keySet().stream(), suffers.keySet().stream())
                .distinct()
                .filter(source -> !source.isBlank())
                .map(source -> new Teller(
                        source,
                        Address.of("actors", source).toString(),
                        does.getOrDefault(source, 0L),
                        suffers.getOrDefault(source, 0L)))
                .sorted(Comparator.comparingLong(Teller::all).reversed().thenComparing(Teller::id))
                .limit(PARTNERS)
                .toList();
    }

    /** Returns the names that an actor goes by, and in how many of the claims that were looked at. */
    static Map<String, Long> names(Ledger ledger, List<String> ids) {
        Map<String, Long> names = new TreeMap<>();
        forEach(ledger, ids, (text, actor) -> names.merge(text, 1L, Long::sum));
        return names;
    }

    /** Hands over the name and the id under which each claim knows the actor. */
    private static void forEach(Ledger ledger, List<String> ids, BiConsumer<String, String> consumer) {
        for (Facet facet : List.of(Facet.ACTOR, Facet.RECIPIENT, Facet.SOURCE)) {
            ledger.claims(ClaimQuery.ALL.with(facet, ids.get(0)).page(null, NAMED_IN))
                    .forEach(claim -> called(claim, ids)
                            .distinct()
                            .forEach(called -> consumer.accept(called.text(), called.actor())));
        }
    }

    /** A name in a claim, and whom it stands for. */
    private record Called(String text, String actor) {}

    private static Stream<Called> called(ClaimRecord claim, List<String> ids) {
        ClaimRecord.Event event = claim.event();
        Stream<ClaimRecord.Participant> people =
                event == null ? Stream.empty() : Stream.concat(event.actors().stream(), event.recipients().stream());
        return Stream.concat(
                people.flatMap(one -> called(one.text(), one.actor(), ids)),
                claim.sources().stream().flatMap(one -> called(one.text(), one.actor(), ids)));
    }

    private static Stream<Called> called(String text, @Nullable String actor, List<String> ids) {
        return actor != null && ids.stream().anyMatch(id -> isOrIsOf(actor, id))
                ? Stream.of(new Called(text, actor))
                : Stream.empty();
    }

    /** Says whether an actor is the one of that id, or a sector of the state of that id. */
    private static boolean isOrIsOf(String actor, String id) {
        return actor.equals(id) || actor.startsWith(id + ":");
    }
}
