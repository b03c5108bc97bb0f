package org.hearsay.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.actor.SourceType;
import org.hearsay.ledger.Links.Origin;
import org.hearsay.link.OriginRecords;
import org.hearsay.link.Voice;
import org.hearsay.store.LinkRow.Kind;

/** Writes which claim has which origins, and what these are called. Serves one connection. */
final class Origins {
    private static final String TEXT = "text";
    private static final String TYPE = "type";

    private final Statements statements;
    private final LinkTable links;

    Origins(Statements statements, LinkTable links) {
        this.statements = statements;
        this.links = links;
    }

    void put(String claim, List<Voice> voices) {
        List<Voice> before = statements.list(
                "SELECT origin, outlet, text, type FROM link_voice WHERE claim = ? ORDER BY origin, text, type",
                row -> new Voice(
                        row.getString(1),
                        claim,
                        row.getString(2),
                        row.getString(3),
                        SourceType.valueOf(row.getString(4))),
                claim);
        TreeSet<String> touched = new TreeSet<>();
        if (new TreeSet<>(lines(before)).equals(new TreeSet<>(lines(voices)))) {
            return;
        }
        statements.run("DELETE FROM link_voice WHERE claim = ?", claim);
        for (Voice voice : before) {
            count(voice, -1);
            links.removeMember(Kind.ORIGIN, "claim", claim, voice.origin());
            touched.add(voice.origin());
        }
        for (Voice voice : voices) {
            int added = statements.run(
                    "INSERT OR IGNORE INTO link_voice (claim, origin, outlet, text, type) VALUES (?, ?, ?, ?, ?)",
                    claim,
                    voice.origin(),
                    voice.outlet(),
                    voice.text(),
                    voice.type().name());
            if (added > 0) {
                count(voice, 1);
            }
            links.member(Kind.ORIGIN, "claim", claim, voice.origin());
            touched.add(voice.origin());
        }
        touched.forEach(this::write);
    }

    private static List<String> lines(List<Voice> voices) {
        return voices.stream().map(Voice::toString).toList();
    }

    private void count(Voice voice, int by) {
        count(voice.origin(), TEXT, voice.text(), by);
        count(voice.origin(), TYPE, voice.type().name(), by);
    }

    private void count(String origin, String role, String word, int by) {
        statements.run(
                "INSERT INTO link_word (origin, role, word, count) VALUES (?, ?, ?, ?) ON CONFLICT (origin, role, word)"
                        + " DO UPDATE SET count = count + excluded.count",
                origin,
                role,
                word,
                by);
        if (by < 0) {
            statements.run(
                    "DELETE FROM link_word WHERE origin = ? AND role = ? AND word = ? AND count <= 0",
                    origin,
                    role,
                    word);
        }
    }

    private void write(String origin) {
        Map<String, Long> texts = words(origin, TEXT);
        Map<SourceType, Long> types = new HashMap<>();
        words(origin, TYPE).forEach((type, count) -> types.put(SourceType.valueOf(type), count));
        if (texts.isEmpty()) {
            links.remove(Kind.ORIGIN, origin);
            return;
        }
        LinkRow row = LinkRow.of(
                new Origin(origin, OriginRecords.name(origin, texts), OriginRecords.type(types), List.of(), List.of()));
        // Which claims it has is kept beside it, claim by claim.
        links.replace(row, Set.of());
    }

    private Map<String, Long> words(String origin, String role) {
        Map<String, Long> words = new TreeMap<>();
        statements.list(
                "SELECT word, count FROM link_word WHERE origin = ? AND role = ?",
                row -> words.put(row.getString(1), row.getLong(2)),
                origin,
                role);
        return words;
    }
}
