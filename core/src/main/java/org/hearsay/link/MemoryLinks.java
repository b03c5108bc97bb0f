package org.hearsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Copy;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.Occurrence;
import org.hearsay.ledger.Links.Origin;
import org.hearsay.ledger.Links.Story;
import org.jspecify.annotations.Nullable;

/** Links in memory, for as many articles as fit there. Not safe for several threads. */
public final class MemoryLinks implements LinkMemory {
    private final Map<Long, ArticleTraits> articles = new HashMap<>();
    private final Map<Long, LinkArticle> texts = new HashMap<>();
    private final Map<Long, Counted> counted = new HashMap<>();
    private final Map<Integer, Map<Long, Long>> words = new HashMap<>();
    private final TreeSet<Integer> monthsToWeigh = new TreeSet<>();
    private final TreeSet<Long> toWeigh = new TreeSet<>();
    private final Map<Long, ClaimTraits> claims = new HashMap<>();
    private final Map<Long, TreeSet<Long>> claimsByArticle = new HashMap<>();
    private final Map<Layer, Threads> layers = new HashMap<>();
    private final TreeMap<String, Copy> copies = new TreeMap<>();
    private final Map<String, TreeSet<String>> copiesOf = new HashMap<>();
    private final TreeMap<String, Story> stories = new TreeMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final TreeMap<String, Told> occurrences = new TreeMap<>();
    private final Map<String, String> occurrenceOf = new HashMap<>();
    private final TreeMap<String, List<Voice>> voices = new TreeMap<>();

    /** What is known in one layer. */
    private static final class Threads {
        private final Map<Long, TreeSet<Long>> holders = new HashMap<>();
        private final Map<Long, long[]> keys = new HashMap<>();
        private final Map<Long, Long> times = new HashMap<>();
        private final Map<Long, TreeMap<Long, Double>> edges = new HashMap<>();
        private final Map<Long, Cell> cells = new HashMap<>();
        private final Map<Long, TreeSet<Long>> members = new HashMap<>();
        private final Map<Long, TreeMap<Long, Boolean>> constraints = new HashMap<>();
    }

    /** An occurrence with all that is said of it. */
    private record Told(Occurrence occurrence, List<FigureLine> figures, List<Conflict> conflicts) {}

    public MemoryLinks() {
        for (Layer layer : Layer.values()) {
            layers.put(layer, new Threads());
        }
    }

    /** Joins or parts two claims or articles as a person would; null takes that back. */
    public void constrain(Layer layer, String first, String second, @Nullable Boolean joined) {
        constrain(layer, Nodes.of(first), Nodes.of(second), joined);
        constrain(layer, Nodes.of(second), Nodes.of(first), joined);
    }

    private void constrain(Layer layer, long first, long second, @Nullable Boolean joined) {
        TreeMap<Long, Boolean> known = of(layer).constraints.computeIfAbsent(first, absent -> new TreeMap<>());
        if (joined == null) {
            known.remove(second);
        } else {
            known.put(second, joined);
        }
    }

    private Threads of(Layer layer) {
        Threads threads = layers.get(layer);
        if (threads == null) {
            throw new IllegalArgumentException("no layer " + layer);
        }
        return threads;
    }

    @Override
    public @Nullable ArticleTraits article(long node) {
        return articles.get(node);
    }

    @Override
    public void keepArticle(ArticleTraits traits) {
        articles.put(traits.node(), traits);
    }

    @Override
    public void dropArticle(long node) {
        articles.remove(node);
    }

    /** Keeps the text of an article that is to be linked. */
    public void read(LinkArticle article) {
        texts.put(Nodes.of(article.id()), article);
    }

    @Override
    public @Nullable LinkArticle text(long node) {
        return texts.get(node);
    }

    @Override
    public @Nullable Counted counted(long node) {
        return counted.get(node);
    }

    @Override
    public void keepCounted(Counted article) {
        counted.put(article.node(), article);
    }

    @Override
    public void dropCounted(long node) {
        counted.remove(node);
    }

    @Override
    public void count(int month, long[] stems, int by) {
        Map<Long, Long> counts = words.computeIfAbsent(month, absent -> new HashMap<>());
        Arrays.stream(stems).forEach(stem -> counts.merge(stem, (long) by, Long::sum));
    }

