package org.hearsay.actor;

import java.util.ArrayList;
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

    public Mentions(List<Mention> mentions) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span)
                .thenComparing(mention -> mention.actor().id()));
        this.all = List.copyOf(sorted);
        Map<Long, List<Mention>> index = new HashMap<>();
        for (Mention mention : all) {
            index.computeIfAbsent(key(mention.sentence(), mention.head()), any -> new ArrayList<>(1))
                    .add(mention);
        }
        index.replaceAll((head, list) -> List.copyOf(list));
        this.byHead = Map.copyOf(index);
    }

    private static long key(int sentence, int head) {
        return ((long) sentence << 32) | head;
    }

    /** Returns all mentions, in text order. */
    public List<Mention> all() {
        return all;
    }

    /** Returns the mentions whose head is this token; empty where there is none. */
    public List<Mention> at(int sentence, int token) {
        return byHead.getOrDefault(key(sentence, token), List.of());
    }

    /** Returns the first mention whose head is this token. */
    public Optional<Mention> first(int sentence, int token) {
        return at(sentence, token).stream().findFirst();
    }
}
