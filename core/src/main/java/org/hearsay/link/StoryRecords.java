package org.hearsay.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.ledger.Links.Story;

/** Writes down what a group of articles tells. Stateless. */
final class StoryRecords {
    private StoryRecords() {}

    /**
     * Returns the record of a story.
     *
     * @param group in order of publication, at least one
     * @param told the ids of the occurrences, by story
     */
    static Story of(List<LinkArticle> group, Map<String, SortedSet<String>> told) {
        String id = Neighbourhood.storyId(group);
        LocalDate from = null;
        LocalDate to = null;
        for (LinkArticle article : group) {
            from = Window.earlier(from, article.from());
            to = Window.later(to, article.to());
        }
        return new Story(
                id,
                Headlines.of(group),
                from,
                to,
                group.stream().map(LinkArticle::id).toList(),
                List.copyOf(told.getOrDefault(id, new TreeSet<>())));
    }
}
