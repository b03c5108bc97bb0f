package org.hearsay.store;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.store.LinkRow.Kind;
import org.jdbi.v3.core.Handle;

/** Compares the links with the sum and the entry that stand for them, and their rows with their records. */
final class LinkCheck {
    private final Handle handle;
    private final Problems problems;
    private BigInteger sum = BigInteger.ZERO;

    LinkCheck(Handle handle, Problems problems) {
        this.handle = handle;
        this.problems = problems;
    }

    void run() {
        for (Kind kind : Kind.values()) {
            handle.createQuery("SELECT id, record FROM link WHERE kind = ? ORDER BY id")
                    .bind(0, Tokens.of(kind))
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .useStream(rows -> rows.forEach(row -> check(kind, row.getKey(), row.getValue())));
        }
        try (Statements statements = new Statements(handle)) {
            sums(statements);
        }
        claims();
    }

    private void sums(Statements statements) {
        LinkRows rows = new LinkRows(handle);
        if (rows.areOfAnEarlierVersion()) {
            return;
        }
        LinkSum kept = new LinkSum(statements);
        problems.check(
                kept.sum().equals(LinkSum.hex(sum)),
                "links: they are not those that were written, or some are missing");
        if (!rows.isPending()) {
            problems.reading(
                    "links",
                    () -> problems.check(
                            told(statements).equals(kept.sum()), "links: they are not those that the entries say"));
        }
    }

    private static String told(Statements statements) {
        String payload = statements.first(
                "SELECT payload FROM entry WHERE subject = ? ORDER BY sequence DESC LIMIT 1",
                row -> row.getString(1),
                LinkRows.SUBJECT);
        return payload == null
                ? LinkSum.hex(BigInteger.ZERO)
                : ClaimJson.read(payload, LinkRows.Replacement.class).hash();
    }

    private void check(Kind kind, String id, String record) {
        String where = Tokens.of(kind) + " " + id;
        problems.reading(where, () -> {
            LinkRow row = LinkRow.read(kind, record);
            sum = sum.add(LinkSum.hash(row.line()));
            problems.same(row.id(), id, where, "id");
            problems.same(row.record(), record, where, "record");
            Map<String, Set<String>> expected = new TreeMap<>();
            row.members().forEach((role, ids) -> {
                if (!ids.isEmpty()) {
                    expected.put(role, new TreeSet<>(ids));
                }
            });
            Map<String, Set<String>> found = members(kind, id);
            // What grows with the ledger is in the table alone.
            found.remove(kind == Kind.ORIGIN ? "claim" : kind == Kind.STORY ? "occurrence" : "");
            problems.same(expected, found, where, "members");
        });
    }

    private Map<String, Set<String>> members(Kind kind, String id) {
        Map<String, Set<String>> members = new TreeMap<>();
        handle.createQuery("SELECT role, member FROM link_member WHERE kind = ? AND id = ?")
                .bind(0, Tokens.of(kind))
                .bind(1, id)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(member -> members.computeIfAbsent(member.getKey(), role -> new TreeSet<>())
                        .add(member.getValue()));
        return members;
    }

    /** The shortcut from a claim to its occurrence must lead where the occurrence says. */
    private void claims() {
        handle.createQuery("SELECT claim FROM claim_link c WHERE occurrence IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM link_member m WHERE m.kind = 'occurrence' AND m.role = 'claim'"
                        + " AND m.member = c.claim AND m.id = c.occurrence)")
                .mapTo(String.class)
                .useStream(ids -> ids.forEach(id -> problems.add("claim " + id + ": its occurrence does not name it")));
        handle.createQuery("SELECT member FROM link_member m WHERE kind = 'occurrence' AND role = 'claim'"
                        + " AND NOT EXISTS (SELECT 1 FROM claim_link c WHERE c.claim = m.member)")
                .mapTo(String.class)
                .useStream(ids -> ids.forEach(id -> problems.add("claim " + id + ": does not know its occurrence")));
    }
}
