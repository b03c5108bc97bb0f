package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads phrases that say what somebody is: Russian troops, the KCNA news agency, the reclusive state. */
final class KindReader {
    private static final Set<String> DEFINITE = Set.of("the", "that", "this", "these", "those", "both");

    private static final Set<String> TIES = Set.of("of", "from", "for", "at", "with", "in");

    private final Lexicon lexicon;

    KindReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns what the phrase refers to, or null where its head is no noun for somebody. */
    @Nullable Reference read(Sentence sentence, Chunk chunk, @Nullable Chunk next) {
        PhraseMap.Match<Agent> match =
                lexicon.agents.longestEndingAt(chunk.first(), chunk.last(), i -> lemma(sentence, i));
        if (match == null) {
            return homeland(sentence, chunk);
        }
        int noun = chunk.last() - match.length() + 1;
        List<Reference.Owner> owners = owners(sentence, chunk, noun);
        if (match.value().form() == Agent.Form.THING && owners.isEmpty()) {
            return null;
        }
        Actor body = owners.size() == 1 ? owners.get(0).body() : null;
        if (body != null && isDescriptionOf(match.value(), body)) {
            return organisation(sentence, chunk, owners.get(0), body);
        }
        Agent agent = IntroReader.ofBody(lexicon, sentence, chunk.first(), noun - 1, match.value());
        if (owners.isEmpty() && next != null && next.first() == chunk.last() + 2) {
            owners = ownerAfter(sentence, chunk, next, agent);
            agent = agentAfter(sentence, chunk, next, agent);
        }
        boolean plural = sentence.token(chunk.last()).tag().endsWith("S");
        Reference.Meaning kind = new Reference.Kind(
                agent,
                owners,
                chunk.possessor(),
                isDefinite(sentence, chunk),
                plural || agent.phrase().equals("police"),
                chunk.first() == noun);
        int shown = shownFrom(sentence, chunk);
        return new Reference(sentence.index(), shown, chunk.last(), chunk.first(), chunk.last(), kind);
    }

    private static String lemma(Sentence sentence, int at) {
        return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    }

    /** "the state-run KCNA news agency" is the agency KCNA. */
    private static boolean isDescriptionOf(Agent agent, Actor body) {
        return agent.form() == Agent.Form.BODY && agent.sector().equals(body.sector());
    }

    private static Reference organisation(Sentence sentence, Chunk chunk, Reference.Owner owner, Actor body) {
        Entry.Body known = new Entry.Body(body, "kind/description-of-body");
        return new Reference(
                sentence.index(),
                owner.first(),
                owner.last(),
                chunk.first(),
                chunk.last(),
                new Reference.Organisation(body.name(), known, null, body.state()));
    }

    private List<Reference.Owner> owners(Sentence sentence, Chunk chunk, int noun) {
        List<Reference.Owner> owners = new ArrayList<>();
        for (NameRun run : chunk.names()) {
            Entry entry = run.entry();
            boolean place = entry == null && run.type() == NameType.LOCATION;
            if (run.first() > chunk.first()
                    && sentence.token(run.first() - 1).tag().equals("-LRB-")) {
                continue;
            }
            if (run.last() < noun && place) {
                owners.add(new Reference.Owner(run.first(), run.last(), null, null, true));
            } else if (run.last() < noun && entry == null && run.type() == NameType.ORGANIZATION) {
                owners.add(unknown(sentence, run, run.first(), run.last()));
            } else if (run.last() < noun && entry != null && !(entry instanceof Entry.Figure)) {
                Actor body = entry instanceof Entry.Body known ? known.actor() : null;
                boolean local = entry instanceof Entry.Locality;
                boolean ethnic = isEthnic(sentence, chunk, run);
                int first = ethnic ? run.first() - 1 : run.first();
                owners.add(new Reference.Owner(first, run.last(), ethnic ? null : entry.state(), body, local));
            }
        }
        return owners;
    }

    /** "Ethnic Norwegian villagers" may live anywhere. */
    boolean isEthnic(Sentence sentence, Chunk chunk, NameRun run) {
        return run.first() > chunk.first()
                && lexicon.words("ethnic")
                        .contains(sentence.token(run.first() - 1).lower());
    }

