package org.hearsay.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.link.Layer;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.Linker;
import org.hearsay.link.Linking;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Links what is pending, some articles in a transaction. Remembers the articles and claims that it saw last, and so is kept from one run to
 * the next as long as nobody else writes and no transaction fails. Serves the connection that writes; not safe for several threads.
 */
final class LinkRun implements AutoCloseable {
    /** How many things are linked in one transaction: more save little, and keep others who write waiting. */
    static final int BATCH = 32;

    private static final String CLAIMS = ClaimRowReader.SELECT
            + "WHERE c.article = ? AND c.status IN ('machine', 'accepted', 'edited') ORDER BY c.id";

    private final Statements statements;
    private final LinkTable table;
    private final SqliteLinks links;
    private final Linking linking;

    LinkRun(Handle handle, Linker linker) {
        this.statements = new Statements(handle);
        this.table = new LinkTable(statements);
        this.links = new SqliteLinks(statements, table);
        this.linking = linker.over(links);
    }

    /**
     * Links the next things that are pending: decisions first, then articles, then those that are to be weighed anew. Returns how many;
     * where it is fewer than {@link #BATCH}, nothing is pending any more.
     */
    int step() {
        List<Long> decisions = statements.list(
                "SELECT decision FROM link_pending_decision ORDER BY decision LIMIT ?", row -> row.getLong(1), BATCH);
        decisions.forEach(this::decision);
        links.begin();
        int done = decisions.size();
        if (done < BATCH) {
            done += articles(BATCH - done);
        }
        if (done < BATCH) {
            done += linking.weigh(BATCH - done);
        }
        table.finish();
        return done;
    }

    /** Links articles in the order of their days, in which the fewest have to be weighed twice. */
    private int articles(int most) {
        List<String> ids = statements.list(
                "SELECT p.article FROM link_pending p LEFT JOIN article a ON a.id = p.article"
                        + " ORDER BY a.published_from, p.article LIMIT ?",
                row -> row.getString(1),
                most);
        if (!ids.isEmpty()) {
            linking.link(ids.stream().map(this::update).toList());
            ids.forEach(id -> statements.run("DELETE FROM link_pending WHERE article = ?", id));
        }
        return ids.size();
    }

    private Linking.Update update(String id) {
        Optional<ArticleRow> row = new Articles(statements.handle()).find(id);
        return row.isPresent() && row.get().kept().supersededBy() == null
                ? Linking.Update.of(
                        LinkArticle.of(row.get().article()), statements.list(CLAIMS, ClaimRowReader::read, id))
                : Linking.Update.gone(id);
    }

    private void decision(long sequence) {
        KeptDecision kept = new Decisions(statements.handle()).find(sequence).orElseThrow();
        if (kept.decision() instanceof Decision.FigureOverride override) {
            String occurrence = table.occurrence(override.claim());
            if (occurrence != null) {
                linking.render(occurrence);
            }
        } else {
            List<List<String>> pairs = pairs(kept.decision());
            pairs.forEach(this::constrain);
            links.begin();
            linking.review(Layer.CLAIM, pairs);
        }
        statements.run("DELETE FROM link_pending_decision WHERE decision = ?", sequence);
    }

    /** The claims of one side are joined in a row; between the sides of a split, each is parted from each. */
    private static List<List<String>> pairs(Decision decision) {
        List<List<String>> pairs = new ArrayList<>();
        if (decision instanceof Decision.Merge merge) {
            row(merge.claims(), pairs);
        } else if (decision instanceof Decision.Split split) {
            row(split.apart(), pairs);
            split.apart().forEach(one -> split.from().forEach(other -> pairs.add(pair(one, other))));
        }
        return pairs;
    }

    private static void row(List<String> claims, List<List<String>> pairs) {
        for (int i = 1; i < claims.size(); i++) {
            pairs.add(pair(claims.get(i - 1), claims.get(i)));
        }
    }

    private static List<String> pair(String first, String second) {
        return List.copyOf(new TreeSet<>(List.of(first, second)));
    }

    /** Writes what the latest decision that stands says of two claims. */
    private void constrain(List<String> pair) {
        Boolean joined = null;
        for (KeptDecision kept : new Decisions(statements.handle()).about(pair.get(0))) {
            if (kept.stands() && pairs(kept.decision()).contains(pair)) {
                joined = !(kept.decision() instanceof Decision.Split split) || isOneSide(split, pair);
            }
        }
        constrain(Linking.node(pair.get(0)), Linking.node(pair.get(1)), joined);
        constrain(Linking.node(pair.get(1)), Linking.node(pair.get(0)), joined);
    }

    private static boolean isOneSide(Decision.Split split, List<String> pair) {
        return split.apart().containsAll(pair);
    }

    private void constrain(long node, long other, @Nullable Boolean joined) {
        int layer = Layer.CLAIM.number();
        if (joined == null) {
            statements.run(
                    "DELETE FROM link_constraint WHERE layer = ? AND node = ? AND other = ?", layer, node, other);
        } else {
            statements.run(
                    "INSERT OR REPLACE INTO link_constraint (layer, node, other, joined) VALUES (?, ?, ?, ?)",
                    layer,
                    node,
                    other,
                    joined ? 1 : 0);
        }
    }

    void finish(Clock clock, String by) {
        LinkRows.record(statements, table.sum(), clock, by);
    }

    @Override
    public void close() {
        statements.close();
    }
}
