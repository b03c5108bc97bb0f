package org.hearsay.evaluate.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.evaluate.Score;
import org.hearsay.ledger.Links.Story;
import org.hearsay.link.Linker;

/**
 * Scores stories against a folder whose articles are grouped by what they are on: {@code hearsay evaluate link DIR}.
 *
 * <p>All articles are linked; stories of two or more articles are scored. Measures: {@code link.story.b3.f1} and {@code
 * link.story.pairwise.f1}. Safe for several threads.
 */
public final class LinkEvaluation {
    private final Linker linker = Linker.load();

    /**
     * Links and scores the articles of a folder.
     *
     * @throws IOException where the folder has no known form, or a file cannot be read
     */
    public Score score(Path folder) throws IOException {
        StorySet set = StorySet.read(folder);
        long start = System.nanoTime();
        List<Story> stories =
                linker.link(List.copyOf(set.articles().values()), List.of()).stories();
        SortedMap<String, Double> measures = new TreeMap<>();
        Map<String, String> gold = scored(set.stories());
        if (!gold.isEmpty()) {
            Partition.compare(gold, groups(stories))
                    .forEach((name, value) -> measures.put("link.story." + name, value));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Score("link", folder.toString(), set.articles().size(), measures, seconds);
    }

    private static Map<String, String> groups(List<Story> stories) {
        Map<String, String> groups = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> groups.put(article, story.id())));
        return groups;
    }

    private static Map<String, String> scored(Map<String, String> stories) {
        Map<String, Long> sizes =
                stories.values().stream().collect(Collectors.groupingBy(story -> story, Collectors.counting()));
        Map<String, String> scored = new TreeMap<>();
        stories.forEach((article, story) -> {
            if (sizes.getOrDefault(story, 0L) > 1) {
                scored.put(article, story);
            }
        });
        return scored;
    }
}
