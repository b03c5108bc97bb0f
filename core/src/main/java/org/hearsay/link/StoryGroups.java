package org.hearsay.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Groups the articles of a cell that are on one subject.
 *
 * <p>Groups are joined from the most alike pair down (average linkage); two groups join where the mean likeness of their articles
 * reaches the threshold. What a person joined or parted outweighs any likeness. A cell that is larger than cells may be hangs together
 * by the closest ties there are, and is one group as it is: to compare all with all would cost the square of its size for each article
 * that enters it. Stateless.
 */
final class StoryGroups {
    /** Likeness below which a pair is left out of the mean: it would change it by less than is worth the memory. */
    private static final double LEAST = 0.03;

    private final Weights thresholds;
    private final Subjects subjects;

    StoryGroups(Weights thresholds, Subjects subjects) {
        this.thresholds = thresholds;
        this.subjects = subjects;
    }

    /**
     * Returns the groups, each in order of publication.
     *
     * @param articles the articles of the cell
     * @param memory says whom a person joined or parted
     */
    List<List<ArticleTraits>> find(List<ArticleTraits> articles, LinkMemory memory) {
        List<ArticleTraits> ordered = articles.stream()
                .sorted(Comparator.comparing(ArticleTraits::id))
                .toList();
        if (ordered.size() > thresholds.whole("story.cell")
                && ordered.stream()
                        .allMatch(one ->
                                memory.constraints(Layer.STORY, one.node()).isEmpty())) {
            return List.of(articles.stream().sorted(ArticleTraits.BY_DATE).toList());
        }
        Clusters clusters = new Clusters(ordered.size(), thresholds.get("story.join"));
        for (int i = 0; i < ordered.size(); i++) {
            Map<Long, Boolean> decided =
                    memory.constraints(Layer.STORY, ordered.get(i).node());
            for (int j = 0; j < i; j++) {
                double likeness = likeness(ordered.get(j), ordered.get(i), decided);
                if (Math.abs(likeness) >= LEAST) {
                    clusters.link(j, i, likeness);
                }
            }
        }
        return clusters.joined().stream()
                .map(members -> members.stream()
                        .map(ordered::get)
                        .sorted(ArticleTraits.BY_DATE)
                        .toList())
                .toList();
    }

    private double likeness(ArticleTraits first, ArticleTraits second, Map<Long, Boolean> decided) {
        Boolean joined = decided.get(first.node());
        if (joined != null) {
            return joined ? Graph.JOINED : -Graph.JOINED;
        }
        return subjects.alike(first, second);
    }
}
