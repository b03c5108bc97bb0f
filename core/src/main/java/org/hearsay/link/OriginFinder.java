package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.Stance;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Source;

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

    /** Returns each origin of a claim with how the claim calls it, in the order of the chain. */
    List<Voice> voices(ClaimRecord claim) {
        String published = claim.article().outlet();
        List<Source> innermost = innermost(claim);
        if (innermost.isEmpty()) {
            String outlet = outlet(claim);
            return List.of(new Voice(Words.slug(outlet), claim.id(), published, outlet, SourceType.MEDIA));
        }
        return innermost.stream()
                .map(source -> new Voice(id(source, claim), claim.id(), published, source.text(), source.type()))
                .distinct()
                .toList();
    }
}
