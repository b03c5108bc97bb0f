package org.hearsay.link;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.ledger.Links.Copy;
import org.jspecify.annotations.Nullable;

/** Says anew which article repeats which. Serves one change. */
final class CopyStep {
    private static final double THOUSANDTHS = 1000;

    private final LinkMemory memory;
    private final Remembered<ArticleTraits> articles;
    private final Subjects subjects;
    private final Cells cells;

    CopyStep(LinkRules rules, LinkMemory memory, Remembered<ArticleTraits> articles) {
        this.memory = memory;
        this.articles = articles;
        this.subjects = rules.subjects();
        double[] levels = {Subjects.WHOLE, Subjects.SAME};
        this.cells = new Cells(memory, Layer.COPY, levels, rules.thresholds().whole("copy.cell"));
    }

    /** Returns the ids of the articles that now repeat another text than before, those that repeat these included. */
    SortedSet<String> settle(SortedSet<Long> touched, Map<Long, String> gone) {
        TreeSet<String> moved = new TreeSet<>();
        gone.forEach((node, id) -> settle(id, null, moved));
        for (SortedSet<Long> cell : cells.settle(touched)) {
            List<ArticleTraits> members = cell.stream().map(articles::require).toList();
            ArticleTraits original =
                    members.stream().min(ArticleTraits.ORIGINAL_FIRST).orElseThrow();
            members.forEach(article -> settle(article.id(), copy(article, original), moved));
        }
        gone.values().forEach(moved::remove);
        return moved;
    }

    private void settle(String article, @Nullable Copy now, Set<String> moved) {
        Copy before = memory.copy(article);
        if (Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            memory.removeCopy(article);
        }
        if (now != null) {
            memory.putCopy(now);
        }
        Deque<String> open = new ArrayDeque<>(Set.of(article));
        while (!open.isEmpty()) {
            String next = open.poll();
            if (moved.add(next)) {
                open.addAll(memory.copiesOf(next));
            }
        }
    }

    /**
     * Returns what an article repeats: the original of all that hang together as copies, or the likeliest one of those that it is a copy
     * of itself; else the text that it shares most with.
     */
    private @Nullable Copy copy(ArticleTraits article, ArticleTraits original) {
        double likeness = original.equals(article) ? 0 : subjects.copied(article, original);
        if (likeness >= Subjects.WHOLE) {
            return copy(article, original, likeness);
        }
        ArticleTraits whole = null;
        ArticleTraits part = null;
        Map<Long, Double> edges = memory.edges(Layer.COPY, article.node(), Double.MIN_VALUE);
        Comparator<ArticleTraits> most = Comparator.comparingDouble(
                        (ArticleTraits other) -> -edges.getOrDefault(other.node(), 0.0))
                .thenComparing(ArticleTraits.ORIGINAL_FIRST);
        for (Map.Entry<Long, Double> edge : edges.entrySet()) {
            ArticleTraits other = articles.require(edge.getKey());
            if (ArticleTraits.ORIGINAL_FIRST.compare(other, article) < 0) {
                if (edge.getValue() >= Subjects.WHOLE) {
                    whole = first(whole, other, ArticleTraits.ORIGINAL_FIRST);
                } else {
                    part = first(part, other, most);
                }
            }
        }
        ArticleTraits of = whole == null ? part : whole;
        return of == null ? null : copy(article, of, edges.getOrDefault(of.node(), 0.0));
    }

    private static ArticleTraits first(
            @Nullable ArticleTraits best, ArticleTraits other, Comparator<ArticleTraits> order) {
        return best == null || order.compare(other, best) < 0 ? other : best;
    }

    private static Copy copy(ArticleTraits article, ArticleTraits of, double score) {
        Copy.Extent extent = Subjects.extent(score);
        double share = switch (extent) {
            case EXACT -> 1;
            case NEAR -> score - 1;
            case PARTIAL -> score;
        };
        return new Copy(article.id(), of.id(), extent, Math.round(share * THOUSANDTHS) / THOUSANDTHS);
    }
}
