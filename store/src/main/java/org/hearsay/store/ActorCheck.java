package org.hearsay.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.actor.ActorMerge;
import org.hearsay.actor.UnknownActor;
import org.jdbi.v3.core.Handle;

/** Compares whom the rows of articles name with what their readings say, and finds all merges anew. */
final class ActorCheck {
    private static final String WHERE = "actors";

    private final Handle handle;
    private final Problems problems;

    ActorCheck(Handle handle, Problems problems) {
        this.handle = handle;
        this.problems = problems;
    }

    void run() {
        articles();
        names();
        if (ActorRows.isUpToDate(handle)) {
            merges();
        } else {
            problems.add("actors: they were merged by the rules of another version; run any command that writes to the"
                    + " ledger, such as read, and they are merged anew");
        }
    }

    private void articles() {
        handle.createQuery("SELECT a.id, a.number, a.superseded_by IS NULL, e.payload FROM article a"
                        + " JOIN entry e ON e.sequence = a.reading ORDER BY a.number")
                .map((row, context) -> {
                    String where = "article " + row.getString(1);
                    long number = row.getLong(2);
                    boolean stands = row.getBoolean(3);
                    String payload = row.getString(4);
                    problems.reading(where, () -> {
                        Set<UnknownActor> expected = stands ? ActorRows.named(payload) : Set.of();
                        problems.same(expected, named(number), where, "list of actors");
                    });
                    return number;
                })
                .useStream(numbers -> numbers.forEach(number -> {}));
    }

    private Set<UnknownActor> named(long article) {
        return new HashSet<>(
                handle.createQuery("SELECT number, actor, name, kind, state, sector, initials FROM actor_name"
                                + " WHERE number IN (SELECT name FROM article_actor WHERE article = ?)")
                        .bind(0, article)
                        .map(ActorRows.Numbered::of)
                        .map(ActorRows.Numbered::actor)
                        .list());
    }

    private void names() {
        long wrong = handle.createQuery("SELECT count(*) FROM actor_name n WHERE n.articles = 0 OR n.articles <>"
                        + " (SELECT count(*) FROM article_actor a WHERE a.name = n.number)")
                .mapTo(Long.class)
                .one();
        problems.check(wrong == 0, "actors: " + wrong + " names are counted wrongly");
    }

    private void merges() {
        long[] expected = new long[1];
        handle.createQuery("SELECT actor FROM actor_name UNION " + ActorRows.DECIDED_ABOUT)
                .mapTo(String.class)
                .useStream(ids -> ids.forEach(id -> {
                    keys(id);
                    ActorRows.Related related = ActorRows.related(handle, id);
                    // All that have something in common are looked at once, when the first of them comes.
                    if (related.ids().iterator().next().equals(id)) {
                        expected[0] += related.merges().size();
                        problems.same(related.merges(), kept(related.ids()), "actor " + id, "list of merges");
                    }
                }));
        long rows = handle.createQuery("SELECT count(*) FROM actor_merge")
                .mapTo(Long.class)
                .one();
        problems.same(expected[0], rows, WHERE, "number of merges");
    }

    private void keys(String id) {
        for (ActorRows.Numbered name : ActorRows.names(handle, id)) {
            Set<String> kept =
                    new TreeSet<>(handle.createQuery("SELECT key FROM actor_key WHERE name = ? AND actor = ?")
                            .bind(0, name.number())
                            .bind(1, id)
                            .mapTo(String.class)
                            .list());
            problems.same(ActorRows.expectedKeys(name.actor()), kept, "actor " + id, "list of keys");
        }
    }

    private List<ActorMerge> kept(Set<String> ids) {
        return ids.stream()
                .flatMap(id -> SqliteIdentities.merge(handle, id).stream())
                .toList();
    }
}
