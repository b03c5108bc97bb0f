package org.hearsay.evaluate.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.evaluate.Score;
import org.hearsay.ledger.Links.Story;
import org.hearsay.link.Linker;

/**
 * Scores what is found across articles against a published set, told by its form: {@code hearsay evaluate link PATH}.
 *
 * <ul>
 *   <li>A folder with {@code articles.jsonl} or {@code articles/}: stories, beside a plain baseline. All articles are linked; stories of
 *       two or more are scored.
 *   <li>If it holds {@code incidents.jsonl} as well: figures, with the articles of each incident given ({@link IncidentFigures}).
 *   <li>A folder of folders of CROMER XML: events that are one ({@link EventCoreference}).
 *   <li>A file of assessments: the range of the killed ({@link AssessedRanges}).
 * </ul>
 *
 * <p>Not safe for several threads, since it keeps its report.
 */
public final class LinkEvaluation {
    private final Linker linker = Linker.load();
    private final Reader reader;
    private final boolean conflicts;
    private final List<String> report = new ArrayList<>();

    /**
     * @param reader reads articles, where a set is scored by their claims or sentences
     * @param conflicts whether the articles of incidents are read for conflicts as well, which takes minutes unless their claims are kept
     */
    public LinkEvaluation(Reader reader, boolean conflicts) {
        this.reader = reader;
        this.conflicts = conflicts;
    }

    /**
     * Links and scores.
     *
     * @throws IOException where the path has no known form, or a file cannot be read
     */
    public Score score(Path path) throws IOException {
        long start = System.nanoTime();
        SortedMap<String, Double> measures = new TreeMap<>();
        int documents;
        if (Files.isRegularFile(path)) {
            documents = AssessedRanges.read(path).score(measures, report);
        } else if (isAnnotated(path)) {
            documents = EventCoreference.read(path).score(linker, reader, measures, report);
        } else {
            documents = stories(path, measures);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Score("link", path.toString(), documents, measures, seconds);
    }

    /** Returns a line for each thing that was scored last and is worth reading: what was expected and what was found. */
    public List<String> report() {
        return List.copyOf(report);
    }

    private static boolean isAnnotated(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.anyMatch(file -> file.toString().endsWith(".xml"));
        }
    }

    private int stories(Path folder, SortedMap<String, Double> measures) throws IOException {
        StorySet set = StorySet.read(folder);
        List<Story> stories =
                linker.link(List.copyOf(set.articles().values()), List.of()).stories();
        Map<String, String> gold = scored(set.stories());
        if (!gold.isEmpty()) {
            Partition.compare(gold, groups(stories))
                    .forEach((name, value) -> measures.put("link.story." + name, value));
            Partition.compare(gold, StoryBaseline.groups(set.articles().values()))
                    .forEach((name, value) -> measures.put("link.story.baseline." + name, value));
        }
        if (Files.exists(folder.resolve("incidents.jsonl"))) {
            IncidentFigures figures = IncidentFigures.read(folder, set);
            figures.score(measures, report);
            if (conflicts) {
                figures.claims(linker, reader.claims(), measures, report);
            }
        }
        return set.articles().size();
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
