package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Tallies;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** The page of sources: what each origin claims, what became of it, and how reliable analysts hold it to be. */
@JStache(path = "sources")
record SourcesPage(
        Frame frame,
        List<Row> rows,
        boolean none,
        boolean linksAreStale,
        @Nullable String next) {
    private static final String[] GRADES = {
        "completely reliable",
        "usually reliable",
        "fairly reliable",
        "not usually reliable",
        "unreliable",
        "cannot be judged"
    };

    /** An origin. */
    record Row(
            String id,
            String name,
            String type,
            String outlets,
            String href,
            String tag,
            String letter,
            List<Pane.Choice> grades,
            long claims,
            long occurrences,
            long confirmed,
            long contradicted,
            long superseded) {}

    static SourcesPage of(Ledger ledger, Caller caller, @Nullable String id, @Nullable String after, int limit) {
        List<Tallies.SourceTally> found = id == null
                ? ledger.tallies().sources(after, limit + 1)
                : ledger.tallies().source(id).stream().toList();
        Page<Tallies.SourceTally> page = Page.of(found, limit, Tallies.SourceTally::id);
        Map<String, String> letters = Ratings.of(ledger);
        return new SourcesPage(
                Frame.of(caller, "sources", "Sources"),
                page.items().stream()
                        .map(tally -> row(ledger, tally, letters.getOrDefault(tally.id(), "")))
                        .toList(),
                page.items().isEmpty(),
                ledger.linksAreStale(),
                page.next() == null
                        ? null
                        : Address.of("sources").with("cursor", page.next()).toString());
    }

    private static Row row(Ledger ledger, Tallies.SourceTally tally, String letter) {
        return new Row(
                tally.id(),
                tally.name(),
                Token.of(tally.type()),
                String.join(", ", tally.outlets()),
                Address.of().with("source", tally.id()).toString(),
                Revision.tag(ledger.revision(List.of(tally.id()))),
                letter,
                grades(letter),
                tally.claims(),
                tally.occurrences(),
                tally.confirmed(),
                tally.contradicted(),
                tally.superseded());
    }

    private static List<Pane.Choice> grades(String letter) {
        return Stream.of("A", "B", "C", "D", "E", "F")
                .map(one -> new Pane.Choice(one, one + " " + GRADES[one.charAt(0) - 'A'], one.equals(letter)))
                .toList();
    }
}
