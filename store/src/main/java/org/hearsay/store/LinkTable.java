package org.hearsay.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.store.LinkRow.Kind;
import org.jspecify.annotations.Nullable;

/** Writes links one by one, with what they name, and remembers in a transaction which ids went. Serves one connection. */
final class LinkTable {
    private final Statements statements;
    private final LinkSum sum;
    private final Map<String, List<String>> goneOccurrences = new TreeMap<>();
    private final Map<String, List<String>> goneStories = new TreeMap<>();

    LinkTable(Statements statements) {
        this.statements = statements;
        this.sum = new LinkSum(statements);
    }

    LinkSum sum() {
        return sum;
    }

    /** Begins to sum up anew, after all links were removed. */
    void forgetSum() {
        sum.forget();
    }

    void put(LinkRow row) {
        String kind = Tokens.of(row.kind());
        statements.run(
                "INSERT INTO link (kind, id, story, occurrence, measure, record) VALUES (?, ?, ?, ?, ?, ?)",
                kind,
                row.id(),
                row.story(),
                row.occurrence(),
                row.measure(),
                row.record());
        row.members().forEach((role, members) -> members.forEach(member -> member(row.kind(), role, member, row.id())));
        sum.add(row);
    }

    /** Writes a link in place of the one of its id, if there is one: only what is new is touched. */
    void replace(LinkRow row) {
        replace(row, row.members().keySet());
    }

    /** @param roles whose members go where the link names them no more; those of other roles are kept by others */
    void replace(LinkRow row, Set<String> roles) {
        String before = record(row.kind(), row.id());
        if (before == null) {
            put(row);
            return;
        }
        if (before.equals(row.record())) {
            return;
        }
        statements.run(
                "UPDATE link SET story = ?, occurrence = ?, measure = ?, record = ? WHERE kind = ? AND id = ?",
                row.story(),
                row.occurrence(),
                row.measure(),
                row.record(),
                Tokens.of(row.kind()),
                row.id());
        for (String role : roles) {
            List<String> members = row.members().getOrDefault(role, List.of());
            Set<String> former = new HashSet<>(members(row.kind(), row.id(), role));
            members.stream()
                    .filter(member -> !former.remove(member))
                    .forEach(member -> member(row.kind(), role, member, row.id()));
            former.forEach(member -> removeMember(row.kind(), role, member, row.id()));
        }
        sum.take(row.kind(), before);
        sum.add(row);
    }

    void member(Kind kind, String role, String member, String id) {
        statements.run(
                "INSERT OR IGNORE INTO link_member (kind, role, member, id) VALUES (?, ?, ?, ?)",
                Tokens.of(kind),
                role,
                member,
                id);
    }

    void removeMember(Kind kind, String role, String member) {
        statements.run(
                "DELETE FROM link_member WHERE kind = ? AND role = ? AND member = ?", Tokens.of(kind), role, member);
    }

    void removeMember(Kind kind, String role, String member, String id) {
        statements.run(
                "DELETE FROM link_member WHERE kind = ? AND role = ? AND member = ? AND id = ?",
                Tokens.of(kind),
                role,
                member,
                id);
    }

    @Nullable String record(Kind kind, String id) {
        return statements.first(
                "SELECT record FROM link WHERE kind = ? AND id = ?", row -> row.getString(1), Tokens.of(kind), id);
    }

    /** Removes a link with what its record names. */
    void remove(Kind kind, String id) {
        String record = record(kind, id);
        if (record == null) {
            return;
        }
        LinkRow row = LinkRow.read(kind, record);
        switch (kind) {
            case OCCURRENCE -> goneOccurrences.put(id, members(kind, id, "claim"));
            case STORY -> goneStories.put(id, members(kind, id, "article"));
            default -> {}
        }
        for (Map.Entry<String, List<String>> named : row.members().entrySet()) {
            named.getValue().forEach(member -> removeMember(kind, named.getKey(), member, id));
        }
        statements.run("DELETE FROM link WHERE kind = ? AND id = ?", Tokens.of(kind), id);
        sum.take(kind, record);
    }

    List<String> members(Kind kind, String id, String role) {
        return statements.list(
                "SELECT member FROM link_member WHERE kind = ? AND id = ? AND role = ? ORDER BY member",
                row -> row.getString(1),
                Tokens.of(kind),
                id,
                role);
    }

    /** Returns the id of the link that names a member, or null. */
    @Nullable String holder(Kind kind, String role, String member) {
        return statements.first(
                "SELECT id FROM link_member WHERE kind = ? AND role = ? AND member = ? ORDER BY id LIMIT 1",
                row -> row.getString(1),
                Tokens.of(kind),
                role,
                member);
    }

    /** Returns the ids of the figures or conflicts of an occurrence. */
    List<String> about(Kind kind, String occurrence) {
        return statements.list(
                "SELECT id FROM link WHERE kind = ? AND occurrence = ? ORDER BY id",
                row -> row.getString(1),
                Tokens.of(kind),
                occurrence);
    }

    @Nullable String occurrence(String claim) {
        return statements.first("SELECT occurrence FROM claim_link WHERE claim = ?", row -> row.getString(1), claim);
    }

    void file(String claim, @Nullable String occurrence, @Nullable String story) {
        statements.run(
                "INSERT OR REPLACE INTO claim_link (claim, occurrence, story) VALUES (?, ?, ?)",
                claim,
                occurrence,
                story);
    }

    /** Files a claim with an occurrence no longer, unless it was filed with another meanwhile. */
    void unfile(String claim, String occurrence) {
        statements.run("DELETE FROM claim_link WHERE claim = ? AND occurrence = ?", claim, occurrence);
    }

    /** Lets ids that went lead to where most of their members are now, and writes down what the links come to. */
    void finish() {
        goneOccurrences.forEach((id, members) -> {
            List<String> now = new ArrayList<>();
            members.forEach(member -> add(now, occurrence(member)));
            redirect(Kind.OCCURRENCE, id, now);
        });
        goneStories.forEach((id, members) -> {
            List<String> now = new ArrayList<>();
            members.forEach(member -> add(now, holder(Kind.STORY, "article", member)));
            redirect(Kind.STORY, id, now);
        });
        goneOccurrences.clear();
        goneStories.clear();
        sum.save();
    }

    private static void add(Collection<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private void redirect(Kind kind, String former, List<String> now) {
        if (now.isEmpty() || record(kind, former) != null) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        now.forEach(id -> counts.merge(id, 1, Integer::sum));
        String current = now.stream()
                .min(Comparator.comparingInt((String id) -> -counts.getOrDefault(id, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        String token = Tokens.of(kind);
        statements.run("UPDATE link_redirect SET current = ? WHERE kind = ? AND current = ?", current, token, former);
        statements.run(
                "INSERT OR REPLACE INTO link_redirect (kind, former, current) VALUES (?, ?, ?)",
                token,
                former,
                current);
    }
}
