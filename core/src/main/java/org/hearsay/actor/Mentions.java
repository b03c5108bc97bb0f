package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mentions of an article, found by sentence and head token. Immutable.
 *
 * <p>A head may have several mentions: "the two countries" refers to two actors, and each is a mention with the same span.
 */
public final class Mentions {
    private final List<Mention> all;
    private final Map<Long, List<Mention>> byHead;
    private final Map<Long, List<Mention>> byToken;
    private final List<UnknownActor> unknown;

    /**
     * A mention with the phrase that it stands in.
     *
     * @param from the first token of the phrase, with titles
     * @param to the last token of the phrase
     * @param heads the tokens of the phrase that hang on something outside it; more than one where the parser erred
     */
    record Placed(Mention mention, int from, int to, List<Integer> heads) {
        int width() {
            return to - from;
        }

        /** Returns this with an actor of which more is known. */
        Placed with(Actor actor) {
            if (actor.equals(mention.actor())) {
                return this;
            }
            Mention told = new Mention(
                    mention.sentence(),
                    mention.head(),
                    mention.span(),
                    mention.text(),
                    actor,
                    mention.named(),
                    mention.rule());
            return new Placed(told, from, to, heads);
        }
    }

    public Mentions(List<Mention> mentions) {
        this(
                mentions.stream()
                        .map(mention -> new Placed(mention, mention.head(), mention.head(), List.of(mention.head())))
                        .toArray(Placed[]::new),
                List.of());
    }

    private Mentions(Placed[] placed, List<UnknownActor> unknown) {
        this.unknown = List.copyOf(unknown);
        Arrays.sort(
                placed,
                Comparator.comparing((Placed one) -> one.mention().span())
                        .thenComparing(one -> one.mention().actor().id()));
        List<Placed> sorted = List.of(placed);
        this.all = sorted.stream().map(Placed::mention).toList();
        this.byHead = byHead(sorted);
        this.byToken = byToken(sorted);
    }

    static Mentions of(List<Placed> placed, List<UnknownActor> unknown) {
        return new Mentions(placed.toArray(Placed[]::new), unknown);
    }

    private static Map<Long, List<Mention>> byHead(List<Placed> sorted) {
        Map<Long, List<Mention>> index = new HashMap<>();
        for (Placed one : sorted) {
            for (int head : one.heads()) {
                index.computeIfAbsent(key(one.mention().sentence(), head), any -> new ArrayList<>(1))
                        .add(one.mention());
            }
        }
        index.replaceAll((head, list) -> List.copyOf(list));
        return Map.copyOf(index);
    }

    /** The narrowest phrase that covers a token wins. */
    private static Map<Long, List<Mention>> byToken(List<Placed> sorted) {
        Map<Long, List<Placed>> index = new HashMap<>();
        for (Placed one : sorted) {
            for (int token = one.from(); token <= one.to(); token++) {
                index.merge(key(one.mention().sentence(), token), List.of(one), Mentions::narrower);
            }
        }
        Map<Long, List<Mention>> mentions = new HashMap<>();
        index.forEach((key, list) ->
                mentions.put(key, list.stream().map(Placed::mention).toList()));
        return Map.copyOf(mentions);
    }

    private static List<Placed> narrower(List<Placed> before, List<Placed> next) {
        int difference = before.get(0).width() - next.get(0).width();
        if (difference != 0) {
            return difference < 0 ? before : next;
        }
        List<Placed> both = new ArrayList<>(before);
        both.addAll(next);
        return both;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** Returns all mentions, in text order. */
    public List<Mention> all() {
        return all;
    }

    /** Returns the persons and organisations that the article names in full and no dictionary knows, each once, sorted by id. */
    public List<UnknownActor> unknown() {
        return unknown;
    }

    /**
     * Returns the mentions whose head is this token; empty where there is none. Where the parser tore a name and its title
     * apart, each part that hangs on something outside answers for the whole.
     */
    public List<Mention> at(int sentence, int token) {
        return byHead.getOrDefault(key(sentence, token), List.of());
    }

    /** Returns the first mention whose head is this token. */
    public Optional<Mention> first(int sentence, int token) {
        return at(sentence, token).stream().findFirst();
    }

    /**
     * Returns the mentions of the narrowest phrase that covers a token, its titles included; empty where there is none. For a
     * caller that has a token of a name, and not its head.
     */
    public List<Mention> covering(int sentence, int token) {
        return byToken.getOrDefault(key(sentence, token), List.of());
    }
}
