package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;

/**
 * Joins an office, its field and the name of who holds it to one phrase: "the Norwegian Minister for Fisheries Ivar Holt". Without
 * that, the office would be somebody else's. Immutable, safe for several threads.
 */
final class OfficeJoiner {
    /** What stands between an office and its field. */
    static final Set<String> TIES = Set.of("of", "for");

    private final Lexicon lexicon;

    OfficeJoiner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Chunk> join(Sentence sentence, List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Chunk before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isOffice(sentence, before) && isFieldAndName(sentence, before, chunk)) {
                List<NameRun> names = new ArrayList<>(before.names());
                names.addAll(chunk.names());
                joined.set(joined.size() - 1, new Chunk(before.first(), chunk.last(), before.possessor(), names));
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }

    private boolean isOffice(Sentence sentence, Chunk chunk) {
        PhraseMap.Match<Agent> match =
                lexicon.agents.longestEndingAt(chunk.first(), chunk.last(), i -> IntroReader.lemma(sentence, i));
        return match != null && match.value().form() == Agent.Form.ONE && isCapital(sentence, chunk.last());
    }

    private static boolean isFieldAndName(Sentence sentence, Chunk office, Chunk next) {
        int tie = office.last() + 1;
        if (next.first() != tie + 1
                || next.names().isEmpty()
                || !TIES.contains(sentence.token(tie).lower())) {
            return false;
        }
        NameRun name = next.names().get(next.names().size() - 1);
        if (!name.isPerson() || name.last() != next.last() || name.first() == next.first()) {
            return false;
        }
        for (int i = next.first(); i < name.first(); i++) {
            if (!isCapital(sentence, i) && !sentence.token(i).tag().equals("CC")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.token(token).text().charAt(0));
    }
}
