package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Links;
import org.jdbi.v3.core.Handle;

/** Replaces all links in one transaction. */
final class LinkRows {
    static final String SUBJECT = "links";

    private final Handle handle;

    LinkRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * What the entry of a replacement says.
     *
     * @param hash the hash of the lines of all links, by kind and id
     */
    record Replacement(int copies, int origins, int occurrences, int figures, int conflicts, int stories, String hash) {
        static Replacement of(Links links, List<LinkRow> rows) {
            Hashes hashes = new Hashes();
            rows.forEach(row -> hashes.line(row.line()));
            return new Replacement(
                    links.copies().size(),
                    links.origins().size(),
                    links.occurrences().size(),
                    links.figures().size(),
                    links.conflicts().size(),
                    links.stories().size(),
                    hashes.hex());
        }
    }

    boolean isStale() {
        // Whether a claim is rated or remarked on makes no difference to what it is about, and neither does accepting
        // one that stands.
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM entry e LEFT JOIN decision d ON d.sequence = e.sequence"
                        + " WHERE e.sequence > coalesce((SELECT max(sequence) FROM entry WHERE subject = ?), 0)"
                        + " AND coalesce(d.kind, '') NOT IN ('note', 'credibility', 'coding')"
                        + " AND NOT (coalesce(d.kind, '') = 'accept'"
                        + " AND coalesce(e.payload ->> '$.was.status', '') NOT IN ('rejected', 'withdrawn')))")
                .bind(0, SUBJECT)
                .mapTo(Boolean.class)
                .one();
    }

    void replace(Links links, Clock clock, String by) {
        List<LinkRow> rows = LinkRow.of(links)
                .sorted(Comparator.comparing(LinkRow::kind).thenComparing(LinkRow::id, LinkRows::compareAsSqlite))
                .toList();
        String payload = ClaimJson.write(Replacement.of(links, rows));
        if (payload.equals(present().orElse(null)) && !isStale()) {
            return;
        }
        try (Statements statements = new Statements(handle)) {
            rememberIds();
            handle.execute("DELETE FROM link_member");
            handle.execute("DELETE FROM link");
            handle.execute("DELETE FROM claim_link");
            rows.forEach(row -> insert(row, statements));
            linkClaims(links, statements);
            redirect();
            new Entries(statements, clock, by).append("link", SUBJECT, payload);
        }
    }

    /** SQLite sorts by the bytes of UTF-8, Java by the units of UTF-16. */
    private static int compareAsSqlite(String first, String second) {
        return Arrays.compareUnsigned(first.getBytes(StandardCharsets.UTF_8), second.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> present() {
        return handle.createQuery("SELECT payload FROM entry WHERE subject = ? ORDER BY sequence DESC LIMIT 1")
                .bind(0, SUBJECT)
                .mapTo(String.class)
                .findFirst();
    }

    private static void insert(LinkRow row, Statements statements) {
        String kind = Tokens.of(row.kind());
        statements.run(
                "INSERT INTO link (kind, id, story, occurrence, measure, record) VALUES (?, ?, ?, ?, ?, ?)",
                kind,
                row.id(),
                row.story(),
                row.occurrence(),
                row.measure(),
                row.record());
        row.members().forEach((role, members) -> {
            for (String member : members) {
                statements.run(
                        "INSERT INTO link_member (kind, role, member, id) VALUES (?, ?, ?, ?)",
                        kind,
                        role,
                        member,
                        row.id());
            }
        });
    }

    /** A claim belongs to the story of its occurrence; one without an occurrence, to the first story of its article. */
    private static void linkClaims(Links links, Statements statements) {
        for (Links.Occurrence occurrence : links.occurrences()) {
            for (String claim : occurrence.claims()) {
                statements.run(
                        "INSERT OR IGNORE INTO claim_link (claim, occurrence, story) VALUES (?, ?, ?)",
                        claim,
                        occurrence.id(),
                        occurrence.story());
            }
        }
        statements.run("INSERT OR IGNORE INTO claim_link (claim, story) SELECT c.id, min(m.id) FROM link_member m"
                + " JOIN claim c ON c.article = m.member WHERE m.kind = 'story' AND m.role = 'article'"
                + " AND c.status NOT IN ('withdrawn', 'superseded') GROUP BY c.id");
    }

    /** Notes the members of what is there, to tell afterwards where each went. */
    private void rememberIds() {
        handle.execute("CREATE TEMP TABLE IF NOT EXISTS former (kind TEXT, role TEXT, member TEXT, id TEXT)");
        handle.execute("DELETE FROM temp.former");
        handle.execute("INSERT INTO temp.former SELECT kind, role, member, id FROM link_member"
                + " WHERE (kind = 'occurrence' AND role = 'claim') OR (kind = 'story' AND role = 'article')");
    }

    /** An id that is gone leads to where most of its members went, and so does whatever led to it. */
    private void redirect() {
        handle.execute("INSERT OR REPLACE INTO link_redirect (kind, former, current)"
                + " SELECT kind, former, current FROM (SELECT f.kind AS kind, f.id AS former, m.id AS current,"
                + " row_number() OVER (PARTITION BY f.kind, f.id ORDER BY count(*) DESC, m.id) AS place"
                + " FROM temp.former f JOIN link_member m ON m.kind = f.kind AND m.role = f.role AND m.member = f.member"
                + " WHERE NOT EXISTS (SELECT 1 FROM link l WHERE l.kind = f.kind AND l.id = f.id)"
                + " GROUP BY f.kind, f.id, m.id) WHERE place = 1");
        handle.execute("UPDATE link_redirect SET current = (SELECT r.current FROM link_redirect r"
                + " WHERE r.kind = link_redirect.kind AND r.former = link_redirect.current)"
                + " WHERE EXISTS (SELECT 1 FROM link_redirect r"
                + " WHERE r.kind = link_redirect.kind AND r.former = link_redirect.current)"
                + " AND NOT EXISTS (SELECT 1 FROM link l WHERE l.kind = link_redirect.kind"
                + " AND l.id = link_redirect.current)");
        handle.execute("DELETE FROM temp.former");
    }
}