    @Override
    public Map<Long, Long> counts(int from, int to, long[] stems) {
        Map<Long, Long> sums = new HashMap<>();
        for (int month = from; month <= to; month++) {
            Map<Long, Long> counts = words.getOrDefault(month, Map.of());
            for (long stem : stems) {
                long count = counts.getOrDefault(stem, 0L);
                if (count > 0) {
                    sums.merge(stem, count, Long::sum);
                }
            }
        }
        return sums;
    }

    @Override
    public void weighLater(int month) {
        monthsToWeigh.add(month);
    }

    @Override
    public @Nullable Long toWeigh() {
        while (toWeigh.isEmpty() && !monthsToWeigh.isEmpty()) {
            int month = monthsToWeigh.pollFirst();
            counted.values().stream()
                    .filter(article -> article.month() == month)
                    .forEach(article -> toWeigh.add(article.node()));
        }
        return toWeigh.pollFirst();
    }

    @Override
    public @Nullable ClaimTraits claim(long node) {
        return claims.get(node);
    }

    @Override
    public List<Long> claims(long article) {
        return List.copyOf(claimsByArticle.getOrDefault(article, new TreeSet<>()));
    }

    @Override
    public void keepClaim(ClaimTraits traits) {
        claims.put(traits.node(), traits);
        claimsByArticle
                .computeIfAbsent(traits.article(), absent -> new TreeSet<>())
                .add(traits.node());
    }

    @Override
    public void dropClaim(long node) {
        ClaimTraits gone = claims.remove(node);
        if (gone != null) {
            claimsByArticle.getOrDefault(gone.article(), new TreeSet<>()).remove(node);
        }
    }

