package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.Links.Story;

/** Groups anew the articles of the cells that changed. Serves one change. */
final class StoryStep {
    private final LinkMemory memory;
    private final Remembered<ArticleTraits> articles;
    private final Cells cells;
    private final StoryGroups groups;

    StoryStep(LinkRules rules, LinkMemory memory, Remembered<ArticleTraits> articles) {
        this.memory = memory;
        this.articles = articles;
        this.cells = new Cells(
                memory, Layer.STORY, rules.levels("story"), rules.thresholds().whole("story.cell"));
        this.groups = new StoryGroups(rules.thresholds(), rules.subjects());
    }

    /** Returns the ids of the articles that are now in a story of another id. */
    SortedSet<String> settle(SortedSet<Long> touched, Map<Long, String> gone, Set<Long> entered) {
        List<List<ArticleTraits>> now = new ArrayList<>();
        for (SortedSet<Long> cell : cells.settle(touched)) {
            List<ArticleTraits> members = cell.stream().map(articles::require).toList();
            now.addAll(groups.find(members, memory));
        }
        TreeSet<String> former = new TreeSet<>();
        Map<String, String> before = new TreeMap<>();
        now.stream().flatMap(List::stream).map(ArticleTraits::id).forEach(id -> note(id, before, former));
        gone.values().forEach(id -> note(id, before, former));
        TreeSet<String> moved = new TreeSet<>();
        List<Story> changed = new ArrayList<>();
        for (List<ArticleTraits> group : now) {
            List<String> ids = group.stream().map(ArticleTraits::id).toList();
            String id = ids.stream().min(String::compareTo).orElseThrow();
            boolean fresh = group.stream().anyMatch(article -> entered.contains(article.node()));
            if (!fresh && memory.articlesOf(id).equals(ids)) {
                former.remove(id);
            } else {
                changed.add(StoryRecords.of(group));
            }
            ids.stream().filter(one -> !Objects.equals(before.get(one), id)).forEach(moved::add);
        }
        changed.stream().map(Story::id).forEach(former::remove);
        former.forEach(memory::removeStory);
        changed.forEach(memory::putStory);
        return moved;
    }

    private void note(String article, Map<String, String> before, Set<String> former) {
        String story = memory.storyOf(article);
        if (story != null) {
            before.put(article, story);
            former.add(story);
        }
    }
}
