package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.Stance;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Source;
import org.hearsay.ledger.Links.Origin;

/**
 * Says where each claim ultimately comes from: the sources of level 0 of its chain, or the outlet where the chain is empty.
 *
 * <p>A resolved source is known by its actor's id, a named one by the slug of its name. Unnamed people ("analysts") are others
 * at each outlet, and are known by their words and the outlet: {@code analysts@the-courier}. An unnamed institution ("the health
 * ministry") is one within a story: {@code health-ministry@story-3f2a91c0}. A person and the office that he speaks
 * for are kept apart, since a reader can join them but could not part them. In a copy, the outlet means the one that was copied:
 * a copy adds an outlet and no origin. Stateless.
 */
final class OriginFinder {
    private static final int STORY = 8;

    private final Map<String, String> outletOf;
    private final Neighbourhood articles;
    private final Lexicons lexicons;

    OriginFinder(List<LinkArticle> texts, Neighbourhood articles, Lexicons lexicons) {
        this.articles = articles;
        this.lexicons = lexicons;
        Map<String, String> outlets =
                texts.stream().collect(Collectors.toMap(LinkArticle::id, LinkArticle::outlet, (a, b) -> a));
        outletOf = new HashMap<>();
        texts.forEach(text -> outletOf.put(text.id(), outlets.getOrDefault(articles.text(text.id()), text.outlet())));
    }

    /** Returns the outlet that a claim's article repeats, or its own. */
    String outlet(ClaimRecord claim) {
        return outletOf.getOrDefault(claim.article().id(), claim.article().outlet());
    }

    /**
     * Returns the ids of those origins of an occurrence's claims that tell of it, sorted: who denies it, wants it or takes it as
     * known is none, unless there is nobody else.
     */
    List<String> telling(List<ClaimRecord> claims, Set<Stance> informing) {
        TreeSet<String> telling = new TreeSet<>();
        TreeSet<String> all = new TreeSet<>();
        for (ClaimRecord claim : claims) {
            all.addAll(of(claim));
            List<Source> innermost = innermost(claim);
            if (innermost.isEmpty()) {
                telling.addAll(of(claim));
            }
            innermost.stream()
                    .filter(source -> source.polarity() == Polarity.POSITIVE && informing.contains(source.stance()))
                    .forEach(source -> telling.add(id(source, claim)));
        }
        return List.copyOf(telling.isEmpty() ? all : telling);
    }

    /** Returns the ids of a claim's origins, sorted, at least one. */
    List<String> of(ClaimRecord claim) {
        List<Source> innermost = innermost(claim);
        if (innermost.isEmpty()) {
            return List.of(Words.slug(outlet(claim)));
        }
        return innermost.stream()
                .map(source -> id(source, claim))
                .distinct()
                .sorted()
                .toList();
    }

    static List<Source> innermost(ClaimRecord claim) {
        return claim.sources().stream().filter(source -> source.level() == 0).toList();
    }

    private String id(Source source, ClaimRecord claim) {
        String actor = source.actor();
        if (actor != null && (source.named() || !Party.isGeneric(actor, source.text()))) {
            return actor;
        }
        String words = actor != null ? actor : named(source);
        if (source.named()) {
            return words;
        }
        String story = articles.story(claim.article().id());
        if (story != null && lexicons.institutions().contains(source.type())) {
            return words + "@story-" + story.substring(0, Math.min(STORY, story.length()));
        }
        return words + "@" + Words.slug(outlet(claim));
    }

    /** Returns the slug of a source's words; a name is kept whole, so that an outlet is the same as source and as outlet. */
    private String named(Source source) {
        return source.named() ? Words.slug(source.text()) : lexicons.slug(source.text());
    }

    /** Returns the origins of all claims, sorted by id. */
    List<Origin> all(List<ClaimRecord> claims) {
        Map<String, List<Voice>> voices = new TreeMap<>();
        for (ClaimRecord claim : claims) {
            List<Source> innermost = innermost(claim);
            if (innermost.isEmpty()) {
                String outlet = outlet(claim);
                voices.computeIfAbsent(Words.slug(outlet), absent -> new ArrayList<>())
                        .add(new Voice(claim, outlet, SourceType.MEDIA));
            }
            for (Source source : innermost) {
                voices.computeIfAbsent(id(source, claim), absent -> new ArrayList<>())
                        .add(new Voice(claim, source.text(), source.type()));
            }
        }
        return voices.entrySet().stream()
                .map(entry -> origin(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Origin origin(String id, List<Voice> voices) {
        SourceType type = commonest(
                voices.stream()
                        .map(Voice::type)
                        .filter(known -> known != SourceType.UNKNOWN)
                        .toList(),
                SourceType.UNKNOWN);
        // A pronoun or a common noun is no name where any mention has one.
        List<String> names = voices.stream()
                .map(Voice::text)
                .filter(text -> !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) && text.length() > 3)
                .toList();
        String name = commonest(names, voices.get(0).text());
        return new Origin(
                id,
                name,
                type,
                List.copyOf(voices.stream()
                        .map(voice -> voice.claim().id())
                        .collect(Collectors.toCollection(TreeSet::new))),
                List.copyOf(voices.stream()
                        .map(voice -> voice.claim().article().outlet())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static <T extends Comparable<? super T>> T commonest(List<T> values, T otherwise) {
        Map<T, Long> counts = values.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private record Voice(ClaimRecord claim, String text, SourceType type) {}
}