    @Override
    public long[] holders(Layer layer, long key, int most) {
        return of(layer).holders.getOrDefault(key, new TreeSet<>()).stream()
                .limit(most)
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public long[] before(Layer layer, long key, long node, int most) {
        TreeSet<Long> all = of(layer).holders.get(key);
        return all == null ? new long[0] : first(all.headSet(node, false).descendingSet(), most);
    }

    @Override
    public long[] after(Layer layer, long key, long node, int most) {
        TreeSet<Long> all = of(layer).holders.get(key);
        return all == null ? new long[0] : first(all.tailSet(node, false), most);
    }

    private static long[] first(Collection<Long> numbers, int most) {
        return numbers.stream().limit(most).mapToLong(Long::longValue).toArray();
    }

    @Override
    public long[] keys(Layer layer, long node) {
        return of(layer).keys.getOrDefault(node, new long[0]);
    }

    @Override
    public long time(Layer layer, long node) {
        return of(layer).times.getOrDefault(node, 0L);
    }

    @Override
    public void post(Layer layer, long node, long[] keys, long time) {
        of(layer).keys.put(node, keys);
        of(layer).times.put(node, time);
        for (long key : keys) {
            of(layer).holders.computeIfAbsent(key, absent -> new TreeSet<>()).add(node);
        }
    }

    @Override
    public void unpost(Layer layer, long node) {
        of(layer).times.remove(node);
        long[] keys = of(layer).keys.remove(node);
        if (keys != null) {
            Arrays.stream(keys)
                    .forEach(key ->
                            of(layer).holders.getOrDefault(key, new TreeSet<>()).remove(node));
        }
    }

    @Override
    public Map<Long, Double> edges(Layer layer, long node, double least) {
        Map<Long, Double> edges = new TreeMap<>();
        of(layer).edges.getOrDefault(node, new TreeMap<>()).forEach((other, score) -> {
            if (score >= least) {
                edges.put(other, score);
            }
        });
        return edges;
    }

    @Override
    public void connect(Layer layer, long first, long second, double score) {
        of(layer).edges.computeIfAbsent(first, absent -> new TreeMap<>()).put(second, score);
        of(layer).edges.computeIfAbsent(second, absent -> new TreeMap<>()).put(first, score);
    }

    @Override
    public void disconnect(Layer layer, long first, long second) {
        of(layer).edges.getOrDefault(first, new TreeMap<>()).remove(second);
        of(layer).edges.getOrDefault(second, new TreeMap<>()).remove(first);
    }

    @Override
    public @Nullable Cell cell(Layer layer, long node) {
        return of(layer).cells.get(node);
    }

    @Override
    public long[] members(Layer layer, long cell) {
        return of(layer).members.getOrDefault(cell, new TreeSet<>()).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public void assign(Layer layer, long node, @Nullable Cell cell) {
        Cell before =
                cell == null ? of(layer).cells.remove(node) : of(layer).cells.put(node, cell);
        if (before != null) {
            of(layer).members.getOrDefault(before.id(), new TreeSet<>()).remove(node);
        }
        if (cell != null) {
            of(layer)
                    .members
                    .computeIfAbsent(cell.id(), absent -> new TreeSet<>())
                    .add(node);
        }
    }

    @Override
    public Map<Long, Boolean> constraints(Layer layer, long node) {
        return of(layer).constraints.getOrDefault(node, new TreeMap<>());
    }

    @Override
    public @Nullable Copy copy(String article) {
        return copies.get(article);
    }

    @Override
    public SortedSet<String> copiesOf(String article) {
        return new TreeSet<>(copiesOf.getOrDefault(article, new TreeSet<>()));
    }

    @Override
    public void putCopy(Copy copy) {
        copies.put(copy.article(), copy);
        copiesOf.computeIfAbsent(copy.of(), absent -> new TreeSet<>()).add(copy.article());
    }

    @Override
    public void removeCopy(String article) {
        Copy gone = copies.remove(article);
        if (gone != null) {
            copiesOf.getOrDefault(gone.of(), new TreeSet<>()).remove(article);
        }
    }

    @Override
    public @Nullable String storyOf(String article) {
        return storyOf.get(article);
    }

    @Override
    public void putStory(Story story) {
        removeStory(story.id());
        stories.put(story.id(), story);
        story.articles().forEach(article -> storyOf.put(article, story.id()));
    }

    @Override
    public void removeStory(String id) {
        Story gone = stories.remove(id);
        if (gone != null) {
            gone.articles().forEach(article -> storyOf.remove(article, id));
        }
    }

    @Override
    public List<String> articlesOf(String story) {
        Story found = stories.get(story);
        return found == null ? List.of() : found.articles();
    }

    @Override
    public @Nullable String occurrenceOf(String claim) {
        return occurrenceOf.get(claim);
    }

    @Override
    public List<String> claimsOf(String occurrence) {
        Told told = occurrences.get(occurrence);
        return told == null ? List.of() : told.occurrence().claims();
    }

    @Override
    public void putOccurrence(Occurrence occurrence, List<FigureLine> figures, List<Conflict> conflicts) {
        removeOccurrence(occurrence.id());
        occurrences.put(occurrence.id(), new Told(occurrence, figures, conflicts));
        occurrence.claims().forEach(claim -> occurrenceOf.put(claim, occurrence.id()));
    }

    @Override
    public void removeOccurrence(String id) {
        Told gone = occurrences.remove(id);
        if (gone != null) {
            gone.occurrence().claims().forEach(claim -> occurrenceOf.remove(claim, id));
        }
    }

    @Override
    public void putVoices(String claim, List<Voice> said) {
        if (said.isEmpty()) {
            voices.remove(claim);
        } else {
            voices.put(claim, said);
        }
    }

    @Override
    public void putStatement(String claim, @Nullable String story) {
        // A plain statement is in no link; its story is that of its article.
    }

    @Override
    public FigureLine.@Nullable Ruling override(List<String> ids) {
        return null;
    }

    /** Returns all links, each list sorted by id. */
    public Links links() {
        Map<String, TreeSet<String>> told = new HashMap<>();
        List<Occurrence> all =
                occurrences.values().stream().map(Told::occurrence).toList();
        for (Occurrence occurrence : all) {
            String story = occurrence.story();
            if (story != null) {
                told.computeIfAbsent(story, absent -> new TreeSet<>()).add(occurrence.id());
            }
        }
        return new Links(
                List.copyOf(copies.values()),
                origins(),
                all,
                occurrences.values().stream()
                        .flatMap(one -> one.figures().stream())
                        .sorted(Comparator.comparing(FigureLine::id))
                        .toList(),
                occurrences.values().stream()
                        .flatMap(one -> one.conflicts().stream())
                        .sorted(Comparator.comparing(Conflict::id))
                        .toList(),
                stories.values().stream()
                        .map(story -> story.telling(List.copyOf(told.getOrDefault(story.id(), new TreeSet<>()))))
                        .toList());
    }

    private List<Origin> origins() {
        Map<String, List<Voice>> byOrigin = new TreeMap<>();
        voices.values()
                .forEach(said ->
                        said.forEach(voice -> byOrigin.computeIfAbsent(voice.origin(), absent -> new ArrayList<>())
                                .add(voice)));
        List<Origin> origins = new ArrayList<>();
        byOrigin.forEach((id, said) -> origins.add(OriginRecords.of(id, said)));
        return origins;
    }
}
