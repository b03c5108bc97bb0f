package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.actor.ActorKind;
import org.hearsay.actor.ActorMerge;
import org.hearsay.actor.ActorMerges;
import org.hearsay.actor.ActorVerdict;
import org.hearsay.actor.UnknownActor;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of whom articles name and of who is one, in one transaction. An article costs as many questions as it names
 * actors; merges are found anew where a name came or went, and only among those that have something in common with it.
 */
final class ActorRows {
    private static final ActorMerges MERGES = ActorMerges.load();
    private static final String RULES = new Hashes().line(MERGES.rules()).hex();
    private static final String COLUMNS = "number, actor, name, kind, state, sector, initials";

    /** The ids about which a decision stands. */
    static final String DECIDED_ABOUT = "SELECT s.subject FROM decision d JOIN decision_subject s ON s.decision ="
            + " d.sequence WHERE d.undone_by IS NULL AND d.kind IN ('actors-apart', 'actors-same')";

    private final Statements statements;
    private final Handle handle;
    private final Set<String> touched = new TreeSet<>();

    ActorRows(Statements statements) {
        this.statements = statements;
        this.handle = statements.handle();
    }

    /** A name and the number of its row. */
    record Numbered(long number, UnknownActor actor) {
        static Numbered of(ResultSet row, StatementContext context) throws SQLException {
            String initials = row.getString(7);
            return new Numbered(
                    row.getLong(1),
                    new UnknownActor(
                            row.getString(2),
                            row.getString(3),
                            ActorKind.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                            orNull(row.getString(5)),
                            orNull(row.getString(6)),
                            initials.isEmpty() ? List.of() : Arrays.asList(initials.split(" "))));
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /** An article, as far as it matters whom it names. */
    private record Told(long number, boolean stands, String payload) {}

    /** Makes the rows of an article those of its latest reading, or none where it does not stand any more. */
    void refresh(String article) {
        Told told = handle.createQuery("SELECT a.number, a.superseded_by IS NULL, e.payload FROM article a"
                        + " JOIN entry e ON e.sequence = a.reading WHERE a.id = ?")
                .bind(0, article)
                .map((row, context) -> new Told(row.getLong(1), row.getBoolean(2), row.getString(3)))
                .one();
        Map<UnknownActor, Long> present = new HashMap<>();
        handle.createQuery("SELECT " + COLUMNS
                        + " FROM actor_name WHERE number IN (SELECT name FROM article_actor WHERE article = ?)")
                .bind(0, told.number())
                .map(Numbered::of)
                .forEach(row -> present.put(row.actor(), row.number()));
        for (UnknownActor actor : told.stands() ? named(told.payload()) : Set.<UnknownActor>of()) {
            if (present.remove(actor) == null) {
                add(told.number(), actor);
            }
        }
        present.forEach((actor, number) -> remove(told.number(), actor.id(), number));
    }

    /** Returns whom the entry of a reading names. */
    static Set<UnknownActor> named(String payload) {
        List<UnknownActor> actors = ClaimJson.read(payload, ReadingJson.class).actors();
        return actors == null ? Set.of() : new HashSet<>(actors);
    }

    private void add(long article, UnknownActor actor) {
        Long number = find(actor);
        if (number == null) {
            statements.run(
                    "INSERT INTO actor_name (actor, name, kind, state, sector, initials, articles) VALUES (?, ?, ?, ?, ?, ?, 0)",
                    values(actor));
            number = find(actor);
            keys(new Numbered(number == null ? 0 : number, actor));
            touched.add(actor.id());
        }
        statements.run("INSERT INTO article_actor (article, name) VALUES (?, ?)", article, number);
        statements.run("UPDATE actor_name SET articles = articles + 1 WHERE number = ?", number);
    }

    private @Nullable Long find(UnknownActor actor) {
        Query query = handle.createQuery("SELECT number FROM actor_name WHERE actor = ? AND name = ? AND kind = ?"
                + " AND state = ? AND sector = ? AND initials = ?");
        Object[] values = values(actor);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.mapTo(Long.class).findFirst().orElse(null);
    }

    private static Object[] values(UnknownActor actor) {
        return new Object[] {
            actor.id(),
            actor.name(),
            Tokens.of(actor.kind()),
            actor.state() == null ? "" : actor.state(),
            actor.sector() == null ? "" : actor.sector(),
            String.join(" ", actor.initials())
        };
    }

    private void keys(Numbered name) {
        for (String key : MERGES.keys(name.actor())) {
            statements.run(
                    "INSERT INTO actor_key (key, actor, name) VALUES (?, ?, ?)",
                    key,
                    name.actor().id(),
                    name.number());
        }
    }

    private void remove(long article, String actor, long name) {
        statements.run("DELETE FROM article_actor WHERE article = ? AND name = ?", article, name);
        statements.run("UPDATE actor_name SET articles = articles - 1 WHERE number = ?", name);
        boolean gone = handle.createQuery("SELECT articles = 0 FROM actor_name WHERE number = ?")
                .bind(0, name)
                .mapTo(Boolean.class)
                .one();
        if (gone) {
            touched.add(actor);
            // Those that had something in common with it will not be found by it any more.
            touched.addAll(
                    handle.createQuery("SELECT DISTINCT o.actor FROM actor_key k JOIN actor_key o ON o.key = k.key"
                                    + " WHERE k.name = ?")
                            .bind(0, name)
                            .mapTo(String.class)
                            .list());
            statements.run("DELETE FROM actor_key WHERE name = ?", name);
            statements.run("DELETE FROM actor_name WHERE number = ?", name);
        }
    }

    /** Takes note that something was decided about actors. */
    void touch(Collection<String> actors) {
        touched.addAll(actors);
    }

    /** Finds the merges anew of all that were touched and of all that have something in common with them. */
    void settle() {
        Set<String> open = new TreeSet<>(touched);
        touched.clear();
        while (!open.isEmpty()) {
            Related related = related(handle, open.iterator().next());
            open.removeAll(related.ids());
            replace(related);
        }
    }

    private void replace(Related related) {
        for (String id : related.ids()) {
            statements.run("DELETE FROM actor_merge WHERE former = ?", id);
        }
        for (ActorMerge merge : related.merges()) {
            statements.run(
                    "INSERT INTO actor_merge (former, current, rule, beside, reason) VALUES (?, ?, ?, ?, ?)",
                    merge.from(),
                    merge.into(),
                    Tokens.of(merge.rule()),
                    merge.beside(),
                    merge.reason());
        }
    }

    /** All ids that have something in common, directly or by others, with what is known of them. */
    record Related(Set<String> ids, List<UnknownActor> actors, List<ActorVerdict> verdicts) {
        List<ActorMerge> merges() {
            return ids.size() < 2 ? List.of() : MERGES.find(actors, verdicts);
        }
    }

    static Related related(Handle handle, String id) {
        Set<String> ids = new TreeSet<>();
        List<UnknownActor> actors = new ArrayList<>();
        Map<Long, ActorVerdict> verdicts = new TreeMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (ids.add(next)) {
                names(handle, next).forEach(name -> actors.add(name.actor()));
                open.addAll(handle.createQuery("SELECT DISTINCT o.actor FROM actor_key k JOIN actor_key o ON o.key ="
                                + " k.key WHERE k.actor = ?")
                        .bind(0, next)
                        .mapTo(String.class)
                        .list());
                for (KeptDecision kept : new Decisions(handle).about(next)) {
                    ActorVerdict verdict = kept.stands() ? verdict(kept.decision()) : null;
                    if (verdict != null) {
                        verdicts.put(kept.entry(), verdict);
                        open.addAll(kept.subjects());
                    }
                }
            }
        }
        return new Related(ids, actors, List.copyOf(verdicts.values()));
    }

