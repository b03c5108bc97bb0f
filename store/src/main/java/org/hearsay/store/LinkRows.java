package org.hearsay.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Links;
import org.hearsay.link.Linker;
import org.hearsay.store.LinkRow.Kind;
import org.jdbi.v3.core.Handle;

/** Says whether the links are up to date, empties their tables, and replaces them all. Serves one transaction. */
final class LinkRows {
    static final String SUBJECT = "links";

    /** Stands for the rules of links that were made elsewhere. */
    private static final String FOREIGN = "foreign";

    private static final List<String> TABLES = List.of(
            "link",
            "link_member",
            "claim_link",
            "link_sum",
            "link_article",
            "link_claim",
            "link_node",
            "link_key",
            "link_edge",
            "link_constraint",
            "link_counted",
            "link_count",
            "link_weigh",
            "link_voice",
            "link_word",
            "link_rules",
            "link_pending",
            "link_pending_decision");

    private final Handle handle;

    LinkRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * What the entry of a linking says.
     *
     * @param hash the sum of the hashes of the lines of all links
     */
    record Replacement(int copies, int origins, int occurrences, int figures, int conflicts, int stories, String hash) {
        static Replacement of(LinkSum sum) {
            return new Replacement(
                    sum.count(Kind.COPY),
                    sum.count(Kind.ORIGIN),
                    sum.count(Kind.OCCURRENCE),
                    sum.count(Kind.FIGURE),
                    sum.count(Kind.CONFLICT),
                    sum.count(Kind.STORY),
                    sum.sum());
        }
    }

    boolean isStale() {
        return isPending() || (hasArticles() && !rules().equals(Linker.version()) && !rules().equals(FOREIGN));
    }

    /** Says whether a version made the links that kept no sum of them; they wait to be made anew. */
    boolean areOfAnEarlierVersion() {
        return rules().isEmpty() && isPending();
    }

    /** Says whether this version made the links. */
    boolean areOwn() {
        return rules().equals(Linker.version());
    }

    /** Says whether something changed since it was linked. */
    boolean isPending() {
        return isTrue("SELECT EXISTS (SELECT 1 FROM link_pending) OR EXISTS (SELECT 1 FROM link_pending_decision)"
                + " OR EXISTS (SELECT 1 FROM link_weigh)");
    }

    private boolean hasArticles() {
        return isTrue("SELECT EXISTS (SELECT 1 FROM article WHERE superseded_by IS NULL)");
    }

    private boolean isTrue(String sql) {
        return handle.createQuery(sql).mapTo(Boolean.class).one();
    }

    private String rules() {
        return handle.createQuery("SELECT version FROM link_rules")
                .mapTo(String.class)
                .findFirst()
                .orElse("");
    }

    /** Where the links were made with other rules than this version has, forgets them, and says so: all has to be linked anew. */
    boolean requireRules() {
        if (areOwn()) {
            return false;
        }
        empty(Linker.version());
        handle.execute("INSERT INTO link_pending (article) SELECT id FROM article WHERE superseded_by IS NULL");
        handle.execute("INSERT INTO link_pending_decision (decision) SELECT sequence FROM decision"
                + " WHERE kind IN ('merge', 'split') AND undone_by IS NULL");
        return true;
    }

    private void empty(String rules) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
        handle.execute("INSERT INTO link_rules (version) VALUES (?)", rules);
    }

    void replace(Links links, Clock clock, String by) {
        List<LinkRow> rows = LinkRow.of(links).toList();
        try (Statements statements = new Statements(handle)) {
            LinkTable table = new LinkTable(statements);
            if (!isPending() && isThere(rows, table)) {
                return;
            }
            for (Kind kind : Kind.values()) {
                handle.createQuery("SELECT id FROM link WHERE kind = ?")
                        .bind(0, Tokens.of(kind))
                        .mapTo(String.class)
                        .list()
                        .forEach(id -> table.remove(kind, id));
            }
            empty(FOREIGN);
            handle.execute("DELETE FROM link_sum");
            table.forgetSum();
            rows.forEach(table::put);
            linkClaims(links, table);
            table.finish();
            record(statements, table.sum(), clock, by);
        }
    }

    private static boolean isThere(List<LinkRow> rows, LinkTable table) {
        java.math.BigInteger sum = java.math.BigInteger.ZERO;
        for (LinkRow row : rows) {
            sum = sum.add(LinkSum.hash(row.line()));
        }
        return LinkSum.hex(sum).equals(table.sum().sum());
    }

    /** Writes the entry of a linking, unless the last one says the same. */
    static void record(Statements statements, LinkSum sum, Clock clock, String by) {
        String payload = ClaimJson.write(Replacement.of(sum));
        Optional<String> present = Optional.ofNullable(statements.first(
                "SELECT payload FROM entry WHERE subject = ? ORDER BY sequence DESC LIMIT 1",
                row -> row.getString(1),
                SUBJECT));
        if (!present.equals(Optional.of(payload))) {
            new Entries(statements, clock, by).append("link", SUBJECT, payload);
        }
    }

    /** A claim belongs to the story of its occurrence; one without an occurrence, to the first story of its article. */
    private void linkClaims(Links links, LinkTable table) {
        for (Links.Occurrence occurrence : links.occurrences()) {
            occurrence.claims().forEach(claim -> table.file(claim, occurrence.id(), occurrence.story()));
        }
        handle.execute("INSERT OR IGNORE INTO claim_link (claim, story) SELECT c.id, min(m.id) FROM link_member m"
                + " JOIN claim c ON c.article = m.member WHERE m.kind = 'story' AND m.role = 'article'"
                + " AND c.status NOT IN ('withdrawn', 'superseded') GROUP BY c.id");
    }
}
