package org.hearsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links.Kinship;
import org.jspecify.annotations.Nullable;

/** One change of the links: articles leave and enter, and then all that depends on them is settled. Serves one change. */
final class Change {
    private final LinkRules rules;
    private final LinkMemory memory;
    private final Remembered<ArticleTraits> articles;
    private final Remembered<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Graph copies;
    private final Graph stories;
    private final Graph claims;
    private final KnownKinship kinship;
    private final Likeness likeness;

    /** Those that left and did not enter again, by number. */
    private final Map<Long, String> goneArticles = new TreeMap<>();

    private final Map<Long, String> goneClaims = new TreeMap<>();

    /** The articles that entered. */
    private final TreeSet<Long> entered = new TreeSet<>();

    /** Occurrences to be written anew though their claims are the same. */
    private final TreeSet<String> stale = new TreeSet<>();

    Change(LinkRules rules, LinkMemory memory, Remembered<ArticleTraits> articles, Remembered<Mention> mentions) {
        this.rules = rules;
        this.memory = memory;
        this.articles = articles;
        this.mentions = mentions;
        this.vocabulary = new Vocabulary(rules, memory);
        Weights thresholds = rules.thresholds();
        Subjects subjects = rules.subjects();
        kinship = new KnownKinship(articles, subjects, thresholds.get("story.join"));
        likeness = new Likeness(rules.weights(), rules.lexicons(), new Neighbourhood(Map.of(), Map.of(), kinship));
        copies = new Graph(
                memory,
                Layer.COPY,
                thresholds.whole("copy.active"),
                thresholds.whole("copy.beside"),
                Double.MIN_VALUE,
                (first, second) -> subjects.copied(articles.require(first), articles.require(second)));
        stories = new Graph(
                memory,
                Layer.STORY,
                thresholds.whole("story.active"),
                thresholds.whole("story.beside"),
                thresholds.get("story.join"),
                (first, second) -> subjects.alike(articles.require(first), articles.require(second)));
        claims = new Graph(
                memory,
                Layer.CLAIM,
                thresholds.whole("occurrence.active"),
                thresholds.whole("occurrence.beside"),
                thresholds.get("occurrence.join"),
                this::score);
    }

    private double score(long first, long second) {
        Mention one = mentions.require(first);
        Mention other = mentions.require(second);
        return Likeness.possible(one, other) ? likeness.score(one, other) : 0;
    }

    void leave(long article) {
        ArticleTraits traits = memory.article(article);
        if (traits == null) {
            return;
        }
        for (long node : memory.claims(article)) {
            ClaimTraits claim = memory.claim(node);
            if (claim != null) {
                if (claim.compared()) {
                    claims.remove(node);
                }
                goneClaims.put(node, claim.claim().id());
                mentions.forget(node);
            }
        }
        copies.remove(article);
        stories.remove(article);
        goneArticles.put(article, traits.id());
        articles.forget(article);
        kinship.forget();
    }

    void enter(LinkArticle article, List<ClaimRecord> standing) {
        TraitsReader.Read read = rules.traits().read(article, vocabulary);
        long node = read.traits().node();
        goneArticles.remove(node);
        entered.add(node);
        memory.keepArticle(read.traits());
        articles.forget(node);
        Map<String, Mention> compared = new TreeMap<>();
        Mentions.of(standing, rules.lexicons()).forEach(mention -> compared.put(mention.id(), mention));
        for (ClaimRecord claim : standing) {
            long own = Nodes.of(claim.id());
            Mention mention = compared.get(claim.id());
            goneClaims.remove(own);
            memory.keepClaim(
                    new ClaimTraits(own, node, mention != null, mention == null ? null : mention.leaning(), claim));
            mentions.forget(own);
        }
        copies.add(node, read.copyKeys(), 0);
        stories.add(node, read.storyKeys(), read.traits().period());
        compared.values()
                .forEach(mention -> claims.add(
                        Nodes.of(mention.id()), rules.claimKeys().of(mention, read.traits()), mention.leaningDay()));
    }

    /** Counts the words of an article, or of one that left no longer. */
    void count(LinkArticle article) {
        vocabulary.put(article);
    }

    void uncount(long article) {
        vocabulary.take(article);
    }

    /** Links an article anew if the counts of words that it is weighed with are others by now. */
    void weigh(long node) {
        ArticleTraits former = memory.article(node);
        LinkArticle article = memory.text(node);
        if (former == null || article == null) {
            return;
        }
        ArticleTraits now = rules.traits().read(article, vocabulary).traits();
        if (Arrays.equals(former.terms(), now.terms()) && Arrays.equals(former.weights(), now.weights())) {
            return;
        }
        List<ClaimRecord> standing = new ArrayList<>();
        for (long claim : memory.claims(node)) {
            ClaimTraits traits = memory.claim(claim);
            if (traits != null) {
                standing.add(traits.claim());
            }
        }
        leave(node);
        enter(article, standing);
    }

    void review(Layer layer, long first, long second) {
        switch (layer) {
            case CLAIM -> claims.review(first, second);
            case STORY -> stories.review(first, second);
            case COPY, WORD -> throw new IllegalArgumentException(layer + " is not decided on");
        }
    }

    void refresh(String occurrence) {
        stale.add(occurrence);
    }

    void settle() {
        TreeSet<String> moved =
                new TreeSet<>(new CopyStep(rules, memory, articles).settle(copies.touched(), goneArticles));
        entered.forEach(node -> moved.add(articles.require(node).id()));
        moved.addAll(new StoryStep(rules, memory, articles).settle(stories.touched(), goneArticles, entered));
        OccurrenceStep step =
                new OccurrenceStep(rules, memory, new Renderer(rules, memory, articles), mentions, likeness);
        step.settle(claims.touched(), goneClaims, moved, stale);
        goneClaims.forEach((node, id) -> {
            memory.putVoices(id, List.of());
            memory.dropClaim(node);
        });
        goneArticles.keySet().forEach(memory::dropArticle);
    }

    List<Kinship> explain(List<String> ids) {
        List<Kinship> found = new ArrayList<>();
        for (String id : ids.stream().sorted().toList()) {
            Kinship nearest = nearest(id, ids);
            if (nearest != null) {
                found.add(nearest);
            }
        }
        return found;
    }

    private @Nullable Kinship nearest(String id, List<String> ids) {
        Mention one = mentions.get(Nodes.of(id));
        Kinship best = null;
        Map<Long, Boolean> decided = memory.constraints(Layer.CLAIM, Nodes.of(id));
        for (String with : ids) {
            Mention other = mentions.get(Nodes.of(with));
            if (one != null && other != null && !with.equals(id)) {
                boolean joined = Boolean.TRUE.equals(decided.get(Nodes.of(with)));
                double score = likeness.score(one, other);
                if (best == null || (joined && !best.joined()) || (joined == best.joined() && score > best.score())) {
                    best = new Kinship(id, with, joined, score, likeness.reasons(one, other));
                }
            }
        }
        return best;
    }
}
