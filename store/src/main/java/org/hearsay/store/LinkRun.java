package org.hearsay.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.link.Layer;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.Linker;
import org.hearsay.link.Linking;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Links what is pending, one article in a transaction. Serves one run on one connection; not safe for several threads. */
final class LinkRun implements AutoCloseable {
    private static final int BATCH = 4096;
    private static final String CLAIMS = ClaimRowReader.SELECT
            + "WHERE c.article = ? AND c.status IN ('machine', 'accepted', 'edited') ORDER BY c.id";

    private final Statements statements;
    private final LinkTable table;
    private final Linking linking;

    LinkRun(Handle handle, Linker linker) {
        this.statements = new Statements(handle);
        this.table = new LinkTable(statements);
        this.linking = linker.over(new SqliteLinks(statements, table));
    }

    /**
     * Returns ids of articles that are to be linked, at most so many as are worth asking for at once: in the order of their days, in
     * which the fewest have to be weighed twice.
     */
    List<String> articles() {
        return statements.list(
                "SELECT p.article FROM link_pending p LEFT JOIN article a ON a.id = p.article"
                        + " ORDER BY a.published_from, p.article LIMIT ?",
                row -> row.getString(1),
                BATCH);
    }

    List<Long> decisions() {
        return statements.list(
                "SELECT decision FROM link_pending_decision ORDER BY decision LIMIT ?", row -> row.getLong(1), BATCH);
    }

    void article(String id) {
        Optional<ArticleRow> row = new Articles(statements.handle()).find(id);
        if (row.isPresent() && row.get().kept().supersededBy() == null) {
            List<ClaimRecord> claims = statements.list(CLAIMS, ClaimRowReader::read, id);
            linking.link(LinkArticle.of(row.get().article()), claims);
        } else {
            linking.unlink(id);
        }
        statements.run("DELETE FROM link_pending WHERE article = ?", id);
        table.finish();
    }

    /** Weighs the next article anew whose words are counted otherwise by now; returns false where there is none. */
    boolean weigh() {
        boolean found = linking.weigh();
        table.finish();
        return found;
    }

    void decision(long sequence) {
        KeptDecision kept = new Decisions(statements.handle()).find(sequence).orElseThrow();
        if (kept.decision() instanceof Decision.FigureOverride override) {
            String occurrence = table.occurrence(override.claim());
            if (occurrence != null) {
                linking.render(occurrence);
            }
        } else {
            List<List<String>> pairs = pairs(kept.decision());
            pairs.forEach(this::constrain);
            linking.review(Layer.CLAIM, pairs);
        }
        statements.run("DELETE FROM link_pending_decision WHERE decision = ?", sequence);
        table.finish();
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