    static List<Numbered> names(Handle handle, String actor) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM actor_name WHERE actor = ? ORDER BY name, number")
                .bind(0, actor)
                .map(Numbered::of)
                .list();
    }

    static @Nullable ActorVerdict verdict(Decision decision) {
        if (decision instanceof Decision.ActorsSame same) {
            return new ActorVerdict(same.from(), same.into(), true);
        }
        return decision instanceof Decision.ActorsApart apart
                ? new ActorVerdict(apart.one(), apart.other(), false)
                : null;
    }

    /** Returns the keys that a name must have. */
    static Set<String> expectedKeys(UnknownActor actor) {
        return MERGES.keys(actor);
    }

    /** Says whether the keys and the merges of a ledger were made by the rules of this version of the program. */
    static boolean isUpToDate(Handle handle) {
        return handle.createQuery("SELECT hash FROM actor_rules")
                .mapTo(String.class)
                .list()
                .equals(List.of(RULES));
    }

    /** Makes all keys and merges by the rules of this version. */
    void renew() {
        statements.run("DELETE FROM actor_key");
        statements.run("DELETE FROM actor_merge");
        List<Numbered> names = handle.createQuery("SELECT " + COLUMNS + " FROM actor_name")
                .map(Numbered::of)
                .list();
        for (Numbered name : names) {
            keys(name);
            touched.add(name.actor().id());
        }
        touched.addAll(handle.createQuery(DECIDED_ABOUT).mapTo(String.class).list());
        settle();
        statements.run("DELETE FROM actor_rules");
        statements.run("INSERT INTO actor_rules (hash) VALUES (?)", RULES);
    }
}
