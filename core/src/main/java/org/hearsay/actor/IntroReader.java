package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a person's name: "Russian President", "State Duma Speaker", "Mr." */
final class IntroReader {
    private final Lexicon lexicon;

    IntroReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the tokens from {@code from} to the one before {@code name}. */
    Intro before(Sentence sentence, List<NameRun> names, int from, int name) {
        if (from >= name) {
            return Intro.NOTHING;
        }
        String state = null;
        String sector = null;
        SourceType type = null;
        for (NameRun run : names) {
            if (run.first() >= from && run.last() < name && run.entry() != null) {
                state = run.entry().state() == null ? state : run.entry().state();
                Actor body = run.entry() instanceof Entry.Body known ? known.actor() : null;
                sector = body == null ? sector : body.sector();
                type = body == null ? type : body.sourceType();
            }
        }
        Agent agent = role(sentence, from, name - 1);
        Lexicon.Title title = title(sentence, from, name - 1);
        if (sector == null && agent != null && !isFormer(sentence, from, name)) {
            sector = agent.sector();
            type = agent.type() == SourceType.UNNAMED_OFFICIAL ? SourceType.GOVERNMENT : agent.type();
        }
        if (sector == null && title != null) {
            sector = title.sector();
            type = title.type();
        }
        return new Intro(
                state,
                sector,
                type,
                title == null ? Gender.UNKNOWN : title.gender(),
                agent == null ? List.of() : List.of(agent.phrase()));
    }

    private @Nullable Agent role(Sentence sentence, int from, int last) {
        PhraseMap.Match<Agent> match = lexicon.agents.longestEndingAt(from, last, i -> lemma(sentence, i));
        return match == null || match.value().form() == Agent.Form.BODY ? null : match.value();
    }

    private Lexicon.@Nullable Title title(Sentence sentence, int from, int last) {
        PhraseMap.Match<Lexicon.Title> match =
                lexicon.titles.longestEndingAt(from, last, i -> NameScanner.word(sentence.token(i)));
        return match == null ? null : match.value();
    }

    private boolean isFormer(Sentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            if (lexicon.words("former").contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Returns where what stands before a name begins: after the last noun that is no part of it. */
    int begin(Sentence sentence, List<NameRun> names, int from, int name) {
        List<Integer> begins = new ArrayList<>();
        for (int i = from; i < name; i++) {
            int at = i;
            if (names.stream().anyMatch(run -> run.isPerson() && run.first() <= at && at <= run.last())) {
                begins.add(i + 1);
            }
        }
        return begins.isEmpty() ? from : begins.get(begins.size() - 1);
    }

    static String lemma(Sentence sentence, int at) {
        return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
