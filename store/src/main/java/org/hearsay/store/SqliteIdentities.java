package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.actor.ActorMerge;
import org.hearsay.actor.ActorMerge.Rule;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.Identities;
import org.hearsay.ledger.KeptDecision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Which ids are one actor, in SQLite. */
final class SqliteIdentities implements Identities {
    private static final String SELECT = "SELECT former, current, rule, beside, reason FROM actor_merge ";

    /** How many articles are named of each of the two ids of a merge. */
    private static final int ARTICLES = 3;

    private final Connections connections;

    SqliteIdentities(Connections connections) {
        this.connections = connections;
    }

    @Override
    public List<String> ids(String id) {
        return connections.read(handle -> ids(handle, id));
    }

    static List<String> ids(Handle handle, String id) {
        String current = merge(handle, id).map(ActorMerge::into).orElse(id);
        List<String> ids = new ArrayList<>(List.of(current));
        ids.addAll(handle.createQuery("SELECT former FROM actor_merge WHERE current = ? ORDER BY former")
                .bind(0, current)
                .mapTo(String.class)
                .list());
        return ids;
    }

    static Optional<ActorMerge> merge(Handle handle, String former) {
        return handle.createQuery(SELECT + "WHERE former = ?")
                .bind(0, former)
                .map(SqliteIdentities::merge)
                .findFirst();
    }

    /** Returns SQL for the id that stands for the one in a column. */
    static String currentOf(String column) {
        return "coalesce((SELECT current FROM actor_merge WHERE former = " + column + "), " + column + ")";
    }

    /** Says whether any id was given up: where none was, questions need not ask which. */
    static boolean isAnyMerged(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM actor_merge)")
                .mapTo(Boolean.class)
                .one();
    }

    private static ActorMerge merge(ResultSet row, StatementContext context) throws SQLException {
        return new ActorMerge(
                row.getString(1),
                row.getString(2),
                Rule.valueOf(row.getString(3).toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString(4),
                row.getString(5));
    }

    @Override
    public List<Merge> merges(String id) {
        return connections.snapshot(handle -> handle
                .createQuery(SELECT + "WHERE current = ? ORDER BY former")
                .bind(0, ids(handle, id).get(0))
                .map(SqliteIdentities::merge)
                .list()
                .stream()
                .map(merge -> told(handle, merge))
                .toList());
    }

    @Override
    public List<Merge> merges(@Nullable String after, int limit) {
        return connections.snapshot(handle -> handle
                .createQuery(SELECT + "WHERE former > ? ORDER BY former LIMIT ?")
                .bind(0, after == null ? "" : after)
                .bind(1, limit)
                .map(SqliteIdentities::merge)
                .list()
                .stream()
                .map(merge -> told(handle, merge))
                .toList());
    }

    private static Merge told(Handle handle, ActorMerge merge) {
        TreeSet<String> articles = new TreeSet<>(articles(handle, merge.from(), false));
        articles.addAll(articles(handle, merge.beside(), merge.rule() == Rule.INITIALS));
        return new Merge(
                merge.from(),
                merge.into(),
                merge.rule(),
                merge.beside(),
                merge.reason(),
                ActorRows.names(handle, merge.from()).stream()
                        .map(name -> name.actor().name())
                        .distinct()
                        .toList(),
                List.copyOf(articles),
                merge.rule() == Rule.DECIDED ? decision(handle, merge) : null);
    }

    private static List<String> articles(Handle handle, String actor, boolean introducing) {
        return handle.createQuery("SELECT DISTINCT a.id FROM actor_name n JOIN article_actor x ON x.name = n.number"
                        + " JOIN article a ON a.number = x.article WHERE n.actor = ?"
                        + (introducing ? " AND n.initials <> ''" : "") + " ORDER BY a.id LIMIT ?")
                .bind(0, actor)
                .bind(1, ARTICLES)
                .mapTo(String.class)
                .list();
    }

    private static @Nullable Long decision(Handle handle, ActorMerge merge) {
        return new Decisions(handle)
                .about(merge.from()).stream()
                        .filter(KeptDecision::stands)
                        .filter(kept -> kept.decision() instanceof Decision.ActorsSame
                                && kept.subjects().contains(merge.beside()))
                        .map(KeptDecision::entry)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    @Override
    public List<Naming> names(String id) {
        return connections.read(handle -> handle.createQuery(
                        "SELECT number, actor, name, kind, state, sector, initials, articles FROM actor_name"
                                + " WHERE actor = ? ORDER BY articles DESC, name, state, sector, initials")
                .bind(0, id)
                .map((row, context) -> {
                    ActorRows.Numbered name = ActorRows.Numbered.of(row, context);
                    return new Naming(
                            name.actor().name(),
                            name.actor().kind(),
                            name.actor().state(),
                            name.actor().sector(),
                            name.actor().initials(),
                            row.getLong(8));
                })
                .list());
    }
}
