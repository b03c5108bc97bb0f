package org.hearsay.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.Links;
import org.hearsay.store.LinkRow.Kind;
import org.jdbi.v3.core.Handle;

/** Compares the links with the entry that stands for them, and their rows with their records. */
final class LinkCheck {
    private final Handle handle;
    private final Problems problems;

    LinkCheck(Handle handle, Problems problems) {
        this.handle = handle;
        this.problems = problems;
    }

    void run() {
        Hashes hashes = new Hashes();
        for (Kind kind : Kind.values()) {
            handle.createQuery("SELECT id, record FROM link WHERE kind = ? ORDER BY id")
                    .bind(0, Tokens.of(kind))
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .useStream(rows -> rows.forEach(row -> check(kind, row.getKey(), row.getValue(), hashes)));
        }
        String hash = handle.createQuery("SELECT payload FROM entry WHERE subject = ? ORDER BY sequence DESC LIMIT 1")
                .bind(0, LinkRows.SUBJECT)
                .mapTo(String.class)
                .findFirst()
                .map(payload ->
                        ClaimJson.read(payload, LinkRows.Replacement.class).hash())
                .orElse(new Hashes().hex());
        problems.check(hash.equals(hashes.hex()), "links: they are not those that the entries say");
        claims();
    }

    private void check(Kind kind, String id, String record, Hashes hashes) {
        String where = Tokens.of(kind) + " " + id;
        problems.reading(where, () -> {
            LinkRow row = row(kind, record);
            hashes.line(row.line());
            problems.same(row.id(), id, where, "id");
            problems.same(row.record(), record, where, "record");
            Map<String, Set<String>> expected = new TreeMap<>();
            row.members().forEach((role, ids) -> {
                if (!ids.isEmpty()) {
                    expected.put(role, new TreeSet<>(ids));
                }
            });
            problems.same(expected, members(kind, id), where, "members");
        });
    }

    private static LinkRow row(Kind kind, String record) {
        return switch (kind) {
            case COPY -> LinkRow.of(ClaimJson.read(record, Links.Copy.class));
            case ORIGIN -> LinkRow.of(ClaimJson.read(record, Links.Origin.class));
            case OCCURRENCE -> LinkRow.of(ClaimJson.read(record, Links.Occurrence.class));
            case FIGURE -> LinkRow.of(ClaimJson.read(record, Links.FigureLine.class));
            case CONFLICT -> LinkRow.of(ClaimJson.read(record, Links.Conflict.class));
            case STORY -> LinkRow.of(ClaimJson.read(record, Links.Story.class));
        };
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
