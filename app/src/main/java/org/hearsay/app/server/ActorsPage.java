package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;

/** The page that lists those who take part most. */
@JStache(path = "actors")
record ActorsPage(Frame frame, String words, List<Row> rows, boolean none) {
    private static final int MOST = 1_000;
    private static final int SHOWN = 200;

    /** An actor, and in how many claims it acts, is acted upon, says something. */
    record Row(String id, String href, long acts, long isActedUpon, long says) {
        long all() {
            return acts + isActedUpon + says;
        }
    }

    static ActorsPage of(FacetCounts counts, Caller caller, String words) {
        Map<String, Long> acts = counts.facet(ClaimQuery.ALL, Facet.ACTOR, MOST);
        Map<String, Long> suffers = counts.facet(ClaimQuery.ALL, Facet.RECIPIENT, MOST);
        Map<String, Long> says = counts.facet(ClaimQuery.ALL, Facet.SOURCE, MOST);
        Map<String, Row> rows = new TreeMap<>();
        List.of(acts, suffers, says)
                .forEach(part -> part.keySet()
                        .forEach(id -> rows.put(
                                id,
                                new Row(
                                        id,
                                        Address.of("actors", id).toString(),
                                        acts.getOrDefault(id, 0L),
                                        suffers.getOrDefault(id, 0L),
                                        says.getOrDefault(id, 0L)))));
        String wanted = words.toLowerCase(Locale.ROOT);
        List<Row> shown = rows.values().stream()
                // A source that a text leaves open has no id: nobody's page would be behind it.
                .filter(row -> !row.id().isBlank())
                .filter(row -> row.id().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingLong(Row::all).reversed().thenComparing(Row::id))
                .limit(SHOWN)
                .toList();
        return new ActorsPage(Frame.of(caller, "actors", "Actors"), words, shown, shown.isEmpty());
    }
}
