package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.Measure;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.ledger.Links;
import org.hearsay.store.LinkRow.Kind;
import org.jdbi.v3.core.Handle;

/** Finds links on one connection. */
final class LinkSearch {
    private final Handle handle;

    LinkSearch(Handle handle) {
        this.handle = handle;
    }

    Links all() {
        return new Links(
                page(Kind.COPY, Links.Copy.class, LinkQuery.ALL),
                page(Kind.ORIGIN, Links.Origin.class, LinkQuery.ALL),
                page(Kind.OCCURRENCE, Links.Occurrence.class, LinkQuery.ALL),
                page(Kind.FIGURE, Links.FigureLine.class, LinkQuery.ALL),
                page(Kind.CONFLICT, Links.Conflict.class, LinkQuery.ALL),
                page(Kind.STORY, Links.Story.class, LinkQuery.ALL));
    }

    <T extends Record> List<T> page(Kind kind, Class<T> type, LinkQuery query) {
        Condition condition = new Condition().and("k.kind = ?", Tokens.of(kind));
        narrow(kind, query, condition);
        String after = query.after();
        if (after != null) {
            condition.and("k.id > ?", after);
        }
        return condition
                .query(handle, "SELECT k.record FROM link k", " ORDER BY k.id LIMIT ?", query.limit())
                .map((row, context) -> ClaimJson.read(row.getString(1), type))
                .list()
                .stream()
                .map(record -> type.cast(whole(record)))
                .toList();
    }

    /** Puts to a record what its row leaves out, because it grows with the ledger. */
    private Record whole(Record record) {
        if (record instanceof Links.Origin origin) {
            return new Links.Origin(
                    origin.id(),
                    origin.name(),
                    origin.type(),
                    members("origin", "claim", origin.id()),
                    handle.createQuery("SELECT DISTINCT c.outlet FROM link_member m JOIN claim c ON c.id = m.member"
                                    + " WHERE m.kind = 'origin' AND m.role = 'claim' AND m.id = ? ORDER BY 1")
                            .bind(0, origin.id())
                            .mapTo(String.class)
                            .list());
        }
        return record instanceof Links.Story story ? story.telling(members("story", "occurrence", story.id())) : record;
    }

    private List<String> members(String kind, String role, String id) {
        return handle.createQuery(
                        "SELECT member FROM link_member WHERE kind = ? AND role = ? AND id = ? ORDER BY member")
                .bind(0, kind)
                .bind(1, role)
                .bind(2, id)
                .mapTo(String.class)
                .list();
    }

    private static void narrow(Kind kind, LinkQuery query, Condition condition) {
        String actor = query.actor();
        String story = query.story();
        String occurrence = query.occurrence();
        Measure measure = query.measure();
        if (actor != null) {
            narrow(kind, Condition.actor("m.member", actor).within("m.role = 'actor' AND ", ""), condition);
        }
        if (story != null) {
            narrowByStory(kind, story, condition);
        }
        if (occurrence != null) {
            narrowByOccurrence(kind, occurrence, condition);
        }
        if (measure != null) {
            narrowByMeasure(kind, Tokens.of(measure), condition);
        }
    }

    /** Narrows what is about an occurrence to the occurrences with certain members. */
    private static void narrow(Kind kind, Condition member, Condition condition) {
        String column = switch (kind) {
            case OCCURRENCE -> "k.id";
            case FIGURE, CONFLICT -> "k.occurrence";
            case STORY ->
                "k.id IN (SELECT s.id FROM link_member s WHERE s.kind = 'story'"
                        + " AND s.role = 'occurrence' AND s.member";
            case COPY, ORIGIN -> "";
        };
        if (!column.isEmpty()) {
            condition.andAny(List.of(member.within(
                    column + " IN (SELECT m.id FROM link_member m WHERE m.kind = 'occurrence' AND ",
                    kind == Kind.STORY ? "))" : ")")));
        }
    }

    private static void narrowByStory(Kind kind, String story, Condition condition) {
        switch (kind) {
            case OCCURRENCE, STORY -> condition.and("k.story = ?", story);
            case FIGURE, CONFLICT ->
                condition.and(
                        "k.occurrence IN (SELECT o.id FROM link o WHERE o.kind = 'occurrence' AND o.story = ?)", story);
            case ORIGIN -> narrowOrigins("story", story, condition);
            case COPY -> {}
        }
    }

    private static void narrowByOccurrence(Kind kind, String occurrence, Condition condition) {
        switch (kind) {
            case OCCURRENCE, FIGURE, CONFLICT -> condition.and("k.occurrence = ?", occurrence);
            case STORY ->
                condition.and(
                        "k.id IN (SELECT s.id FROM link_member s WHERE s.kind = 'story' AND s.role = 'occurrence'"
                                + " AND s.member = ?)",
                        occurrence);
            case ORIGIN -> narrowOrigins("occurrence", occurrence, condition);
            case COPY -> {}
        }
    }

    private static void narrowOrigins(String column, String value, Condition condition) {
        condition.and(
                "k.id IN (SELECT m.id FROM claim_link c JOIN link_member m ON m.kind = 'origin' AND m.role = 'claim'"
                        + " AND m.member = c.claim WHERE c." + column + " = ?)",
                value);
    }

    private static void narrowByMeasure(Kind kind, String measure, Condition condition) {
        switch (kind) {
            case FIGURE, CONFLICT -> condition.and("k.measure = ?", measure);
            case OCCURRENCE ->
                condition.and(
                        "k.id IN (SELECT f.occurrence FROM link f WHERE f.kind = 'figure' AND f.measure = ?)", measure);
            case STORY, ORIGIN, COPY -> {}
        }
    }

    Optional<Links.Occurrence> occurrence(String prefix) {
        return byPrefix(Kind.OCCURRENCE, Links.Occurrence.class, prefix)
                .or(() -> ofClaim(prefix).flatMap(id -> byPrefix(Kind.OCCURRENCE, Links.Occurrence.class, id)));
    }

    private Optional<String> ofClaim(String prefix) {
        return Ids.resolved(handle, "SELECT claim FROM claim_link WHERE claim >= ? AND claim < ? LIMIT 2", prefix)
                .flatMap(claim -> handle.createQuery("SELECT occurrence FROM claim_link WHERE claim = ?")
                        .bind(0, claim)
                        .mapTo(String.class)
                        .findFirst());
    }

    <T extends Record> Optional<T> byPrefix(Kind kind, Class<T> type, String prefix) {
        String token = Tokens.of(kind);
        return Ids.resolved(
                        handle,
                        "SELECT id FROM link WHERE kind = '" + token + "' AND id >= ? AND id < ? LIMIT 2",
                        prefix)
                .or(() -> Ids.resolved(
                        handle,
                        "SELECT DISTINCT current FROM link_redirect WHERE kind = '" + token
                                + "' AND former >= ? AND former < ? LIMIT 2",
                        prefix))
                .flatMap(id -> handle.createQuery("SELECT record FROM link WHERE kind = ? AND id = ?")
                        .bind(0, token)
                        .bind(1, id)
                        .map((row, context) -> ClaimJson.read(row.getString(1), type))
                        .findFirst())
                .map(record -> type.cast(whole(record)));
    }
}