    /** "soldiers of North Korea", "the speaker of the State Duma", "officials in Washington". */
    private List<Reference.Owner> ownerAfter(Sentence sentence, Chunk chunk, Chunk next, Agent agent) {
        String word = sentence.token(chunk.last() + 1).lower();
        if (next.names().isEmpty() || !TIES.contains(word)) {
            return List.of();
        }
        int lastOfName = next.names().get(next.names().size() - 1).last();
        boolean region =
                lastOfName == next.last() - 1 && lexicon.words("place-noun").contains(lemma(sentence, next.last()));
        boolean whole = lastOfName == next.last() || region;
        boolean body = !whole && bodyOf(sentence, next) != null;
        NameRun run = next.names().get(0);
        Entry entry = run.entry();
        boolean place = entry instanceof Entry.Country || entry instanceof Entry.Locality;
        if ((!whole && !body) || run.isPerson() || (place && word.equals("in") && !isResident(agent))) {
            return List.of();
        }
        if (entry == null) {
            return run.type() == NameType.ORGANIZATION ? List.of(unknown(sentence, run, -1, -1)) : List.of();
        }
        Actor known = entry instanceof Entry.Body named ? named.actor() : null;
        return List.of(new Reference.Owner(-1, -1, entry.state(), known, entry instanceof Entry.Locality));
    }

    /** Police in a country are its police; troops, envoys and reporters there may come from anywhere. */
    private boolean isResident(Agent agent) {
        return lexicon.words("sector-at-home").contains(agent.sector());
    }

    private Reference.Owner unknown(Sentence sentence, NameRun run, int first, int last) {
        String name = String.join(" ", ReferenceFinder.words(sentence, run));
        String state = lexicon.stateIn(sentence, run);
        Actor body = new Actor(Slug.of(name), name, ActorKind.ORGANISATION, state, null, SourceType.UNKNOWN);
        return new Reference.Owner(first, last, null, body, false);
    }

    /** "a spokesman for the Newark police" speaks for the police. */
    private Agent agentAfter(Sentence sentence, Chunk chunk, Chunk next, Agent agent) {
        Agent body = TIES.contains(sentence.token(chunk.last() + 1).lower()) ? bodyOf(sentence, next) : null;
        return body != null && lexicon.words("spokesperson").contains(agent.phrase()) ? agent.of(body) : agent;
    }

    private @Nullable Agent bodyOf(Sentence sentence, Chunk chunk) {
        PhraseMap.Match<Agent> match =
                lexicon.agents.longestEndingAt(chunk.first(), chunk.last(), i -> lemma(sentence, i));
        return match != null && match.value().form() == Agent.Form.BODY ? match.value() : null;
    }

    private @Nullable Reference homeland(Sentence sentence, Chunk chunk) {
        int last = chunk.last();
        boolean plain = lemma(sentence, last).equals("state") && chunk.last() == chunk.first() + 1;
        boolean isState = !plain && lexicon.words("state-noun").contains(lemma(sentence, last));
        if (!isState || !chunk.names().isEmpty() || (!isDefinite(sentence, chunk) && chunk.possessor() < 0)) {
            return null;
        }
        boolean plural = sentence.token(last).tag().endsWith("S");
        return new Reference(
                sentence.index(),
                chunk.first(),
                last,
                chunk.first(),
                last,
                new Reference.Homeland(chunk.possessor(), plural));
    }

    private static boolean isDefinite(Sentence sentence, Chunk chunk) {
        return DEFINITE.contains(sentence.token(chunk.first()).lower());
    }

    /** What is shown leaves out numbers: of "more than 10,000 soldiers" it shows the soldiers. */
    private static int shownFrom(Sentence sentence, Chunk chunk) {
        int from = chunk.first();
        for (int i = chunk.first(); i < chunk.last(); i++) {
            boolean part = sentence.token(i + 1).tag().equals("HYPH");
            if (sentence.token(i).isNumber() && !part && !isDefinite(sentence, chunk)) {
                from = i + 1;
            }
        }
        return from;
    }
}
