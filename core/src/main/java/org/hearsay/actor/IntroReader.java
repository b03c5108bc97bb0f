package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.NameType;
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
        List<NameRun> before = names.stream()
                .filter(run -> run.first() >= from && run.last() < name)
                .toList();
        Agent agent = role(sentence, from, name - 1);
        Lexicon.Title title = title(sentence, from, name - 1);
        List<String> roles = new ArrayList<>(title == null ? List.of() : title.roles());
        if (agent != null) {
            roles.add(agent.phrase());
        }
        Gender gender = title == null ? Gender.UNKNOWN : title.gender();
        String state = state(before);
        Intro known = new Intro(state, null, null, gender, roles);
        return isFormer(sentence, from, name) ? known : known.or(office(before, agent, title));
    }

    private static @Nullable String state(List<NameRun> before) {
        String state = null;
        for (NameRun run : before) {
            Entry entry = run.entry();
            state = entry == null || entry.state() == null ? state : entry.state();
        }
        return state;
    }

    /** A body goes before a noun, and a noun before a title: the president of a club is no head of state. */
    private static Intro office(List<NameRun> before, @Nullable Agent agent, Lexicon.@Nullable Title title) {
        for (NameRun run : before) {
            if (run.entry() instanceof Entry.Body known) {
                return office(known.actor().sector(), known.actor().sourceType());
            } else if (run.entry() == null && run.type() == NameType.ORGANIZATION) {
                return Intro.NOTHING;
            }
        }
        if (agent != null) {
            boolean official = agent.type() == SourceType.UNNAMED_OFFICIAL;
            return office(agent.sector(), official ? SourceType.GOVERNMENT : agent.type());
        }
        return title == null ? Intro.NOTHING : office(title.sector(), title.type());
    }

    private static Intro office(@Nullable String sector, @Nullable SourceType type) {
        return new Intro(null, sector, type, Gender.UNKNOWN, List.of());
    }

    private @Nullable Agent role(Sentence sentence, int from, int last) {
        int end = last;
        PhraseMap.Match<Agent> match = lexicon.agents.longestEndingAt(from, end, i -> lemma(sentence, i));
        if (match == null) {
            end = officeBeforeItsField(sentence, from, last);
            match = end < from ? null : lexicon.agents.longestEndingAt(from, end, i -> lemma(sentence, i));
        }
        if (match == null || match.value().form() == Agent.Form.BODY) {
            return null;
        }
        return ofBody(lexicon, sentence, from, end - match.length(), match.value());
    }

    /** Returns the last token of "Minister" in "Minister for Fisheries", or one before {@code from}. */
    private static int officeBeforeItsField(Sentence sentence, int from, int last) {
        int at = last;
        while (at > from && !OfficeJoiner.TIES.contains(sentence.token(at).lower())) {
            at--;
        }
        return at > from ? at - 1 : from - 1;
    }

    /** A "police spokesman" speaks for the police, a "company official" for the company. */
    static Agent ofBody(Lexicon lexicon, Sentence sentence, int from, int last, Agent agent) {
        PhraseMap.Match<Agent> body =
                last < from ? null : lexicon.agents.longestEndingAt(from, last, i -> lemma(sentence, i));
        boolean speaks = lexicon.words("spokesperson").contains(agent.phrase());
        return body == null || !speaks || body.value().form() != Agent.Form.BODY ? agent : agent.of(body.value());
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
