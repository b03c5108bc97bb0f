package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Copy;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.Occurrence;
import org.hearsay.ledger.Links.Story;
import org.hearsay.link.ArticleTraits;
import org.hearsay.link.Cell;
import org.hearsay.link.ClaimTraits;
import org.hearsay.link.Layer;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.LinkMemory;
import org.hearsay.link.Voice;
import org.hearsay.store.LinkRow.Kind;
import org.jspecify.annotations.Nullable;

/** What linking remembers, in the tables of the ledger. Serves one connection; each article is a transaction. */
final class SqliteLinks implements LinkMemory {
    private static final long[] NONE = new long[0];

    private final Statements statements;
    private final LinkTable links;
    private final Origins origins;

    /** Whether people joined or parted anything; asked once in a transaction, since mostly they did not. */
    private @Nullable Boolean constrained;

    SqliteLinks(Statements statements, LinkTable links) {
        this.statements = statements;
        this.links = links;
        this.origins = new Origins(statements, links);
    }

    @Override
    public @Nullable ArticleTraits article(long node) {
        return statements.first(
                "SELECT node, id, outlet, title, first_line, day_from, day_to, credit, shingles, terms, weights"
                        + " FROM link_article WHERE node = ?",
                SqliteLinks::article,
                node);
    }

    private static ArticleTraits article(ResultSet row) throws SQLException {
        return new ArticleTraits(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                day(row.getString(6)),
                day(row.getString(7)),
                row.getString(8),
                Numbers.unshortened(row, 9),
                Numbers.longs(row, 10),
                Numbers.doubles(row, 11));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public void keepArticle(ArticleTraits traits) {
        String known =
                statements.first("SELECT id FROM link_article WHERE node = ?", row -> row.getString(1), traits.node());
        requireSame(known, traits.id());
        statements.run(
                "INSERT OR REPLACE INTO link_article (node, id, outlet, title, first_line, day_from, day_to, credit,"
                        + " shingles, terms, weights) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                traits.node(),
                traits.id(),
                traits.outlet(),
                traits.title(),
                traits.firstLine(),
                text(traits.from()),
                text(traits.to()),
                traits.credit(),
                Numbers.shortened(traits.shingles()),
                Numbers.of(traits.terms()),
                Numbers.of(traits.weights()));
    }

    private static void requireSame(@Nullable String known, String id) {
        if (known != null && !known.equals(id)) {
            throw new IllegalStateException(known + " and " + id + " share a number, and one ledger can't link both");
        }
    }

    @Override
    public void dropArticle(long node) {
        statements.run("DELETE FROM link_article WHERE node = ?", node);
    }

    @Override
    public @Nullable LinkArticle text(long node) {
        String id = statements.first("SELECT id FROM link_article WHERE node = ?", row -> row.getString(1), node);
        return id == null
                ? null
                : new Articles(statements.handle())
                        .find(id)
                        .map(row -> LinkArticle.of(row.article()))
                        .orElse(null);
    }

    @Override
    public @Nullable Counted counted(long node) {
        return statements.first(
                "SELECT month, words FROM link_counted WHERE node = ?",
                row -> new Counted(node, row.getInt(1), Numbers.longs(row, 2)),
                node);
    }

    @Override
    public void keepCounted(Counted article) {
        statements.run(
                "INSERT OR REPLACE INTO link_counted (node, month, words) VALUES (?, ?, ?)",
                article.node(),
                article.month(),
                Numbers.of(article.words()));
    }

    @Override
    public void dropCounted(long node) {
        statements.run("DELETE FROM link_counted WHERE node = ?", node);
    }

    @Override
    public void count(int month, long[] words, int by) {
        statements.run(
                "INSERT INTO link_count (word, month, count) SELECT value, ?, ? FROM json_each(?) WHERE true"
                        + " ON CONFLICT (word, month) DO UPDATE SET count = count + excluded.count",
                month,
                by,
                Arrays.toString(words));
    }

    @Override
    public Map<Long, Long> counts(int from, int to, long[] words) {
        Map<Long, Long> counts = new HashMap<>();
        // One query for all: each has its price, whatever it finds.
        statements.list(
                "SELECT word, sum(count) AS n FROM link_count WHERE word IN (SELECT value FROM json_each(?))"
                        + " AND month BETWEEN ? AND ? GROUP BY word HAVING n > 0",
                row -> counts.put(row.getLong(1), row.getLong(2)),
                Arrays.toString(words),
                from,
                to);
        return counts;
    }

    @Override
    public void weighLater(int month) {
        statements.run("INSERT OR REPLACE INTO link_weigh (month, after) VALUES (?, -1)", month);
    }

    @Override
    public @Nullable Long toWeigh() {
        Integer month = statements.first("SELECT month FROM link_weigh ORDER BY month LIMIT 1", row -> row.getInt(1));
        while (month != null) {
            Long node = statements.first(
                    "SELECT c.node FROM link_weigh w JOIN link_counted c ON c.month = w.month AND c.node > w.after"
                            + " WHERE w.month = ? ORDER BY c.node LIMIT 1",
                    row -> row.getLong(1),
                    month);
            if (node != null) {
                statements.run("UPDATE link_weigh SET after = ? WHERE month = ?", node, month);
                return node;
            }
            statements.run("DELETE FROM link_weigh WHERE month = ?", month);
            month = statements.first("SELECT month FROM link_weigh ORDER BY month LIMIT 1", row -> row.getInt(1));
        }
        return null;
    }

    @Override
    public @Nullable ClaimTraits claim(long node) {
        return statements.first(
                "SELECT coalesce(c.decided, e.payload) AS payload, c.status, a.headline, a.published_from,"
                        + " a.published_to, a.published_basis, NULL AS occurrence, NULL AS story, l.article AS node,"
                        + " l.compared, l.leaning FROM link_claim l JOIN claim c ON c.id = l.id"
                        + " JOIN entry e ON e.sequence = c.entry JOIN article a ON a.id = c.article WHERE l.node = ?",
                row -> {
                    ClaimRecord claim = ClaimRowReader.read(row);
                    return new ClaimTraits(
                            node,
                            row.getLong("node"),
                            row.getInt("compared") == 1,
                            day(row.getString("leaning")),
                            claim);
                },
                node);
    }

    @Override
    public List<Long> claims(long article) {
        return statements.list(
                "SELECT node FROM link_claim WHERE article = ? ORDER BY node", row -> row.getLong(1), article);
    }

    @Override
    public void keepClaim(ClaimTraits traits) {
        String known =
                statements.first("SELECT id FROM link_claim WHERE node = ?", row -> row.getString(1), traits.node());
        requireSame(known, traits.claim().id());
        statements.run(
                "INSERT OR REPLACE INTO link_claim (node, id, article, compared, leaning) VALUES (?, ?, ?, ?, ?)",
                traits.node(),
                traits.claim().id(),
                traits.article(),
                traits.compared() ? 1 : 0,
                text(traits.leaning()));
    }

    @Override
    public void dropClaim(long node) {
        statements.run("DELETE FROM claim_link WHERE claim = (SELECT id FROM link_claim WHERE node = ?)", node);
        statements.run("DELETE FROM link_claim WHERE node = ?", node);
    }

    @Override
    public long[] holders(Layer layer, long key, int most) {
        return nodes("SELECT node FROM link_key WHERE layer = ? AND key = ? ORDER BY node LIMIT ?", layer, key, most);
    }

    @Override
    public long[] before(Layer layer, long key, long node, int most) {
        return nodes(
                "SELECT node FROM link_key WHERE layer = ? AND key = ? AND node < ? ORDER BY node DESC LIMIT ?",
                layer,
                key,
                node,
                most);
    }

    @Override
    public long[] after(Layer layer, long key, long node, int most) {
        return nodes(
                "SELECT node FROM link_key WHERE layer = ? AND key = ? AND node > ? ORDER BY node LIMIT ?",
                layer,
                key,
                node,
                most);
    }

    private long[] nodes(String sql, Layer layer, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = layer.number();
        System.arraycopy(values, 0, all, 1, values.length);
        return Numbers.of(statements.list(sql, row -> row.getLong(1), all));
    }

    @Override
    public long[] keys(Layer layer, long node) {
        long[] keys = statements.first(
                "SELECT keys FROM link_node WHERE layer = ? AND node = ?",
                row -> Numbers.longs(row, 1),
                layer.number(),
                node);
        return keys == null ? NONE : keys;
    }

    @Override
    public long time(Layer layer, long node) {
        Long time = statements.first(
                "SELECT time FROM link_node WHERE layer = ? AND node = ?", row -> row.getLong(1), layer.number(), node);
        return time == null ? 0 : time;
    }

    @Override
    public void post(Layer layer, long node, long[] keys, long time) {
        statements.run(
                "INSERT INTO link_node (layer, node, keys, time) VALUES (?, ?, ?, ?) ON CONFLICT (layer, node)"
                        + " DO UPDATE SET keys = excluded.keys, time = excluded.time",
                layer.number(),
                node,
                Numbers.of(keys),
                time);
        for (long key : keys) {
            statements.run(
                    "INSERT OR IGNORE INTO link_key (layer, key, node) VALUES (?, ?, ?)", layer.number(), key, node);
        }
    }

    @Override
    public void unpost(Layer layer, long node) {
        for (long key : keys(layer, node)) {
            statements.run("DELETE FROM link_key WHERE layer = ? AND key = ? AND node = ?", layer.number(), key, node);
        }
        statements.run("UPDATE link_node SET keys = x'' WHERE layer = ? AND node = ?", layer.number(), node);
        if (layer == Layer.WORD) {
            statements.run("DELETE FROM link_node WHERE layer = ? AND node = ?", layer.number(), node);
        }
    }

    @Override
    public Map<Long, Double> edges(Layer layer, long node, double least) {
        Map<Long, Double> edges = new TreeMap<>();
        statements.list(
                "SELECT other, score FROM link_edge WHERE layer = ? AND node = ?",
                row -> {
                    double score = row.getDouble(2);
                    return score < least ? null : edges.put(row.getLong(1), score);
                },
                layer.number(),
                node);
        return edges;
    }

    @Override
    public void connect(Layer layer, long first, long second, double score) {
        edge(layer, first, second, score);
        edge(layer, second, first, score);
    }

    private void edge(Layer layer, long node, long other, double score) {
        statements.run(
                "INSERT OR REPLACE INTO link_edge (layer, node, other, score) VALUES (?, ?, ?, ?)",
                layer.number(),
                node,
                other,
                score);
    }

    @Override
    public void disconnect(Layer layer, long first, long second) {
        String sql = "DELETE FROM link_edge WHERE layer = ? AND node = ? AND other = ?";
        statements.run(sql, layer.number(), first, second);
        statements.run(sql, layer.number(), second, first);
    }

    @Override
    public @Nullable Cell cell(Layer layer, long node) {
        return statements.first(
                "SELECT cell, level FROM link_node WHERE layer = ? AND node = ? AND cell IS NOT NULL",
                row -> new Cell(row.getLong(1), row.getInt(2)),
                layer.number(),
                node);
    }

    @Override
    public long[] members(Layer layer, long cell) {
        return nodes("SELECT node FROM link_node WHERE layer = ? AND cell = ? ORDER BY node", layer, cell);
    }

    @Override
    public void assign(Layer layer, long node, @Nullable Cell cell) {
        if (cell == null) {
            statements.run("DELETE FROM link_node WHERE layer = ? AND node = ?", layer.number(), node);
        } else {
            statements.run(
                    "UPDATE link_node SET cell = ?, level = ? WHERE layer = ? AND node = ?",
                    cell.id(),
                    cell.level(),
                    layer.number(),
                    node);
        }
    }

    @Override
    public Map<Long, Boolean> constraints(Layer layer, long node) {
        Map<Long, Boolean> constraints = new TreeMap<>();
        if (!isConstrained()) {
            return constraints;
        }
        statements.list(
                "SELECT other, joined FROM link_constraint WHERE layer = ? AND node = ?",
                row -> constraints.put(row.getLong(1), row.getInt(2) == 1),
                layer.number(),
                node);
        return constraints;
    }

    private boolean isConstrained() {
        Boolean known = constrained;
        if (known == null) {
            known = statements.first("SELECT 1 FROM link_constraint LIMIT 1", row -> true) != null;
            constrained = known;
        }
        return known;
    }

    /** Asks anew whether people joined or parted anything. */
    void begin() {
        constrained = null;
    }

    @Override
    public @Nullable Copy copy(String article) {
        return statements.first(
                "SELECT record FROM link WHERE kind = 'copy' AND id = ?",
                row -> ClaimJson.read(row.getString(1), Copy.class),
                article);
    }

    @Override
    public SortedSet<String> copiesOf(String article) {
        return new TreeSet<>(statements.list(
                "SELECT id FROM link_member WHERE kind = 'copy' AND role = 'article' AND member = ?",
                row -> row.getString(1),
                article));
    }

    @Override
    public void putCopy(Copy copy) {
        links.put(LinkRow.of(copy));
    }

    @Override
    public void removeCopy(String article) {
        links.remove(Kind.COPY, article);
    }

    @Override
    public @Nullable String storyOf(String article) {
        return links.holder(Kind.STORY, "article", article);
    }

    @Override
    public void putStory(Story story) {
        links.replace(LinkRow.of(story), Set.of("article"));
    }

    @Override
    public void removeStory(String id) {
        links.remove(Kind.STORY, id);
    }

    @Override
    public List<String> articlesOf(String story) {
        List<String> articles = statements.first(
                "SELECT record FROM link WHERE kind = 'story' AND id = ?",
                row -> ClaimJson.read(row.getString(1), Story.class).articles(),
                story);
        return articles == null ? List.of() : articles;
    }

    @Override
    public @Nullable String occurrenceOf(String claim) {
        return links.occurrence(claim);
    }

    @Override
    public List<String> claimsOf(String occurrence) {
        return links.members(Kind.OCCURRENCE, occurrence, "claim");
    }

    @Override
    public void putOccurrence(Occurrence occurrence, List<FigureLine> figures, List<Conflict> conflicts) {
        String id = occurrence.id();
        Set<String> former = new HashSet<>(claimsOf(id));
        links.replace(LinkRow.of(occurrence));
        String story = occurrence.story();
        String formerStory = links.holder(Kind.STORY, "occurrence", id);
        if (!Objects.equals(story, formerStory)) {
            links.removeMember(Kind.STORY, "occurrence", id);
            if (story != null) {
                links.member(Kind.STORY, "occurrence", id, story);
            }
        }
        for (String claim : occurrence.claims()) {
            if (!former.remove(claim) || !Objects.equals(story, formerStory)) {
                links.file(claim, id, story);
            }
        }
        former.forEach(claim -> links.unfile(claim, id));
        replaceAbout(Kind.FIGURE, id, figures.stream().map(LinkRow::of).toList());
        replaceAbout(Kind.CONFLICT, id, conflicts.stream().map(LinkRow::of).toList());
    }

    private void replaceAbout(Kind kind, String occurrence, List<LinkRow> rows) {
        Set<String> former = new TreeSet<>(links.about(kind, occurrence));
        for (LinkRow row : rows) {
            links.replace(row);
            former.remove(row.id());
        }
        former.forEach(id -> links.remove(kind, id));
    }

    @Override
    public void removeOccurrence(String id) {
        for (Kind kind : List.of(Kind.FIGURE, Kind.CONFLICT)) {
            links.about(kind, id).forEach(about -> links.remove(kind, about));
        }
        claimsOf(id).forEach(claim -> links.unfile(claim, id));
        links.remove(Kind.OCCURRENCE, id);
        links.removeMember(Kind.STORY, "occurrence", id);
    }

    @Override
    public void putVoices(String claim, List<Voice> voices) {
        origins.put(claim, voices);
    }

    @Override
    public void putStatement(String claim, @Nullable String story) {
        links.file(claim, null, story);
    }

    @Override
    public FigureLine.@Nullable Ruling override(List<String> claims) {
        Integer any = statements.first(
                "SELECT 1 FROM decision WHERE undone_by IS NULL AND kind = 'override' LIMIT 1", row -> row.getInt(1));
        if (any == null) {
            return null;
        }
        List<KeptDecision> overrides = new ArrayList<>();
        Decisions decisions = new Decisions(statements.handle());
        for (String claim : claims) {
            decisions.about(claim).stream()
                    .filter(kept -> kept.stands() && kept.decision().kind() == Decision.Kind.OVERRIDE)
                    .forEach(overrides::add);
        }
        return overrides.stream()
                .max(Comparator.comparingLong(KeptDecision::entry))
                .map(SqliteLinks::override)
                .orElse(null);
    }

    private static FigureLine.Ruling override(KeptDecision kept) {
        Decision.FigureOverride decision = (Decision.FigureOverride) kept.decision();
        return new FigureLine.Ruling(
                kept.entry(), kept.by(), kept.reason(), decision.low(), decision.best(), decision.high());
    }
}
