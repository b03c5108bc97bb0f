package org.hearsay.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.Entry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Replays the entries of decisions, and compares their rows: which there are, what they are about, which were taken back. */
final class DecisionCheck {
    private final Handle handle;
    private final Problems problems;

    DecisionCheck(Handle handle, Problems problems) {
        this.handle = handle;
        this.problems = problems;
    }

    void run() {
        Map<Long, Long> undone = new TreeMap<>();
        Map<Long, Decision.Kind> kinds = new TreeMap<>();
        handle.createQuery("SELECT " + Entries.COLUMNS + " FROM entry WHERE kind = 'decision' ORDER BY sequence")
                .map(Entries::entry)
                .useStream(entries -> entries.forEach(
                        entry -> problems.reading("decision " + entry.sequence(), () -> replay(entry, undone, kinds))));
        kinds.keySet()
                .forEach(sequence -> problems.same(
                        undone.get(sequence),
                        undoneBy(sequence),
                        "decision " + sequence,
                        "mark of having been taken back"));
        long rows = handle.createQuery("SELECT count(*) FROM decision")
                .mapTo(Long.class)
                .one();
        problems.check(rows == kinds.size(), "decisions: there are rows of decisions that no entry made");
    }

    private void replay(Entry entry, Map<Long, Long> undone, Map<Long, Decision.Kind> kinds) {
        String where = "decision " + entry.sequence();
        DecisionJson json = ClaimJson.read(entry.payload(), DecisionJson.class);
        Decision decision = json.toDecision();
        boolean blind = decision.kind() == Decision.Kind.CODING;
        kinds.put(entry.sequence(), decision.kind());
        if (decision instanceof Decision.Undo undo) {
            blind = kinds.get(undo.entry()) == Decision.Kind.CODING;
            problems.check(
                    kinds.containsKey(undo.entry()) && undone.put(undo.entry(), entry.sequence()) == null,
                    where + ": takes back what did not stand");
        } else {
            problems.same(decision.subjects(), json.subjects(), where, "list of subjects");
        }
        problems.same(json.subjects().get(0), entry.subject(), where, "subject");
        problems.same(new TreeSet<>(json.subjects()), subjects(entry.sequence()), where, "row of subjects");
        problems.same(Tokens.of(decision.kind()) + blind, row(entry.sequence()), where, "row");
    }

    private Set<String> subjects(long sequence) {
        return new TreeSet<>(handle.createQuery("SELECT subject FROM decision_subject WHERE decision = ?")
                .bind(0, sequence)
                .mapTo(String.class)
                .list());
    }

    private @Nullable String row(long sequence) {
        return handle.createQuery("SELECT kind, blind FROM decision WHERE sequence = ?")
                .bind(0, sequence)
                .map((row, context) -> row.getString(1) + row.getBoolean(2))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long undoneBy(long sequence) {
        return handle.createQuery("SELECT undone_by FROM decision WHERE sequence = ? AND undone_by IS NOT NULL")
                .bind(0, sequence)
                .mapTo(Long.class)
                .findFirst()
                .orElse(null);
    }
}
